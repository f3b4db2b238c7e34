import { undo } from "@tiptap/pm/history";
import { describe, expect, test } from "vitest";
import { fixturePhrase } from "@/lib/mining/fixture-phrase";
import { wordingTarget } from "../queries/wording-target";
import { linesOf, run, stateOf } from "../testing/draft-state";
import { insertLibraryPhrase } from "./insert-library-phrase";
import { replaceWording, selectWording, withEndOf } from "./replace-wording";

const inserted = (line: string, text: string) =>
  run(stateOf(["title 讲话", line]), insertLibraryPhrase(fixturePhrase(text)));

describe("replaceWording", () => {
  test("an inserted phrase is replaced as a whole from anywhere in it, and one undo brings it back", () => {
    const state = inserted("p 要抓实。|", "层层压实责任。");
    const target = wordingTarget(state);
    expect(target).toMatchObject({ text: "层层压实责任。", phraseId: "层层压实责任。" });
    if (target === null) return;
    const selected = run(state, selectWording(target));
    const replaced = run(selected, replaceWording(fixturePhrase("把责任压到底"), target));
    expect(linesOf(replaced)).toEqual(["title 讲话", "p 要抓实。把责任压到底。|"]);
    expect(wordingTarget(replaced)?.phraseId).toBe("把责任压到底");
    expect(linesOf(run(replaced, undo))[1]).toContain("要抓实。");
    expect(linesOf(run(replaced, undo))[1]).toContain("层层压实责任。");
  });

  test("the writer's own words have to be selected", () => {
    expect(wordingTarget(stateOf(["title 讲话", "p 要抓|实工作任务。"]))).toBeNull();
  });

  test.each([
    ["压实责任", "抓实工作。", "压实责任。"],
    ["压实责任。", "抓实工作", "压实责任"],
    ["压实责任。", "抓实工作，", "压实责任，"],
  ])("%s in place of %s reads %s", (wording, replaced, words) => {
    expect(withEndOf(wording, replaced)).toBe(words);
  });
});
