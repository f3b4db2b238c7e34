import { describe, expect, it } from "vitest";
import type { CleanLine } from "./clean-line";
import { parseOutline } from "./parse-outline";
import { cleanLinesOf } from "./testing/clean-lines-of";

const BODY = "各级党组织要把这项工作摆上重要位置，定期研究、专题调度，一件一件抓到底，见到实实在在的成效。";

function lines(...texts: string[]): CleanLine[] {
  return cleanLinesOf(texts);
}

const outline = (...texts: string[]) =>
  parseOutline(lines(...texts)).headings.map(({ level, number, text, runIn }) => [
    level,
    number,
    text,
    runIn,
  ]);

describe("parseOutline", () => {
  it("reads the three levels of numbered headings", () => {
    expect(
      outline("一、提高认识", BODY, "（一）认清形势。", BODY, "1.看成绩", BODY, "二、抓好落实", BODY),
    ).toEqual([
      [1, "一、", "提高认识", false],
      [2, "（一）", "认清形势", false],
      [3, "1.", "看成绩", false],
      [1, "二、", "抓好落实", false],
    ]);
  });

  it("splits a numbered heading from the text that runs on from it", () => {
    const { headings, paragraphs } = parseOutline(lines(`一、突出“三个聚焦”，开创新局面。${BODY}`));
    expect(headings[0]).toMatchObject({
      text: "突出“三个聚焦”，开创新局面",
      runIn: true,
      paragraphIndex: 0,
      span: null,
    });
    expect(paragraphs).toEqual([{ text: BODY, headingIndex: 0 }]);
  });

  it("finds run-in headings one level below their heading, with spans that hold number and words", () => {
    const text = `主要有三点：一是政治更强。${BODY}二是组织更活。${BODY}`;
    const { headings } = parseOutline(lines("一、回顾", text));
    expect(
      headings.slice(1).map(({ level, number, text: words, parent }) => [level, number, words, parent]),
    ).toEqual([
      [2, "一是", "政治更强", 0],
      [2, "二是", "组织更活", 0],
    ]);
    const span = headings[1]?.span;
    expect(text.slice(span?.startOffset, span?.endOffset)).toBe("一是政治更强。");
  });

  it("puts run-in headings below （一） at level 3 and those before any heading at level 2", () => {
    const set = `一是抓学习。${BODY}二是抓队伍。${BODY}`;
    expect(outline(set, "一、总的要求", BODY, "（一）打牢基础", set).map(([level]) => level)).toEqual([
      2, 2, 1, 2, 3, 3,
    ]);
  });

  it("nests 一是 in 一要, also in the last item", () => {
    const inner = (word: string) => `一是${word}早。${BODY}二是${word}实。${BODY}`;
    expect(
      outline("一、部署", `一要抓学习。${inner("学")}`, `二要抓队伍。${inner("带")}`).map(
        ([level, number]) => [level, number],
      ),
    ).toEqual([
      [1, "一、"],
      [2, "一要"],
      [3, "一是"],
      [3, "二是"],
      [2, "二要"],
      [3, "一是"],
      [3, "二是"],
    ]);
  });

  it("starts a new set when the counting begins again", () => {
    const text = `成绩是主要的：一是有力度。${BODY}二是有温度。${BODY}问题也不少：一是不平衡。${BODY}二是不扎实。${BODY}`;
    expect(outline(text).map(([, number, words]) => `${number}${words}`)).toEqual([
      "一是有力度",
      "二是有温度",
      "一是不平衡",
      "二是不扎实",
    ]);
  });

  it.each([
    ["第一，", `第一，带头学。${BODY}`, `第二，带头干。${BODY}`],
    ["第一点，", `第一点，带头学。${BODY}`, `第二点，带头干。${BODY}`],
    ["首先，", `首先，带头学。${BODY}`, `其次，带头干。${BODY}`],
    ["其一，", `其一，带头学。${BODY}`, `其二，带头干。${BODY}`],
    ["（一）", `总的讲：（一）带头学。${BODY}`, `总之：（二）带头干。${BODY}`],
  ])("reads sets counted by %s", (number, first, second) => {
    expect(outline(first, second).map(([, printed, words]) => [printed, words])[0]).toEqual([
      number,
      "带头学",
    ]);
  });

  it.each([
    ["an idiom", `工作要一是一、二是二，不能含糊。${BODY}`],
    ["a lone 一要 in prose", `对此一要明确责任。${BODY}再抓落实。`],
    ["a quoted ordinal", `有人把“一是”“二是”挂在嘴边。${BODY}`],
    ["items that are parts of one sentence", "任务有三项：一是抓学习；二是抓队伍；三是抓保障。"],
    ["quarters", `第一、第二季度都检查过。${BODY}`],
    ["an order of business", `首先，请甲同志述职。${BODY}最后，请乙同志述职。${BODY}`],
    ["a year", `2025年是收官之年。${BODY}`],
  ])("finds no heading in %s", (_, text) => {
    expect(outline(text)).toEqual([]);
  });

  it("keeps a single item that opens a paragraph, since its siblings may be cut away", () => {
    expect(outline("一、回顾", `一是政治更强。${BODY}`)).toHaveLength(2);
  });

  it("takes the first clause of an item that is one long sentence", () => {
    const long =
      "一是压实责任，把抓党建的担子从书记肩上分到每一名委员肩上，定期听汇报、随时看现场，谁的事谁来办结并对账销号。";
    expect(outline(`${long}二是抓牢队伍。${BODY}`)[0]).toEqual([2, "一是", "压实责任", true]);
  });

  it("reads an ordinal on a line of its own as a heading that does not run in", () => {
    expect(outline("第一，聚焦主业", BODY, "第二，聚焦实效", BODY)).toEqual([
      [2, "第一，", "聚焦主业", false],
      [2, "第二，", "聚焦实效", false],
    ]);
  });

  it("reads several short unmarked lines between paragraphs as headings, a single one as text", () => {
    expect(
      outline(BODY, "建强战斗堡垒", BODY, "带好干部队伍", BODY).map(([level, , text]) => [level, text]),
    ).toEqual([
      [1, "建强战斗堡垒"],
      [1, "带好干部队伍"],
    ]);
    expect(outline(BODY, "某某市委办公室", BODY)).toEqual([]);
  });

  it("forgives repeated and skipped numbers", () => {
    expect(outline(`一是抓早。${BODY}二是抓小。${BODY}二是抓实。${BODY}四是抓牢。${BODY}`)).toHaveLength(4);
    expect(outline("一、认识", BODY, "一、责任", BODY, "四、落实", BODY)).toHaveLength(3);
  });

  it("loses no character of the text", () => {
    const texts = [
      "一、回顾过去",
      `总的讲：一是有力。${BODY}二是有效。${BODY}`,
      `二、展望未来。${BODY}`,
      "（一）抓早",
      BODY,
    ];
    const { headings, paragraphs } = parseOutline(lines(...texts));
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, "").length;
    const standing = headings.filter(({ span }) => span === null).map(({ number, text }) => number + text);
    const sum = [...standing, ...paragraphs.map(({ text }) => text)].reduce(
      (total, text) => total + letters(text),
      0,
    );
    expect(sum).toBe(texts.reduce((total, text) => total + letters(text), 0));
  });
});
