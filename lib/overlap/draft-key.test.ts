import { describe, expect, it } from "vitest";
import { readDraftKey } from "./draft-key";

function sentencesOf(text: string): string[] {
  const { sentences, offsets } = readDraftKey(text);
  return sentences.map(({ from, to }) => text.slice(offsets[from], (offsets[to - 1] ?? 0) + 1));
}

describe("readDraftKey", () => {
  it("ends sentences at their marks, of either width", () => {
    expect(sentencesOf("抓实基础。建强队伍！怎么办?抓落实.见成效")).toEqual([
      "抓实基础",
      "建强队伍",
      "怎么办",
      "抓落实",
      "见成效",
    ]);
    expect(sentencesOf("增长3.5个百分点。")).toEqual(["增长3.5个百分点"]);
  });

  it("goes on over a wrapped line, but not over a heading, a salutation or a blank line", () => {
    expect(sentencesOf("要把基层基础工作抓得实而又\n实，把队伍建强。")).toEqual([
      "要把基层基础工作抓得实而又\n实，把队伍建强",
    ]);
    expect(sentencesOf("同志们：\n今天开会。")).toEqual(["同志们", "今天开会"]);
    expect(sentencesOf("抓基础\n\n今天开会。")).toEqual(["抓基础", "今天开会"]);
    expect(sentencesOf("抓基础\n（二）建队伍")).toEqual(["抓基础", "建队伍"]);
    expect(sentencesOf("压实工作责任\n各单位主要负责同志要把这项工作摆上重要位置，亲自研究部署。")).toEqual([
      "压实工作责任",
      "各单位主要负责同志要把这项工作摆上重要位置，亲自研究部署",
    ]);
  });

  it("has no sentence for a text without letters", () => {
    expect(readDraftKey("——\n").sentences).toEqual([]);
  });
});
