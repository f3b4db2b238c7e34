import { describe, expect, it } from "vitest";
import { clauseRuns, quotedContrasts } from "./clause-run-candidates";

describe("clauseRuns", () => {
  it.each([
    ["今年要抓重点、补短板、强弱项、提质量，把基础打牢。", ["抓重点、补短板、强弱项、提质量"]],
    ["评价上，台账写得满、群众办得慢，大家有意见。", ["台账写得满、群众办得慢"]],
    ["对这类干部，该提醒的提醒，该调整的调整。", ["该提醒的提醒，该调整的调整"]],
    ["做工作既要看当下的数量，更要看长远。", []],
    ["对问题要动真碰硬、一抓到底。", ["动真碰硬、一抓到底"]],
  ])("finds what is of one build in %s", (sentence, runs) => {
    expect(clauseRuns(sentence)).toEqual(runs);
  });

  it.each([
    "县人大、县政府、县政协、各乡镇党委都到了会。",
    "我去看过班子，我去问过群众。",
    "能改的马上改，需要协调的，上报县委。",
    "大家讲得好，听得进。",
  ])("takes no cut list, story or scrap out of %s", (sentence) => {
    expect(clauseRuns(sentence)).toEqual([]);
  });

  it("takes even contrasts in quotation marks as they stand", () => {
    expect(quotedContrasts("小区支部“建得快、转得慢”，居民“没感觉”。")).toEqual(["建得快、转得慢"]);
  });
});
