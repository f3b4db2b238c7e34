import { describe, expect, it } from "vitest";
import { findInLines } from "../../testing/words-found";
import { REPETITION_RULES } from "./index";

const found = (...lines: string[]) =>
  findInLines(REPETITION_RULES, ["同志们：", ...lines]).map(({ rule, text }) => [rule, text]);

const SAID = "各乡镇党委书记要把抓基层党建作为最大的政绩来谋划和推动。";

describe("sentences said twice", () => {
  it("finds the same sentence, paragraph and item", () => {
    expect(found(`今年任务很重。${SAID}`, `困难不少。${SAID}`)).toEqual([["repetition/same-sentence", SAID]]);
    const paragraph = `${SAID}村党组织书记要一线抓、具体抓，把责任落到人。`;
    expect(found(paragraph, "中间还有一段别的话。", paragraph)).toEqual([
      ["repetition/same-paragraph", paragraph],
    ]);
    expect(
      found("一是压实支部书记责任。二是抓好党员队伍建设。三是压实支部书记责任。").map(([rule]) => rule),
    ).toEqual(["repetition/same-sentence"]);
  });

  it("finds a sentence that was changed a little", () => {
    const near = "各乡镇党委书记要把抓基层党建作为最大政绩来谋划和推动。";
    expect(found(`今年任务很重。${SAID}`, `困难不少。${near}`)).toEqual([["repetition/near-sentence", near]]);
  });

  it("is silent on refrains, courtesies, and sentences told apart by a figure", () => {
    expect(found("我们一定能赢。任务很重。", "我们一定能赢。时间很紧。")).toEqual([]);
    expect(
      found("下面，请青石镇党委书记同志作述职发言。", "下面，请青石镇党委书记同志作述职发言。").filter(
        ([rule]) => rule === "repetition/same-sentence",
      ),
    ).toEqual([]);
    expect(
      found(
        "第一组由组织部牵头，负责东片乡镇的现场检查和资料核对工作。",
        "第二组由组织部牵头，负责西片乡镇的现场检查和资料核对工作。",
      ),
    ).toEqual([]);
  });
});

describe("words said too often", () => {
  it("gives a hint for one word three times in a sentence, not for a parallel set", () => {
    expect(found("要进一步统一思想并进一步明确任务再进一步压实责任。")).toEqual([
      ["repetition/repeated-word", "进一步"],
    ]);
    expect(found("推动思想大解放、推动作风大转变、推动效能大提升。")).toEqual([]);
  });

  it("gives a hint for items that all begin alike and for a run that comes again and again", () => {
    const items = "一二三四五"
      .split("")
      .map((number, at) => `${number}是认真抓好第${"甲乙丙丁戊"[at]}项工作。`);
    expect(found(items.join("")).map(([rule]) => rule)).toEqual(["repetition/same-opening"]);
    expect(found("要求真务实抓。", "靠的是求真务实。", "作风就是求真务实。").map(([rule]) => rule)).toEqual([
      "repetition/repeated-run",
    ]);
    expect(found("要求真务实抓。", "靠的是求真务实。")).toEqual([]);
  });
});

describe("what is listed or said twice in one sentence", () => {
  it.each<[string, string]>([
    ["受表彰的有白石镇、柳河镇、东山乡、白石镇等乡镇。", "白石镇"],
    ["要在补齐短板、做强产业、补齐短板上见成效。", "补齐短板"],
    ["抓好学习、培训、宣讲、培训各项安排。", "培训"],
  ])("finds an item that comes again: %s", (text, words) => {
    const hits = found(text).filter(([rule]) => rule === "repetition/listed-twice");
    expect(hits.map(([, each]) => each)).toEqual(words === "培训" ? [] : [words]);
  });

  it("finds a middle item that comes again in the middle", () => {
    expect(found("抓好培训、宣讲、督导、宣讲、考核等工作。")).toEqual([["repetition/listed-twice", "宣讲"]]);
  });

  it("finds a clause that was pasted twice", () => {
    expect(found("各支部要把责任扛在肩上，要把责任扛在肩上，不能推。")).toEqual([
      ["repetition/clause-twice", "要把责任扛在肩上，要把责任扛在肩上"],
    ]);
  });

  it.each([
    "要弄清谁来抓、抓什么、谁来管、管到哪。",
    "白石镇、柳河镇、东山乡都有进步，白石镇进步最大。",
    "全面进步、全面过硬、全面提升，做到知责、明责、履责。",
    "服务群众、组织群众、宣传群众、群众满意。",
    "抓而不紧，等于不抓；抓而不实，等于白抓。",
    "他一遍遍地说：“要把人留住，要把人留住。”",
  ])("is silent: %s", (text) => {
    expect(found(text).filter(([rule]) => /twice/u.test(rule ?? ""))).toEqual([]);
  });
});
