import { describe, expect, it } from "vitest";
import { draft, heading, line, paragraph } from "@/lib/speech/testing/draft-blocks";
import { draftTitle, draftToText, printDraft } from "./draft-text";

const SPEECH = draft(
  line("title", "在〔单位〕〔年度〕年度述职评议会议上的讲话"),
  line("salutation", "同志们："),
  heading(1, "肯定成绩"),
  paragraph("⟦shi⟧支部更强，整顿〔数字〕个。⟦shi⟧队伍更硬，培训〔数字〕人。"),
  heading(1, "部署〔次年〕年任务"),
  heading(2, "压实责任"),
  paragraph("⟦shi⟧抓书记。"),
);

describe("printDraft", () => {
  it("counts numbers, fills bound slots and names the open ones", () => {
    const printed = printDraft(SPEECH, { unit: "青川市", year: 2025 });
    expect(printed.map(({ number, text, openSlots }) => [number, text, openSlots])).toEqual([
      [null, "在青川市2025年度述职评议会议上的讲话", []],
      [null, "同志们：", []],
      ["一、", "肯定成绩", []],
      [null, "一是支部更强，整顿〔数字〕个。二是队伍更硬，培训〔数字〕人。", ["数字", "数字"]],
      ["二、", "部署2026年任务", []],
      ["（一）", "压实责任", []],
      [null, "一是抓书记。", []],
    ]);
  });

  it("leaves a bound slot open while its fact is missing", () => {
    expect(printDraft(SPEECH, { unit: "" })[0]?.openSlots).toEqual(["单位", "年度"]);
  });

  it("prints a block without content as nothing", () => {
    expect(printDraft(draft({ type: "title" }, { type: "paragraph" }), {}).map(({ text }) => text)).toEqual([
      "",
      "",
    ]);
  });
});

describe("draftToText", () => {
  it("puts each block on a line, with its number", () => {
    expect(draftToText(SPEECH, {}).split("\n").slice(2, 4)).toEqual([
      "一、肯定成绩",
      "一是支部更强，整顿〔数字〕个。二是队伍更硬，培训〔数字〕人。",
    ]);
  });
});

describe("draftTitle", () => {
  it("is the printed title, or empty", () => {
    expect(draftTitle(SPEECH, { unit: "青川市" })).toBe("在青川市〔年度〕年度述职评议会议上的讲话");
    expect(draftTitle(draft({ type: "title" }, { type: "paragraph" }), {})).toBe("");
  });
});
