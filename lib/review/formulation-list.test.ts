import { describe, expect, test } from "vitest";
import type { SetFormulation } from "@/lib/speech/set-formulation";
import {
  hasWords,
  joinFormulations,
  listFormulations,
  switched,
  withFormulation,
  withoutFormulation,
} from "./formulation-list";
import { NO_UNIT_FORMULATIONS } from "./unit-formulations";

const entry = (id: string, term: string): SetFormulation => ({
  id,
  group: "formula",
  term,
  canonical: term,
  wrong: [{ text: `误${term}` }],
  say: "请按规范表述书写。",
  authority: { name: "县委文件" },
  certainty: "known",
});

const BUILT_IN = [entry("one", "甲提法"), entry("two", "乙提法")];

describe("the list of formulations", () => {
  test("shows the unit's own first and marks what it changed and switched off", () => {
    const unit = { formulations: [entry("two", "乙新提法"), entry("own-1", "丙提法")], off: ["one"] };
    expect(listFormulations(BUILT_IN, unit).map(({ entry, ...rest }) => ({ id: entry.id, ...rest }))).toEqual(
      [
        { id: "own-1", origin: "own", isOff: false },
        { id: "one", origin: "built-in", isOff: true },
        { id: "two", origin: "changed", isOff: false },
      ],
    );
  });

  test("is searched in every wording and in the authority", () => {
    const [listed] = listFormulations(BUILT_IN, NO_UNIT_FORMULATIONS);
    expect(
      ["甲提", "误甲", "县委文件", "乙"].map((words) => listed !== undefined && hasWords(listed, words)),
    ).toEqual([true, true, true, false]);
  });

  test("an entry takes the place of the one with its id, and its removal brings the built-in one back", () => {
    const once = withFormulation(NO_UNIT_FORMULATIONS, entry("one", "甲新提法"));
    const twice = withFormulation(once, entry("one", "甲又一提法"));
    expect(twice.formulations.map(({ term }) => term)).toEqual(["甲又一提法"]);
    const [first] = listFormulations(BUILT_IN, withoutFormulation(twice, "one"));
    expect(first).toMatchObject({ origin: "built-in", entry: { term: "甲提法" } });
  });

  test("switching off twice and on once leaves it on", () => {
    const off = switched(switched(NO_UNIT_FORMULATIONS, "one", true), "one", true);
    expect(off.off).toEqual(["one"]);
    expect(switched(off, "one", false).off).toEqual([]);
  });

  test("of two lists joined the second has the last word", () => {
    const first = { formulations: [entry("own-1", "旧"), entry("own-2", "留")], off: ["one"] };
    const second = { formulations: [entry("own-1", "新")], off: ["one", "two"] };
    const joined = joinFormulations(first, second);
    expect(joined.ok && joined.value.formulations.map(({ term }) => term)).toEqual(["新", "留"]);
    expect(joined.ok && joined.value.off).toEqual(["one", "two"]);
  });
});
