import { describe, expect, it } from "vitest";
import { reviewDraft } from "@/lib/review/review-draft";
import { readReviewSettings } from "@/lib/review/review-settings";
import { draftDocumentSchema } from "@/lib/speech/draft-document";
import { draftToText } from "@/lib/speech/draft-text";
import { draft, heading, line } from "@/lib/speech/testing/draft-blocks";
import { reviewDocument } from "./review-document";

const DRAFT = draft(
  line("title", "在推进会上的讲话"),
  heading(1, "总结成绩"),
  line("paragraph", "全年整顿支部〔数字〕个，，成效明显。"),
);

const ORIGINALITY = {
  shares: {
    ...{ characters: 200, formulation: 50, borrowed: 30, copied: 20, own: 100 },
    ...{ copiedShare: 20 / 150, isOverLimit: false },
  },
  matches: [],
  mostCopiedPercent: 30,
  compared: { own: 2, builtIn: 40 },
};

describe("reviewDocument", () => {
  it("lists the reviewer's findings by family, with their words, reason and place", () => {
    const input = { kind: "promotion-speech", document: DRAFT, facts: {}, charsPerMinute: 180 } as const;
    const reviewed = reviewDraft({ ...input, settings: readReviewSettings({}), ignored: [] });
    const report = reviewDocument({
      ...reviewed,
      title: "在推进会上的讲话",
      about: "党建推进会讲话，18 字。",
      originality: ORIGINALITY,
    });
    expect(draftDocumentSchema.safeParse(report).success).toBe(true);
    const lines = draftToText(report, {}).split("\n");
    expect(lines.slice(0, 3)).toEqual(["审校报告", "在推进会上的讲话", "党建推进会讲话，18 字。"]);
    expect(lines[3]).toMatch(/^必改 \d+ 处，存疑 \d+ 处，提示 \d+ 处；已忽略 0 处。$/u);
    const found = lines.filter((line) => line.startsWith("【"));
    expect(found).toHaveLength(reviewed.findings.length);
    expect(found.find((line) => line.includes("【〔数字〕】"))).toContain("见“一、总结成绩”");
    expect(lines.at(-1)).toBe(
      "照抄 10%，借鉴 15%，固定提法 25%，自拟 50%。除固定提法外，照抄占 13%，未超过本单位的限度 30%。已与 2 篇本单位文稿、40 篇内置文稿比对。",
    );
  });
});
