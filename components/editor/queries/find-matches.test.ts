import { describe, expect, it, test } from "vitest";
import type { FactSheet } from "@/lib/speech/fact-sheet";
import type { SearchQuery } from "@/lib/text/search-pattern";
import { goToMatch, replaceAllMatches, replaceMatch, startFind } from "../commands/find";
import { findPlugin, findStateOf } from "../extensions/find-plugin";
import { linesOf, run, stateOf } from "../testing/draft-state";
import { findMatches } from "./find-matches";
import { slotsOf } from "./slots";

const query = (text: string, more: Partial<SearchQuery> = {}): SearchQuery => ({
  text,
  isRegExp: false,
  isExact: false,
  skipQuoted: false,
  ...more,
});

const textsOf = (lines: string[], wanted: SearchQuery, facts: FactSheet = {}) => {
  const state = stateOf(lines, facts);
  const found = findMatches(state, wanted);
  if (!found.ok) throw new Error(found.error.code);
  return found.value.matches.map(({ fromPos, toPos }) =>
    state.doc.textBetween(fromPos, toPos, "/", (node) => `[${node.type.name}]`),
  );
};

describe("finding", () => {
  it("tells neither width nor case unless asked to", () => {
    const lines = ["title 讲话", "p 用好ＡＰＰ，也用好App,还有app。"];
    expect(textsOf(lines, query("app"))).toEqual(["ＡＰＰ", "App", "app"]);
    expect(textsOf(lines, query("app", { isExact: true }))).toEqual(["app"]);
    expect(textsOf(lines, query("，"))).toEqual(["，", ","]);
  });

  it("reads ordinals and bound slots as printed", () => {
    const lines = ["title 在〔单位〕的讲话", "p ⟦shi⟧抓学习；⟦shi⟧抓作风。"];
    expect(textsOf(lines, query("二是抓"))).toEqual(["[ordinal]抓"]);
    expect(textsOf(lines, query("某县县委的"), { unit: "某县县委" })).toEqual(["[slot]的"]);
    expect(textsOf(lines, query("〔单位〕"))).toEqual(["[slot]"]);
  });

  it("finds nothing across two lines, and nothing inside quotations when they are left out", () => {
    const lines = ["title 讲话", "p 抓学", "p 习，读《抓学习》，讲“抓学习”，抓学习。"];
    expect(textsOf(lines, query("抓学习"))).toHaveLength(3);
    expect(textsOf(lines, query("抓学习", { skipQuoted: true }))).toHaveLength(1);
  });

  it("takes regular expressions, also such that match nothing at places", () => {
    expect(textsOf(["title 讲话", "p 12个、3个"], query("\\d*", { isRegExp: true }))).toEqual(["12", "3"]);
    expect(textsOf(["title 讲话", "p 县委和市委"], query("[县市]委", { isRegExp: true }))).toHaveLength(2);
  });

  it("says when a pattern is wrong or the time was not enough", () => {
    const state = stateOf(["title 讲话", "p 甲甲甲", "p 甲"]);
    expect(findMatches(state, query("(", { isRegExp: true }))).toMatchObject({ ok: false });
    let time = 0;
    const found = findMatches(state, query("甲"), null, () => (time += 700));
    expect(found.ok && found.value.isComplete).toBe(false);
  });
});

/** The lines after everything found is replaced. */
function replaced(lines: string[], wanted: SearchQuery, template: string, facts: FactSheet = {}): string[] {
  const state = run(stateOf(lines, facts, [findPlugin()]), startFind(wanted, null));
  return linesOf(run(state, replaceAllMatches(template))).map((line) => line.replace("|", ""));
}

describe("replacing", () => {
  it("replaces all as one step, with the groups of a pattern", () => {
    const lines = ["title 讲话", "p 县委抓、市委抓"];
    expect(replaced(lines, query("([县市])委", { isRegExp: true }), "$1政府")[1]).toBe(
      "p 县政府抓、市政府抓",
    );
  });

  it("keeps ordinals and slots beside the words that change", () => {
    const lines = ["title 讲话", "p ⟦shi⟧抓学习；⟦shi⟧抓〔数字〕个点。"];
    expect(replaced(lines, query("一是抓学习"), "一是抓思想")[1]).toBe(
      "p ⟦shi⟧抓思想；⟦shi⟧抓〔数字〕个点。",
    );
    const state = run(stateOf(lines, {}, [findPlugin()]), startFind(query("抓〔数字〕个"), null));
    const next = run(state, replaceAllMatches("建〔数字〕处"));
    expect(linesOf(next)[1]).toContain("⟦shi⟧建〔数字〕处点。");
    expect(slotsOf(next.doc)).toHaveLength(1);
  });

  it("fills open slots, and leaves alone what is counted or comes from the facts", () => {
    expect(replaced(["title 讲话", "p 建〔数字〕处、〔数字〕个"], query("〔数字〕"), "八")[1]).toBe(
      "p 建八处、八个",
    );
    const bound = run(
      stateOf(["title 在〔单位〕的讲话", "p ⟦shi⟧某县"], { unit: "某县县委" }, [findPlugin()]),
      startFind(query("某县"), null),
    );
    expect(findStateOf(bound)?.matches).toHaveLength(2);
    expect(linesOf(run(bound, replaceAllMatches("某市")))[1]).toBe("p ⟦shi⟧某市");
    const counted = run(
      stateOf(["title 讲话", "p ⟦shi⟧抓"], {}, [findPlugin()]),
      startFind(query("一是"), null),
    );
    expect(replaceAllMatches("二是")(counted)).toBe(false);
  });

  it("keeps to the selection it was limited to", () => {
    const state = stateOf(["title 讲话", "p 抓一抓二抓三"], {}, [findPlugin()]);
    const limited = run(state, startFind(query("抓"), { from: 6, to: 10 }));
    expect(linesOf(run(limited, replaceAllMatches("管")))[1]).toBe("p 抓一管二管三");
  });
});

test("steps go round, and replacing one leads to the next", () => {
  let state = stateOf(["title 讲话", "p 抓一|抓二抓三"], {}, [findPlugin()]);
  state = run(state, startFind(query("抓"), null));
  expect(findStateOf(state)?.current).toBe(1);
  state = run(state, goToMatch("next"));
  state = run(state, goToMatch("next"));
  expect(findStateOf(state)?.current).toBe(0);
  state = run(state, goToMatch("previous"));
  expect(findStateOf(state)?.current).toBe(2);
  state = run(state, goToMatch("next"));
  state = run(state, replaceMatch("管"));
  expect(linesOf(state)[1]).toBe("p 管|一抓二抓三");
  expect(findStateOf(state)).toMatchObject({ current: 0 });
  expect(findStateOf(state)?.matches).toHaveLength(2);
});
