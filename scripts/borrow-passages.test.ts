import { describe, expect, it } from "vitest";
import { seededRandom } from "@/lib/corpus/testing/seeded-random";
import { borrowPassages } from "./borrow-passages";

describe("borrowPassages", () => {
  const text = (id: string, word: string) => ({
    id,
    wording: Array.from({ length: 60 }, (_, at) => `${word}之${at}，要抓实抓好。`).join(""),
  });

  it("puts wording of the lenders into the borrowers and leaves their own in place", () => {
    const into = [text("甲", "支部"), text("乙", "队伍")];
    const borrowed = borrowPassages([text("丙", "治理")], into, seededRandom(1).next);
    expect(borrowed.map(({ id }) => id)).toEqual(["甲", "乙"]);
    expect(borrowed.every(({ wording }, at) => wording.startsWith(into[at]?.wording ?? "无"))).toBe(true);
    expect(borrowed.map(({ wording }) => wording).join("")).toContain("治理之");
  });
});
