import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COMMON_WORDING } from "./common-wording";
import { buildOverlapSegment, type OverlapDocument } from "./overlap-segment";
import { type OverlapDraft, searchOverlap } from "./search-overlap";

const SOURCE =
  "柳溪村的老粮站空了十一年，去年夏天改成了养老食堂，一日三餐收八块钱。" +
  "厨师是村里返乡的老党员，菜价贴在门口的黑板上，账目每月晒一回。" +
  "有人问食堂能撑多久，我看只要账清人和，就能一直办下去。";

function document(id: string, text: string, rest: Partial<OverlapDocument> = {}): OverlapDocument {
  return { id, title: id, year: null, unit: null, text, ...rest };
}

function search(documents: readonly OverlapDocument[], draft: string, rest: Partial<OverlapDraft> = {}) {
  const library = {
    segments: documents.map((one) => buildOverlapSegment([one])),
    usual: { segments: [], documents: 2 },
    wording: COMMON_WORDING,
  };
  return searchOverlap(library, { text: draft, unit: null, year: null, borrowed: [], ...rest });
}

describe("exact runs", () => {
  it("are found with their places in both texts, without what ends the sentence before and the comma they break off at", () => {
    const run = "账目每月晒一回。有人问食堂能撑多久，";
    const draft = `今天看了两处。${run}这个问题问得好。`;
    const start = draft.indexOf(run);
    const sourceStart = SOURCE.indexOf("账目每月");
    const [match, ...others] = search([document("甲", SOURCE)], draft).filter(({ isExact }) => isExact);
    expect(others).toEqual([]);
    expect(match).toEqual({
      start,
      end: start + run.length - 1,
      source: { id: "甲", title: "甲", year: null, unit: null },
      sourceStart,
      sourceEnd: sourceStart + run.length - 1,
      kind: "copied",
      isExact: true,
      similarity: 1,
      relations: [],
    });
  });

  it.each([
    ["a wrapped line", "账目每月晒一回。有人问\n食堂能撑多久"],
    ["marks of half width", "账目每月晒一回.有人问食堂能撑多久"],
    ["a heading number", "账目每月晒一回。\n（二）有人问食堂能撑多久"],
    ["blanks", "账目每月 晒一回。　有人问食堂能撑多久"],
  ])("are found through %s", (_, run) => {
    const draft = `看了两处之后。${run}！`;
    const found = search([document("甲", SOURCE)], draft);
    expect(found.some(({ start, end }) => start <= 7 && end >= 7 + run.length)).toBe(true);
  });

  it("of thirteen characters are found wherever they begin, and none of fewer than eight letters", () => {
    fc.assert(
      fc.property(fc.nat(SOURCE.length - 13), fc.integer({ min: 13, max: 40 }), (from, length) => {
        const run = SOURCE.slice(from, from + length);
        fc.pre(run.length === length && /^[\p{L}\p{N}].*[\p{L}\p{N}]$/u.test(run));
        const draft = `甲乙丙丁戊${run}己庚辛壬癸`;
        const found = search([document("甲", SOURCE)], draft);
        expect(found.some(({ start, end }) => start <= 5 && end >= 5 + length)).toBe(true);
        for (const { start, end } of found)
          expect(draft.slice(start, end).replace(/[^\p{L}\p{N}]/gu, "").length).toBeGreaterThanOrEqual(8);
      }),
      { numRuns: 60 },
    );
  });

  it("are reported with every document they stand in, over several segments", () => {
    const documents = [document("甲", SOURCE), document("乙", `开头不同。${SOURCE}`)];
    const found = search(documents, "菜价贴在门口的黑板上，账目每月晒一回");
    expect(found.map(({ source }) => source.id).sort()).toEqual(["乙", "甲"]);
  });

  it("of a document left out are not reported", () => {
    const library = {
      segments: [buildOverlapSegment([document("甲", SOURCE)])],
      usual: { segments: [], documents: 2 },
      wording: COMMON_WORDING,
      isLeftOut: (id: string) => id === "甲",
    };
    expect(searchOverlap(library, { text: SOURCE, unit: null, year: null, borrowed: [] })).toEqual([]);
  });
});

describe("edited sentences", () => {
  it.each([
    ["substituted", "东河村的老粮库空了十二年，去年夏天改成了养老食堂，一日三顿收八块钱。"],
    ["inserted", "我们柳溪村的老粮站空了整整十一年，去年夏天才改成了养老食堂，一日三餐只收八块钱。"],
    ["deleted", "柳溪村老粮站空十一年，去年夏天改成养老食堂，三餐收八块钱。"],
    ["swapped", "去年夏天改成了养老食堂，柳溪村的老粮站空了十一年，一日三餐收八块钱。"],
  ])("with letters or clauses %s are found", (_, sentence) => {
    const draft = `大家都去看过。${sentence}值得各地学一学。`;
    const best = search([document("甲", SOURCE)], draft).find(({ isExact }) => !isExact);
    expect(draft.slice(best?.start, best?.end)).toBe(sentence);
    expect(best?.kind).toBe("copied");
    expect(SOURCE.slice(best?.sourceStart, best?.sourceEnd)).toContain("老粮站空了十一年");
  });

  it("are not seen in a sentence of one's own about the same thing", () => {
    const draft = "食堂办得好不好，老人碗里见分晓；钱从哪里来、亏了谁来补，镇里要先想清楚。";
    expect(search([document("甲", SOURCE)], draft)).toEqual([]);
  });
});

describe("kinds of matches", () => {
  const set = "习近平新时代中国特色社会主义思想";

  it("a set formulation is one even where a single document has it", () => {
    const found = search([document("甲", `我们坚持用${set}，把事办好。`)], `各地学习${set}，从头抓起。`);
    expect(new Set(found.map(({ kind }) => kind))).toEqual(new Set(["formulation"]));
  });

  it("what stands in five independent documents is a formulation, in five of one unit it is copied", () => {
    const sentence = "老粮站空了十一年去年夏天改成了养老食堂";
    const documents = (unit: (index: number) => string) =>
      Array.from({ length: 5 }, (_, index) =>
        document(`文${index}`, `第${index}处。${sentence}。`, { unit: unit(index) }),
      );
    const kindsOf = (all: readonly OverlapDocument[]) =>
      new Set(search(all, `听说${sentence}。`).map(({ kind }) => kind));
    expect(kindsOf(documents((index) => `单位${index}`))).toEqual(new Set(["formulation"]));
    expect(kindsOf(documents(() => "甲县"))).toEqual(new Set(["copied"]));
  });

  it("what keeps the provenance of its source is borrowed, with another's provenance it is copied", () => {
    const draft = "菜价贴在门口的黑板上，账目每月晒一回。";
    const borrowed = (documentId: string) => ({ borrowed: [{ start: 0, end: draft.length, documentId }] });
    const kindWith = (documentId: string) =>
      search([document("甲", SOURCE)], draft, borrowed(documentId)).map(({ kind }) => kind);
    expect(kindWith("甲")).toEqual(["borrowed"]);
    expect(kindWith("乙")).toEqual(["copied"]);
  });

  it("say how the source stands to the draft", () => {
    const relations = (unit: string | null, year: number | null) =>
      search(
        [document("甲", SOURCE, { unit: "柳溪镇", year: 2024 })],
        "菜价贴在门口的黑板上，账目每月晒一回",
        {
          unit,
          year,
        },
      ).map((match) => match.relations);
    expect(relations("东河镇", 2024)).toEqual([["cross-place"]]);
    expect(relations("东河镇", 2026)).toEqual([["cross-place", "cross-time"]]);
    expect(relations("柳溪镇党委", 2026)).toEqual([["self-repetition", "cross-time"]]);
    expect(relations(null, null)).toEqual([[]]);
  });
});
