import { describe, expect, it } from "vitest";
import { createReviewer } from "./create-reviewer";
import { reviewContext } from "./review-context";
import { plainBlock, type ReviewBlock } from "./review-text";
import type { BlockRule, TextRule } from "./rule";
import { RULES } from "./rules";

let looked: string[] = [];

const word: BlockRule = {
  id: "word/bad",
  family: "word",
  severity: "doubt",
  authority: "通行写法",
  scope: "block",
  *check({ text }) {
    looked.push(text);
    for (const { index } of text.matchAll(/帐/gu))
      yield { start: index, end: index + 1, message: "用“账”。", fix: "账" };
  },
};

const doubled: TextRule = {
  id: "repetition/block",
  family: "repetition",
  severity: "hint",
  authority: "通行写法",
  scope: "text",
  *check({ blocks }) {
    for (const [block, { text }] of blocks.entries())
      if (blocks.findIndex((other) => other.text === text) < block)
        yield { block, start: 0, end: text.length, message: "整段重复。" };
  },
};

const whole = (blocks: readonly ReviewBlock[]) => ({ blocks, incomplete: false });
const paragraph = (text: string, more: Partial<ReviewBlock> = {}): ReviewBlock => ({
  ...plainBlock("paragraph", text),
  ...more,
});

describe("createReviewer", () => {
  it("gives findings in reading order, with the rule's family, authority and the words found", () => {
    const reviewer = createReviewer([doubled, word], reviewContext());
    const findings = reviewer.review(whole([paragraph("建帐"), paragraph("好"), paragraph("建帐")]));
    expect(findings.map(({ block, rule, text }) => [block, rule, text])).toEqual([
      [0, "word/bad", "帐"],
      [2, "repetition/block", "建帐"],
      [2, "word/bad", "帐"],
    ]);
    expect(findings[0]).toMatchObject({ severity: "doubt", authority: "通行写法", fix: "账", start: 1 });
  });

  it("looks again only at the block that changed", () => {
    const reviewer = createReviewer([word], reviewContext());
    reviewer.review(whole([paragraph("一"), paragraph("二"), paragraph("三")]));
    looked = [];
    reviewer.review(whole([paragraph("一"), paragraph("新"), paragraph("三")]));
    expect(looked).toEqual(["新"]);
  });

  it("offers no fix across what counts itself: ordinals, slots and facts", () => {
    const reviewer = createReviewer([word], reviewContext());
    const findings = reviewer.review(whole([paragraph("建帐建帐", { bound: [{ start: 0, end: 2 }] })]));
    expect(findings.map(({ fix }) => fix)).toEqual([undefined, "账"]);
  });

  it("says once what two rules tell of one year", () => {
    const reviewer = createReviewer(RULES, reviewContext({ year: 2026 }));
    const speech = whole([
      plainBlock("title", "在2025年度述职评议会上的讲话"),
      plainBlock("salutation", "同志们："),
      paragraph("今天召开2024年度述职评议会，听取大家述职。"),
    ]);
    const told = reviewer.review(speech).filter(({ text }) => text.startsWith("2024年"));
    expect(told.map(({ rule }) => rule)).toEqual(["fact/title-year"]);
  });
});
