import { describe, expect, it } from "vitest";
import { parseDocument } from "../parse-document";
import { goldDocumentSchema } from "./gold";
import { reportScores, reportSentences } from "./report";
import { scoreDocument } from "./score-document";
import { scoreSentences } from "./score-sentences";
import { rates, tally } from "./tally";

const SOURCE = [
  "首页 > 讲话 > 正文",
  "在全县党建工作推进会上的讲话",
  "同志们：",
  "刚才，马正平同志作了通报。下面讲两点。",
  "一、看清差距",
  "有的支部三会一课记录不全，学习走过场。",
  "二、抓好整改",
  "一是列清单。八月底前逐条销号。二是强督查。每月通报一次。",
  "版权声明：仅供学习参考",
];

async function score(gold: object) {
  const parsed = await parseDocument("a.txt", new TextEncoder().encode(SOURCE.join("\n")));
  if (!parsed.ok) throw new Error(parsed.error.code);
  return {
    document: parsed.value,
    score: scoreDocument(parsed.value, goldDocumentSchema.parse(gold), SOURCE),
  };
}

const HEADINGS = [
  { level: 1, number: "一、", text: "看清差距", runin: false },
  { level: 1, number: "二、", text: "抓好整改", runin: false },
  { level: 2, number: "一是", text: "列清单", runin: true },
  { level: 2, number: "二是", text: "强督查", runin: true },
];

describe("scoreDocument", () => {
  it("finds nothing wrong where gold and parse agree", async () => {
    const { score: found } = await score({
      title: "在全县党建工作推进会上的讲话",
      salutation: "同志们：",
      headings: HEADINGS,
      boilerplate: ["首页 > 讲话 > 正文", "版权声明：仅供学习参考"],
      persons: ["马正平"],
      moves: [{ heading_index: 0, move: "problems" }],
    });
    expect(reportScores([found])).toEqual({
      title: { right: 1, total: 1 },
      salutation: { right: 1, total: 1 },
      headings: { precision: 1, recall: 1, f1: 1 },
      headingsAnyLevel: { precision: 1, recall: 1, f1: 1 },
      noiseLinesLeft: 0,
      speechChars: 84,
      speechCharsLost: 0,
      shareLost: 0,
      persons: { precision: 1, recall: 1, f1: 1 },
      moves: { right: 1, total: 1, accuracy: 1 },
    });
  });

  it("tells a wrong level from wrong words, and names what differs", async () => {
    const [first, second, third] = HEADINGS;
    const { score: found } = await score({
      headings: [{ ...first, level: 2 }, second, { ...third, text: "列出清单" }],
    });
    expect(found.headings).toEqual({ found: 4, expected: 3, agreed: 1 });
    expect(found.headingsAnyLevel).toEqual({ found: 4, expected: 3, agreed: 2 });
    expect(found.missedHeadings).toEqual(["2 一、看清差距", "2 一是列出清单 +"]);
    expect(found.wrongHeadings).toEqual(["1 一、看清差距", "2 一是列清单 +", "2 二是强督查 +"]);
  });

  it("counts removed lines the gold calls speech as lost, and kept lines it calls noise as left", async () => {
    const { score: found } = await score({ headings: HEADINGS, boilerplate: ["每月通报一次"] });
    expect(found.noiseLeft).toEqual(["每月通报一次"]);
    expect(found.lostPieces).toEqual(["首页 > 讲话 > 正文", "版权声明：仅供学习参考"]);
    expect(found.lostChars).toBe(16);
  });

  it("classifies a sentence of the text with its place and any other alone", async () => {
    const { document } = await score({ headings: [] });
    const scores = scoreSentences(
      [
        { text: "有的支部三会一课记录不全,学习走过场。", function: "problems", theme: "organisation" },
        { text: "别处的一句话。", function: "closing", theme: "other" },
      ],
      [document],
    );
    expect(scores.map(({ isInText }) => isInText)).toEqual([true, false]);
    expect(reportSentences(scores)).toMatchObject({ total: 2, inTexts: 1 });
  });
});

describe("tally", () => {
  it("counts a key as often as both sides have it", () => {
    expect(rates(tally(["a", "a", "b"], ["a", "b", "b", "c"]))).toEqual({
      precision: 0.6667,
      recall: 0.5,
      f1: 0.5714,
    });
  });

  it("rates nothing found of nothing as whole", () => {
    expect(rates(tally([], []))).toEqual({ precision: 1, recall: 1, f1: 1 });
  });
});
