import { describe, expect, it } from "vitest";
import { breathOffsets } from "./breath-marks";

function marked(sentence: string): string {
  let text = "";
  let from = 0;
  for (const offset of breathOffsets(sentence)) {
    text += `${sentence.slice(from, offset)}/`;
    from = offset;
  }
  return text + sentence.slice(from);
}

describe("breathOffsets", () => {
  it.each([
    [
      "a long stretch before the word that begins its predicate",
      "各产业链上的党建联合体和行业党委要从坐在一起开会转到绑在一起办事。",
      "各产业链上的党建联合体和行业党委/要从坐在一起开会转到绑在一起办事。",
    ],
    [
      "a clause end when the last breath is long past",
      "会前县委组织部牵头组成了核查组，走了几十个村子，翻了台账，也进了农户，把听到看到的问题记进了底单。",
      "会前县委组织部牵头组成了核查组，走了几十个村子，翻了台账，也进了农户，/把听到看到的问题记进了底单。",
    ],
  ])("marks %s", (_, sentence, expected) => {
    expect(marked(sentence)).toBe(expected);
  });

  it.each([
    ["short clauses", "方向要明，路子要准，作风要实。"],
    ["words inside quotation marks", "大家都要记住“各级党组织书记必须始终坚持把党建工作抓在手上扛在肩上”。"],
    ["a verb and what holds fast to it", "我们这些年最要紧也最难做到的一件事情就是要坚持下去。"],
    ["the end of the sentence", "二〇二五年全市各级党组织和广大党员干部齐心协力攻坚克难，成绩很大。"],
  ])("leaves %s alone", (_, sentence) => {
    expect(marked(sentence)).toBe(sentence);
  });
});
