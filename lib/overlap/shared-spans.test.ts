import { describe, expect, test } from "vitest";
import { type SharedSpans, sharedSpans } from "./shared-spans";

function words(first: string, second: string): { first: string[]; second: string[] } {
  const spans: SharedSpans = sharedSpans(first, second);
  return {
    first: spans.first.map(({ startOffset, endOffset }) => first.slice(startOffset, endOffset)),
    second: spans.second.map(({ startOffset, endOffset }) => second.slice(startOffset, endOffset)),
  };
}

describe("sharedSpans", () => {
  test("equal wordings are shared as a whole", () => {
    expect(words("压实责任", "压实责任")).toEqual({ first: ["压实责任"], second: ["压实责任"] });
  });

  test("leaves out what was changed on either side", () => {
    expect(words("全县各级党组织要压实责任", "全市各级党委要切实压实责任")).toEqual({
      first: ["各级党", "压实责任"],
      second: ["各级党", "压实责任"],
    });
  });

  test("single characters in common are chance", () => {
    expect(words("学而时习", "习与学同")).toEqual({ first: [], second: [] });
  });

  test("passages of great length are marked as a whole", () => {
    const long = "长".repeat(3_000);
    expect(sharedSpans(long, `${long}文`).first).toEqual([{ startOffset: 0, endOffset: 3_000 }]);
  });
});
