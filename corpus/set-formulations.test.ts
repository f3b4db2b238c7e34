import { readdirSync, readFileSync } from "node:fs";
import { distance } from "fastest-levenshtein";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import lexicon from "@/corpus/lexicon/set-formulations.json";
import { setFormulationSchema } from "@/lib/speech/set-formulation";

const formulations = z.array(setFormulationSchema).parse(lexicon.formulations);
const misquotations = formulations.flatMap(({ wrong }) => wrong.map(({ text }) => text));

/** The misquotations a text contains, but for those inside a wording that is right. */
function misquoted(text: string): string[] {
  return formulations.flatMap(({ wrong, except = [] }) => {
    const rest = except.reduce((left, right) => left.replaceAll(right, "□"), text);
    return wrong.map((entry) => entry.text).filter((wording) => rest.includes(wording));
  });
}

/** Edits within which a wording of its own could be taken for a slip in a longer term. */
const NEARLY = 5;

describe("the set formulations", () => {
  it("are at least two hundred, each with an id of its own", () => {
    expect(formulations.length).toBeGreaterThanOrEqual(200);
    expect(new Set(formulations.map(({ id }) => id)).size).toBe(formulations.length);
  });

  it("tell of each misquotation once", () => {
    expect(misquotations.filter((text, index) => misquotations.indexOf(text) !== index)).toEqual([]);
  });

  it("misquote one another neither in their canonical wordings nor in their fixes", () => {
    const right = formulations.flatMap(({ canonical, term, members = [], wrong }) => [
      canonical,
      term,
      ...members,
      ...wrong.flatMap(({ fix }) => (fix === undefined ? [] : [fix])),
    ]);
    expect(right.flatMap(misquoted)).toEqual([]);
  });

  it("do not find a replaced name inside the one that replaced it", () => {
    for (const { id, term, canonical, replaces = [], except = [] } of formulations) {
      const rest = except.reduce((left, right) => left.replaceAll(right, "□"), `${term}，${canonical}`);
      expect(
        replaces.filter((name) => rest.includes(name)),
        id,
      ).toEqual([]);
    }
  });

  it("except only wordings that contain what is looked for, or are nearly it", () => {
    for (const { id, term, canonical, members = [], wrong, replaces = [], except = [] } of formulations) {
      const sought = [term, ...members, ...replaces, ...wrong.map(({ text }) => text)];
      const near = (wording: string) =>
        [canonical, ...sought].some((text) => wording.includes(text) || distance(wording, text) <= NEARLY);
      const idle = except.filter((wording) => !near(wording));
      expect(idle, id).toEqual([]);
    }
  });

  it("have ordered members that stand in that order in a canonical wording that holds them all", () => {
    for (const { id, canonical, members = [], ordered } of formulations) {
      const places = members.map((member) => canonical.indexOf(member));
      if (!places.every((place) => place >= 0) || ordered !== true) continue;
      expect(places, id).toEqual(places.toSorted((a, b) => a - b));
    }
  });

  it("go stale after they come up", () => {
    for (const { id, from, staleFrom, runs } of formulations) {
      if (from !== undefined && staleFrom !== undefined) expect(staleFrom > from, id).toBe(true);
      if (runs?.end !== undefined) expect(runs.end > runs.start, id).toBe(true);
    }
  });

  it("find no misquotation in the built-in texts", () => {
    const folder = new URL("texts/", import.meta.url);
    const texts = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(".md"),
    );
    expect(texts.length).toBeGreaterThan(0);
    for (const name of texts)
      expect(misquoted(readFileSync(new URL(name, folder), "utf8")), name).toEqual([]);
  });
});
