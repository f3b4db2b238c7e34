import { describe, expect, test } from "vitest";
import { fixturePhrase } from "@/lib/mining/fixture-phrase";
import type { PhrasePattern } from "@/lib/mining/phrase";
import { linesOf, run, stateOf } from "../testing/draft-state";
import { insertLibraryPhrase } from "./insert-library-phrase";
import { walkSlots } from "./walk-slots";

const insert = (lines: string[], text: string, pattern: PhrasePattern = "measure") =>
  linesOf(run(stateOf(lines), insertLibraryPhrase(fixturePhrase(text, { id: "p1", pattern }))));

describe("insertLibraryPhrase", () => {
  test("a sentence goes into the line at the cursor", () => {
    expect(insert(["title 讲话", "p 要抓实。|"], "逐项销号。")).toEqual([
      "title 讲话",
      "p 要抓实。逐项销号。|",
    ]);
  });

  test("a heading on an empty line becomes a heading below the section", () => {
    const lines = insert(["title 讲话", "h1 抓落实", "p |"], "抓责任", "heading");
    expect(lines[2]).toMatch(/^h2(@tasks)? 抓责任/u);
  });

  test("a heading put into a paragraph ends like a run-in heading", () => {
    expect(insert(["title 讲话", "p 要抓实。|"], "抓责任", "heading")).toEqual([
      "title 讲话",
      "p 要抓实。抓责任。|",
    ]);
  });

  test("a sentence at a heading goes into a paragraph below it, not into the heading", () => {
    const lines = insert(["title 讲话", "h1 抓落实|", "p 原来的话"], "逐项销号。");
    expect(lines[1]).toBe("h1 抓落实");
    expect(lines[2]).toMatch(/^p.* 逐项销号。/u);
    expect(lines[3]).toBe("p 原来的话");
  });

  test("a set inside an item of the same family is counted by another one", () => {
    const lines = insert(
      ["title 讲话", "p ⟦shi!⟧抓责任。|", "p ⟦shi⟧抓队伍。"],
      "⟦shi!⟧定人。⟦shi⟧定时。",
      "parallel-set",
    );
    expect(lines[1]).toBe("p ⟦shi!⟧抓责任。⟦yao!⟧定人。⟦yao⟧定时。|");
  });

  test("a selected slot for a value stays, and the phrase follows at the end of the line", () => {
    const state = run(stateOf(["title 讲话|", "p 整顿〔数字〕个支部。"]), walkSlots("next"));
    const lines = linesOf(run(state, insertLibraryPhrase(fixturePhrase("逐项销号。"))));
    expect(lines[1]).toBe("p 整顿〔数字〕个支部。逐项销号。|");
  });

  test("a selected slot that asks for wording is replaced", () => {
    const state = run(stateOf(["title 讲话|", "p 抓责任。〔具体措施〕"]), walkSlots("next"));
    const lines = linesOf(run(state, insertLibraryPhrase(fixturePhrase("逐项销号。"))));
    expect(lines[1]).toBe("p 抓责任。逐项销号。|");
  });
});
