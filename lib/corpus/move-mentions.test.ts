import { expect, test } from "vitest";
import type { EntityMention, MentionBlock } from "./entity-mention";
import { moveMentions } from "./move-mentions";

const mention = (block: MentionBlock, text: string, startOffset: number): EntityMention => ({
  kind: "unit",
  text,
  block,
  startOffset,
  endOffset: startOffset + text.length,
});

const heading = (number: string, text: string) => ({ number, text, span: null });
const paragraph = (text: string, headingIndex: number | null) => ({ text, headingIndex });

const BEFORE = {
  headings: [heading("一、", "看北片支部")],
  paragraphs: [paragraph("开场白。", null), paragraph("学南片支部", 0), paragraph("再看东片支部。", 0)],
};

test("a paragraph that becomes a heading takes its mentions along, and those below it move up", () => {
  const after = {
    headings: [...BEFORE.headings, heading("", "学南片支部")],
    paragraphs: [paragraph("开场白。", null), paragraph("再看东片支部。", 1)],
  };
  const moved = moveMentions(
    [mention({ p: 1 }, "南片支部", 1), mention({ p: 2 }, "东片支部", 2)],
    BEFORE,
    after,
  );
  expect(moved).toEqual([mention({ h: 1 }, "南片支部", 1), mention({ p: 1 }, "东片支部", 2)]);
});

test("a heading that becomes text counts its number in", () => {
  const after = {
    headings: [],
    paragraphs: [
      BEFORE.paragraphs[0],
      paragraph("一、看北片支部", null),
      ...BEFORE.paragraphs.slice(1),
    ].flatMap((each) => (each === undefined ? [] : [{ ...each, headingIndex: null }])),
  };
  expect(moveMentions([mention({ h: 0 }, "北片支部", 1)], BEFORE, after)).toEqual([
    mention({ p: 1 }, "北片支部", 3),
  ]);
});

test("a heading back in the line it was cut from pushes that line's mentions on", () => {
  const cut = { headings: [heading("（一）", "要实")], paragraphs: [paragraph("各支部照办。", 0)] };
  const after = { headings: [], paragraphs: [paragraph("（一）要实。各支部照办。", null)] };
  expect(moveMentions([mention({ p: 0 }, "支部", 1)], cut, after)).toEqual([mention({ p: 0 }, "支部", 7)]);
});

test("mentions in the title stay, and one whose words are gone is left out", () => {
  const title = mention("title", "支部", 0);
  expect(moveMentions([title, mention({ p: 0 }, "没有的字", 0)], BEFORE, BEFORE)).toEqual([title]);
});
