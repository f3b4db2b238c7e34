import { describe, expect, it } from "vitest";
import { fixturePhrase } from "@/lib/mining/fixture-phrase";
import type { Phrase } from "@/lib/mining/phrase";
import { type RewordingContext, rankRewordings } from "./rank-rewordings";

const LAYER = fixturePhrase("压紧压实管党治党责任，层层传导压力。");
const CHAIN = fixturePhrase("把管党治党责任压实到每个支部，环环相扣传导压力。");
const STUDY = fixturePhrase("办好学习讲堂，抓好理论武装。");
const SET = fixturePhrase("⟦shi⟧压实管党治党责任，⟦shi⟧层层传导压力。", { pattern: "parallel-set" });

const CONTEXT: RewordingContext = {
  text: "压实管党治党责任，层层传导压力。",
  phraseId: null,
  move: null,
  favouriteIds: new Set(),
  recentPhraseIds: [],
  currentYear: 2026,
  limit: 10,
};
const wordings = (phrases: readonly Phrase[], context: Partial<RewordingContext> = {}) =>
  rankRewordings(phrases, { ...CONTEXT, ...context }).map(({ phrase: { text } }) => text);

describe("rankRewordings", () => {
  it("puts the likest wording first and leaves out what speaks of something else", () => {
    expect(wordings([STUDY, CHAIN, LAYER])).toEqual([LAYER.text, CHAIN.text]);
  });

  it("offers the other wordings of the phrase the words were taken from before all else", () => {
    const own = fixturePhrase("担子要挑在肩上。", {
      variants: [
        { id: "v1", text: "担子要挑在肩上。", frequency: 3 },
        { id: "v2", text: "把担子扛起来。", frequency: 1 },
      ],
    });
    const offered = wordings([LAYER, own], { text: "担子要挑在肩上", phraseId: own.id });
    expect(offered).toEqual(["把担子扛起来。"]);
  });

  it("knows a phrase by the id of any of its wordings", () => {
    const own = fixturePhrase("甲乙丙丁。", { variants: [{ id: "v9", text: "戊己庚辛。", frequency: 1 }] });
    expect(wordings([own], { text: "甲乙丙丁。", phraseId: "v9" })).toEqual(["戊己庚辛。"]);
  });

  it("leaves out the text itself, whatever its marks", () => {
    expect(wordings([LAYER], { text: "压紧压实管党治党责任，层层传导压力" })).toEqual([]);
  });

  it("leaves out sets, and wording far longer or shorter than the text", () => {
    expect(wordings([SET])).toEqual([]);
    const long = fixturePhrase(`${CONTEXT.text}${"还要把工作抓细抓小抓出成效，".repeat(4)}`);
    expect(wordings([long])).toEqual([]);
  });

  it("marks favourites, recent use and aged wording", () => {
    const old = { ...LAYER, firstYear: 2017, lastYear: 2018 };
    const [found] = rankRewordings([old], {
      ...CONTEXT,
      favouriteIds: new Set([old.id]),
      recentPhraseIds: [old.id],
    });
    expect(found).toMatchObject({ aged: true, favourite: true, usedRecently: true });
  });
});
