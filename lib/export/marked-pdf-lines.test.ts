import { describe, expect, it } from "vitest";
import { draft, line, paragraph } from "@/lib/speech/testing/draft-blocks";
import { markedLines } from "./marked-lines";
import { markedPdfLines } from "./marked-pdf-lines";
import type { PrintedDraft } from "./print-sentence";

const speech = (...paragraphs: string[]): PrintedDraft => ({
  document: draft(line("title", "在推进会上的讲话"), ...paragraphs.map(paragraph)),
  facts: {},
});

const printed = (old: PrintedDraft, fresh: PrintedDraft) =>
  markedPdfLines(markedLines(old, fresh, { bracketDateLine: true }))
    .slice(1, -1)
    .map(({ segments }) =>
      segments.map(({ text, mark }) => (mark === undefined ? text : `[${mark} ${text}]`)).join(""),
    );

describe("markedPdfLines", () => {
  it("marks words taken out and put in", () => {
    expect(printed(speech("要加快推进各项工作。"), speech("要扎实推进各项工作。"))).toEqual([
      "要[deleted 加快][inserted 扎实]推进各项工作。",
    ]);
  });

  it("says at its end where a paragraph was split or joined", () => {
    const [whole, parts] = [speech("先讲队伍。再讲阵地。"), speech("先讲队伍。", "再讲阵地。")];
    expect(printed(whole, parts)).toEqual(["先讲队伍。[inserted 〔另起一段〕]", "再讲阵地。"]);
    expect(printed(parts, whole)).toEqual(["先讲队伍。[inserted 〔接下段〕]", "再讲阵地。"]);
  });

  it("marks a moved paragraph at both places, without words about its ends", () => {
    const [one, other] = ["先讲第一件事，要把队伍建强，要把阵地建好。", "后讲第二件事，内容没有改动。"];
    expect(printed(speech(one, other), speech(other, one))).toEqual([
      `[movedTo ${other}]`,
      one,
      `[movedFrom ${other}]`,
    ]);
  });

  it("explains the marks in its last line", () => {
    const lines = markedPdfLines(markedLines(speech("甲。"), speech("乙。"), { bracketDateLine: true }));
    expect(lines.at(-1)?.segments[0]?.text).toContain("删除线");
  });
});
