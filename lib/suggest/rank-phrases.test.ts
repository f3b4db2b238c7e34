import { describe, expect, it } from "vitest";
import { fixturePhrase as phrase } from "@/lib/mining/fixture-phrase";
import type { Phrase } from "@/lib/mining/phrase";
import type { PhraseContext } from "./phrase-context";
import { isAged, rankPhrases } from "./rank-phrases";

const PLACE: PhraseContext = {
  kind: "review-speech",
  level: "city",
  move: "tasks",
  heading: null,
  currentYear: 2026,
  limit: 10,
};
const texts = (phrases: readonly Phrase[], context: Partial<PhraseContext> = {}) =>
  rankPhrases(phrases, { ...PLACE, ...context }).map(({ phrase: { text } }) => text);

const STUDY = phrase("要抓好理论武装，办好学习讲堂。");
const BRANCH = phrase("要建强支部，整顿软弱涣散党组织。");
const PROBLEM = phrase("有的支部组织生活走过场。", { move: "problems", pattern: "problem" });

describe("rankPhrases", () => {
  it("puts the move of the place first", () => {
    expect(texts([STUDY, PROBLEM], { move: "problems" })[0]).toBe(PROBLEM.text);
  });

  it("puts wording that speaks of the heading first", () => {
    expect(texts([STUDY, BRANCH], { heading: "建强支部战斗堡垒" })[0]).toBe(BRANCH.text);
    expect(texts([STUDY, BRANCH], { heading: "强化理论武装" })[0]).toBe(STUDY.text);
  });

  it("raises wording that stood under a heading like the one above the cursor", () => {
    const under = (text: string, heading: string) =>
      phrase(text, {
        sources: [{ ...(STUDY.sources[0] as Phrase["sources"][number]), heading }],
      });
    const near = under("把担子挑在身上。", "健全责任体系");
    const far = under("把窗口办到楼下。", "优化为民服务");
    expect(texts([far, near], { heading: "完善责任体系" })[0]).toBe(near.text);
    expect(texts([near, far], { heading: "提升为民服务水平" })[0]).toBe(far.text);
  });

  it("sinks and marks what the writer's last drafts used", () => {
    const other = phrase("要把责任扛在肩上。");
    const recent = phrase("要把担子挑在身上。");
    const ranked = rankPhrases([recent, other], { ...PLACE, recentPhraseIds: [recent.id] });
    expect(ranked.map(({ phrase: { text }, usedRecently }) => [text, usedRecently])).toEqual([
      [other.text, false],
      [recent.text, true],
    ]);
  });

  it("puts the same kind and level first, and what more documents say", () => {
    const other = phrase("要把责任扛在肩上。", { sources: [] });
    const own = phrase("要把担子挑在身上。");
    const common = phrase("要把任务抓在手中。", { documentFrequency: 8 });
    expect(texts([other, own, common])).toEqual([common.text, own.text, other.text]);
  });

  it("keeps to one theme, or to the favourites under any of their wordings, when asked to", () => {
    const themed = { ...STUDY, theme: "ideological" } as const;
    expect(texts([themed, BRANCH], { onlyTheme: "ideological" })).toEqual([STUDY.text]);
    const marked = { ...BRANCH, variants: [{ id: "v1", text: BRANCH.text, frequency: 1 }] };
    const favouriteIds = new Set(["v1"]);
    expect(texts([STUDY, marked], { onlyFavourites: true, favouriteIds })).toEqual([BRANCH.text]);
    expect(texts([STUDY, marked], { onlyFavourites: true })).toEqual([]);
  });

  it("raises what the writer marked as a favourite", () => {
    const other = phrase("要把责任扛在肩上。");
    const marked = phrase("要把担子挑在身上。");
    expect(texts([other, marked], { favouriteIds: new Set([marked.id]) })[0]).toBe(marked.text);
    expect(texts([marked, other], { favouriteIds: new Set([other.id]) })[0]).toBe(other.text);
  });

  it("sinks wording of a form that only its own kind uses", () => {
    const source = { ...(STUDY.sources[0] as Phrase["sources"][number]), kind: "host-script" } as const;
    const host = phrase("请大家把手机调至静音。", { sources: [source] });
    const other = phrase("要把责任扛在肩上。", { sources: [{ ...source, kind: "promotion-speech" }] });
    expect(texts([host, other])).toEqual([other.text, host.text]);
    expect(texts([host, other], { kind: "host-script" })[0]).toBe(host.text);
  });

  it("sinks and marks wording not seen for more than five years", () => {
    const old = phrase("要决战决胜。", { lastYear: 2019, firstYear: 2019 });
    const ranked = rankPhrases([old, STUDY], PLACE);
    expect(ranked.map(({ aged }) => aged)).toEqual([false, true]);
    expect(isAged(phrase("要", { lastYear: 2021 }), 2026)).toBe(false);
  });

  it("sinks what the draft has used or just said", () => {
    expect(texts([STUDY, BRANCH], { usedPhraseIds: [STUDY.id] })[0]).toBe(BRANCH.text);
    expect(texts([STUDY, BRANCH], { precedingText: "要抓好理论武装，" })[0]).toBe(BRANCH.text);
  });

  it("filters by every term of the query, found in mid-sentence", () => {
    expect(texts([STUDY, BRANCH, PROBLEM], { query: "软弱涣散" })).toEqual([BRANCH.text]);
    expect(texts([STUDY, BRANCH, PROBLEM], { query: "支部 走过场" })).toEqual([PROBLEM.text]);
    expect(texts([STUDY], { query: "不存在" })).toEqual([]);
    expect(texts([STUDY, PROBLEM], { pattern: "problem" })).toEqual([PROBLEM.text]);
  });

  it("does not offer near-copies before something different", () => {
    const copies = ["一", "二", "三"].map((at) =>
      phrase(`要建强支部，整顿第${at}批软弱涣散党组织。`, { documentFrequency: 2 }),
    );
    const ranked = texts([...copies, phrase("要选好带头人，配强村级班子。")], { limit: 2 });
    expect(ranked).toContain("要选好带头人，配强村级班子。");
  });

  it("returns no more than the limit", () => {
    expect(texts([STUDY, BRANCH, PROBLEM], { limit: 2 })).toHaveLength(2);
    expect(texts([])).toEqual([]);
  });

  it("sinks headings and sets behind words, and sentences at a heading", () => {
    const heading = phrase("抓责任，压实担子", { pattern: "heading" });
    const sentence = phrase("要逐项销号，改一件成一件。");
    expect(texts([heading, sentence], { position: "in-line" })[0]).toBe(sentence.text);
    expect(texts([heading, sentence], { position: "heading" })[0]).toBe(heading.text);
  });

  it("sinks a set that repeats a heading the draft already has", () => {
    const said = phrase("⟦shi!⟧抓学习。⟦shi⟧抓队伍。", { pattern: "parallel-set" });
    const fresh = phrase("⟦shi!⟧立规矩。⟦shi⟧严考核。", { pattern: "parallel-set" });
    expect(texts([said, fresh], { saidTexts: ["抓队伍"] })[0]).toBe(fresh.text);
  });

  it("puts wording that many phrases share before what only one place would say", () => {
    const shared = ["抓好任务落实", "推动任务落实", "确保任务落实", "督促任务落实"].map((text) =>
      phrase(`${text}。`),
    );
    const odd = phrase("庙后老槐树下搭凉棚。");
    expect(texts([odd, ...shared], { limit: 1 })).not.toContain(odd.text);
  });
});
