import { describe, expect, it } from "vitest";
import { seededRandom } from "@/lib/corpus/testing/seeded-random";
import { acceptanceOf } from "@/lib/suggest/continuation/acceptance-model";
import { borrowPassages } from "./borrow-passages";
import { trainNetwork } from "./train-network";

const OPTIONS = { hidden: 8, epochs: 40, rate: 0.02, decay: 0 };

describe("trainNetwork", () => {
  const random = seededRandom(3).next;
  const points = Array.from({ length: 2000 }, () => [random(), random()] as const);
  const rows = {
    width: 2,
    features: Float32Array.from(points.flat()),
    labels: Uint8Array.from(points, ([x, y]) => (x > 0.5 === y > 0.5 ? 1 : 0)),
  };

  it("learns what no straight line separates", () => {
    const accept = acceptanceOf(trainNetwork(rows, OPTIONS));
    const right = points.filter(
      ([x, y], at) => accept(Float64Array.of(x, y)) > 0.5 === (rows.labels[at] === 1),
    );
    expect(right.length / points.length).toBeGreaterThan(0.95);
  });

  it("gives the same network for the same rows", () => {
    const few = { ...OPTIONS, epochs: 2 };
    expect(trainNetwork(rows, few)).toEqual(trainNetwork(rows, few));
  });
});

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
