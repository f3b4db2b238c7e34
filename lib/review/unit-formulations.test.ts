import { describe, expect, it } from "vitest";
import { failureMessage } from "@/lib/messages/zh";
import { type SetFormulation, setFormulationSchema } from "@/lib/speech/set-formulation";
import { formulationsInForce, readUnitFormulations, writeUnitFormulations } from "./unit-formulations";

const entry = (id: string, say = "核对用字。"): SetFormulation =>
  setFormulationSchema.parse({
    id,
    group: "formula",
    term: `${id}战略`,
    canonical: `${id}战略`,
    wrong: [{ text: `${id}战路`, fix: `${id}战略` }],
    say,
    authority: { name: "市委全会", date: "2025-12" },
    certainty: "known",
  });
const file = (formulations: readonly unknown[], more = {}) =>
  JSON.stringify({ format: "shubi-formulations", version: 1, formulations, off: [], ...more });

describe("the list in force", () => {
  it("keeps the built-in order, with what the unit changed, added and switched off", () => {
    const changed = entry("b", "本市的写法。");
    const list = formulationsInForce([entry("a"), entry("b"), entry("c")], {
      formulations: [entry("own"), changed],
      off: ["c"],
    });
    expect(list.map(({ id }) => id)).toEqual(["a", "b", "own"]);
    expect(list[1]).toBe(changed);
  });
});

describe("the unit's list as a file", () => {
  it("comes back as it was written", () => {
    const unit = { formulations: [entry("own")], off: ["a", "b"] };
    expect(readUnitFormulations(`\ufeff${writeUnitFormulations(unit)}`)).toEqual({ ok: true, value: unit });
  });

  it.each<[string, string, string]>([
    ["no JSON", "提法表", "formulations-not-json"],
    ["another file", JSON.stringify({ drafts: [] }), "formulations-other-file"],
    ["a later version", file([], { version: 2 }), "formulations-newer-version"],
    ["an entry out of form", file([entry("a"), { id: "b", term: "乙" }]), "formulations-broken-entry"],
    ["one id twice", file([entry("a"), entry("a")]), "formulations-double-id"],
    ["too many entries", file(Array.from({ length: 5001 }, () => ({}))), "formulations-too-many"],
  ])("is refused where it is %s, with a sentence that says what to do", (_, text, code) => {
    const read = readUnitFormulations(text);
    expect(read.ok ? null : read.error.code).toBe(code);
    if (!read.ok) expect(failureMessage(read.error)).toMatch(/。.*。$/u);
  });

  it("names the entry at fault", () => {
    const read = readUnitFormulations(file([entry("a"), { id: "b", term: "乙" }]));
    expect(read).toEqual({
      ok: false,
      error: { code: "formulations-broken-entry", data: { place: 2, id: "b" } },
    });
  });
});
