import { expect, test } from "vitest";
import { applyPhraseRules, type PhraseRule } from "./apply-phrase-rules";
import type { Phrase, PhraseSource } from "./phrase";

const source = (documentId: string): PhraseSource => ({
  documentId,
  title: documentId,
  year: 2025,
  kind: null,
  level: null,
  paragraphIndex: 0,
  heading: null,
  names: [],
});

function phrase(id: string, documents: string[], more: Partial<Phrase> = {}): Phrase {
  return {
    id,
    text: `说法${id}`,
    pattern: "collocation",
    move: "tasks",
    theme: "other",
    frequency: documents.length,
    documentFrequency: documents.length,
    firstYear: 2025,
    lastYear: 2025,
    grain: "collocation",
    singleDocument: documents.length === 1,
    variants: [{ id, text: `说法${id}`, frequency: documents.length }],
    siblings: [],
    sources: documents.map(source),
    ...more,
  };
}

const retired = (phraseId: string): PhraseRule => ({
  phraseId,
  text: "",
  action: "retired",
  mergedIntoId: null,
});
const merged = (phraseId: string, mergedIntoId: string): PhraseRule => ({
  phraseId,
  text: "",
  action: "merged",
  mergedIntoId,
});

const ids = (phrases: readonly Phrase[]) => phrases.map(({ id }) => id);

test("without decisions the very list comes back, so that its index is used again", () => {
  const phrases = [phrase("a", ["d1"])];
  expect(applyPhraseRules(phrases, [])).toBe(phrases);
});

test("a retired phrase is not offered", () => {
  expect(ids(applyPhraseRules([phrase("a", ["d1"]), phrase("b", ["d1"])], [retired("a")]))).toEqual(["b"]);
});

test("merged phrases count as their main one, a document once", () => {
  const [main, ...rest] = applyPhraseRules(
    [phrase("a", ["d1", "d2"]), phrase("b", ["d2", "d3"], { firstYear: 2021 })],
    [merged("b", "a")],
  );
  expect(rest).toEqual([]);
  expect(main).toMatchObject({
    id: "a",
    frequency: 4,
    documentFrequency: 3,
    firstYear: 2021,
    lastYear: 2025,
  });
  expect(main?.variants?.map(({ text }) => text)).toEqual(["说法a", "说法b"]);
  expect(main?.sources).toHaveLength(4);
});

test("a chain of merges ends at its last phrase, and a retired end takes all along", () => {
  const phrases = [phrase("a", ["d1"]), phrase("b", ["d2"]), phrase("c", ["d3"])];
  const chain = [merged("a", "b"), merged("b", "c")];
  expect(ids(applyPhraseRules(phrases, chain))).toEqual(["c"]);
  expect(applyPhraseRules(phrases, chain)[0]?.documentFrequency).toBe(3);
  expect(applyPhraseRules(phrases, [...chain, retired("c")])).toEqual([]);
});

test("a phrase whose main one is gone stands by itself, and a circle loses none", () => {
  expect(ids(applyPhraseRules([phrase("a", ["d1"])], [merged("a", "gone")]))).toEqual(["a"]);
  const circle = applyPhraseRules(
    [phrase("a", ["d1"]), phrase("b", ["d2"])],
    [merged("a", "b"), merged("b", "a")],
  );
  expect(circle.length).toBeGreaterThan(0);
});

test("a decision on a wording holds when another wording has become the leading one", () => {
  const variants = [
    { id: "new", text: "说法new", frequency: 3 },
    { id: "old", text: "说法old", frequency: 1 },
  ];
  expect(applyPhraseRules([phrase("new", ["d1"], { variants })], [retired("old")])).toEqual([]);
});
