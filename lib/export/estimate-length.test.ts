import { describe, expect, it } from "vitest";
import type { BlockNode } from "@/lib/speech/draft-document";
import { draft, line } from "@/lib/speech/testing/draft-blocks";
import { estimateLength } from "./estimate-length";
import { SPEECH_PROFILE } from "./page-profile";

const estimate = (...content: BlockNode[]) => estimateLength(draft(...content), {}, SPEECH_PROFILE);

describe("estimateLength", () => {
  it.each([
    ["an empty draft is one page", [line("title", "")], 0, 1],
    ["28 characters with the indent fill more than a line", [line("paragraph", "字".repeat(27))], 2, 1],
    ["26 characters and the indent fill one", [line("paragraph", "字".repeat(26))], 1, 1],
    [
      "a title takes whole lines, with a blank one under it",
      [line("title", "讲话"), line("salutation", "同志们：")],
      4,
      1,
    ],
    ["22 lines fill a page", [line("paragraph", "字".repeat(28 * 22 - 2))], 22, 1],
    ["the 23rd begins another", [line("paragraph", "字".repeat(28 * 22 - 1))], 23, 2],
    ["a blank line stands over the sign-off", [line("paragraph", "字"), line("signature", "县委")], 3, 1],
  ])("%s", (_fact, blocks, lineCount, pageCount) => {
    expect(estimate(...blocks)).toEqual({ lineCount, pageCount });
  });
});
