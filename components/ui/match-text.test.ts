import { beforeAll, describe, expect, it, vi } from "vitest";
import { matching, matchText, preparePinyin } from "./match-text";

describe("before the dictionary is there", () => {
  it("finds by words only", async () => {
    // Other files of this worker may have asked for the dictionary already.
    vi.resetModules();
    const fresh = await import("./match-text");
    expect(fresh.matchText("述职评议", "评议")).toBe(1);
    expect(fresh.matchText("述职评议", "szpy")).toBeNull();
  });
});

describe("with the dictionary", () => {
  beforeAll(preparePinyin);

  it("ranks words before pinyin and the start before the middle", () => {
    expect(matchText("述职评议", "述职")).toBe(0);
    expect(matchText("述职评议", "szpy")).toBe(2);
    expect(matchText("召开述职评议会", "szpy")).toBe(3);
    expect(matchText("导出 .docx", "docx")).toBe(1);
    expect(matchText("述职评议", "")).toBe(0);
    expect(matchText("述职评议", "党课")).toBeNull();
  });

  it("keeps the order given among equals", () => {
    expect(matching(["开述职会", "述职报告", "述评"], "sz", (text) => text)).toEqual([
      "述职报告",
      "开述职会",
    ]);
  });
});
