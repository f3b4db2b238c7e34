import { describe, expect, it } from "vitest";
import { fixtureDocument } from "./fixture-document";
import { extractMiningUnit } from "./mining-unit";
import { sharedClauses } from "./shared-clauses";

const texts = (...documents: string[]) => {
  const units = documents.map((text, at) => extractMiningUnit(fixtureDocument(`d${at}`, [`tasks: ${text}`])));
  return [...new Set(sharedClauses(units).map(({ candidate }) => candidate.text))];
};

describe("sharedClauses", () => {
  it("finds the longest stretch of clauses that two documents share", () => {
    expect(
      texts(
        "各村要压实责任，一级抓一级、层层抓落实，年底兑现。",
        "会后各单位抓紧动起来，一级抓一级、层层抓落实，不留死角。",
      ),
    ).toEqual(["一级抓一级、层层抓落实"]);
  });

  it("keeps the part of a stretch that more documents share than the whole", () => {
    expect(
      texts(
        "坚持把支部建在链上，把党员聚在岗位上。",
        "坚持把支部建在链上，把党员聚在岗位上。",
        "要坚持实干，坚持把支部建在链上。",
      ).sort(),
    ).toEqual(["坚持把支部建在链上", "坚持把支部建在链上，把党员聚在岗位上"].sort());
  });

  it("leaves out what one document says twice, fragments, and short chance likenesses", () => {
    expect(texts("逐项逐条抓好问题整改落实，逐项逐条抓好问题整改落实。", "别的话说在别的地方。")).toEqual([]);
    expect(texts("好的做法要推广，而且要坚持长期抓下去。", "有的工作难度大，而且要坚持长期抓下去。")).toEqual(
      [],
    );
    expect(texts("每季度抽查一次，公开结果。", "每季度抽查一次，当场打分。")).toEqual([]);
  });
});
