import { describe, expect, it } from "vitest";
import { sentenceFramesOf } from "./frame-candidates";

describe("sentenceFramesOf", () => {
  it.each([
    ["要以政治建设为统领，以提升组织力为重点，统筹推进。", ["以〔内容〕为统领，以〔内容〕为重点"]],
    ["要在学深悟透上下功夫，不做表面文章。", ["在〔方面〕上下功夫"]],
    ["检查不是为了挑毛病，而是为了促改进。", ["不是〔误区〕，而是〔正解〕"]],
    ["把抓好党建作为最大的政绩，书记带头。", ["把〔工作〕作为最大的政绩"]],
    ["大家一起努力。", []],
  ])("keeps what %s is built on", (sentence, frames) => {
    expect(sentenceFramesOf(sentence)).toEqual(frames);
  });
});
