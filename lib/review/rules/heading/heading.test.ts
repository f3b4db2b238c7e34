import { describe, expect, it } from "vitest";
import { findInLines } from "../../testing/words-found";
import { HEADING_RULES } from "./index";

const body = "各级党组织要把责任扛在肩上，把任务落到实处，让群众看得见变化。";
const found = (lines: readonly string[]) =>
  findInLines(HEADING_RULES, lines).map(({ rule, text }) => [rule.replace("heading/", ""), text]);

describe("heading rules", () => {
  it("takes the mark off a heading and a title that stand alone", () => {
    const findings = findInLines(HEADING_RULES, [
      "在全县党建工作推进会上的讲话。",
      "同志们：",
      body,
      "一、提高政治站位。",
      body,
      "二、突出工作重点；",
      body,
    ]);
    expect(findings.map(({ text, fix }) => [text, fix])).toEqual([
      ["。", ""],
      ["。", ""],
      ["；", ""],
    ]);
  });

  it("sets right the subtitle's dash and the salutation's mark", () => {
    expect(found(["把责任扛起来", "——在全县大会上的讲话", "同志们：", body])).toEqual([]);
    const lines = ["同志们，", body];
    expect(findInLines(HEADING_RULES, lines).map(({ fix }) => fix)).toEqual(["："]);
  });

  it("finds two equal headings and the one that is not parallel", () => {
    expect(
      found(["同志们：", "一、压实工作责任", body, "二、突出工作重点", body, "三、压实工作责任", body]),
    ).toEqual([["equal", "压实工作责任"]]);
    expect(
      found([
        "同志们：",
        "一、提高站位，凝聚共识",
        body,
        "二、突出重点，精准发力",
        body,
        "三、压实责任，确保各项任务不折不扣落到实处",
        body,
      ]),
    ).toEqual([["parallel", "压实责任，确保各项任务不折不扣落到实处"]]);
  });

  it.each<[string, string[]]>([
    ["a question stands as a heading", ["一、问题出在哪里？", body, "二、下一步怎么办？", body]],
    ["a numbered statement ends like a sentence", ["1.建立台账。", "2.逐项销号。", body]],
    [
      "a heading runs on",
      [
        "一、压实责任。各级书记要带头抓，一级抓一级，层层抓落实。",
        "二、改进作风。各级干部要沉下去，少开会多干事。",
      ],
    ],
    ["同志们 opens a sentence", ["同志们，基层党建工作任重道远，我们要一起努力，把支部建设好。"]],
    [
      "headings are even",
      ["一、提高站位，凝聚共识", body, "二、突出重点，精准发力", body, "三、压实责任，狠抓落实", body],
    ],
  ])("is silent where %s", (_, lines) => {
    expect(found(["同志们：", body, ...lines])).toEqual([]);
  });

  it("finds the mark of a heading 1. beside one without, not of statements", () => {
    const lines = (first: string, second: string) => ["同志们：", body, first, body, second, body];
    expect(found(lines("1.规范组织生活。", "2.规范阵地建设"))).toEqual([["end-mark", "。"]]);
    expect(found(lines("1.规范组织生活。", "2.规范阵地建设。"))).toEqual([]);
    expect(found(lines("1.规范组织生活", "2.规范阵地建设"))).toEqual([]);
  });
});
