import { expect, test } from "vitest";
import { browsePhrases } from "./browse-phrases";
import { grainOf, type Phrase, type PhrasePattern, type PhraseSource } from "./phrase";
import { phraseAddress, readPhraseQuery, togglePhraseFacet } from "./phrase-query";

const source = (documentId: string, year: number): PhraseSource => ({
  documentId,
  title: documentId,
  year,
  kind: "comments",
  level: null,
  paragraphIndex: 0,
  heading: null,
  names: [],
});

function phrase(text: string, pattern: PhrasePattern, documents: number, year: number): Phrase {
  return {
    id: text,
    text,
    pattern,
    move: "tasks",
    theme: "responsibility",
    frequency: documents,
    documentFrequency: documents,
    firstYear: year,
    lastYear: year,
    grain: grainOf(pattern),
    singleDocument: documents === 1,
    variants: [{ id: text, text, frequency: documents }],
    siblings: [],
    sources: Array.from({ length: documents }, (_, index) => source(`${text}${index}`, year)),
  };
}

const PHRASES = [
  phrase("压紧压实责任", "collocation", 5, 2024),
  phrase("把责任扛在肩上", "heading", 1, 2026),
  phrase("以上率下抓落实", "heading", 3, 2025),
];

const browse = (params: Record<string, string>, favourites: string[] = []) =>
  browsePhrases(PHRASES, readPhraseQuery(params), new Set(favourites));

const texts = (page: ReturnType<typeof browse>) => page.phrases.map(({ phrase }) => phrase.text);

test("the most widely used phrases stand first, or the latest, as asked", () => {
  expect(texts(browse({}))).toEqual(["压紧压实责任", "以上率下抓落实", "把责任扛在肩上"]);
  expect(texts(browse({ sort: "recent" }))[0]).toBe("把责任扛在肩上");
});

test("words and facets narrow the list together", () => {
  expect(texts(browse({ words: "责任" }))).toEqual(["压紧压实责任", "把责任扛在肩上"]);
  expect(texts(browse({ words: "责任", pattern: "heading" }))).toEqual(["把责任扛在肩上"]);
  expect(texts(browse({ spread: "several", year: "2025,2026" }))).toEqual(["以上率下抓落实"]);
});

test("a facet counts what the other filters leave, whatever is chosen in itself", () => {
  const { facets } = browse({ pattern: "heading" });
  expect(facets.pattern).toEqual(
    expect.arrayContaining([
      { value: "collocation", count: 1 },
      { value: "heading", count: 2 },
    ]),
  );
  expect(facets.spread).toEqual([
    { value: "single", count: 1 },
    { value: "several", count: 1 },
  ]);
});

test("favourites are marked, and shown by themselves when asked for", () => {
  const page = browse({ shelf: "favourite" }, ["以上率下抓落实"]);
  expect(page.phrases.map(({ phrase, favourite }) => [phrase.text, favourite])).toEqual([
    ["以上率下抓落实", true],
  ]);
});

test("a page after the last one is the last one", () => {
  expect(browse({ page: "9" })).toMatchObject({ page: 1, pageCount: 1, total: 3 });
});

test("an address and the query it stands for are turned into each other", () => {
  const query = togglePhraseFacet(readPhraseQuery({ words: "责任 落实", page: "3" }), "move", "tasks");
  expect(query).toMatchObject({ move: ["tasks"], page: 1 });
  const params = Object.fromEntries(new URL(phraseAddress(query), "http://localhost").searchParams);
  expect(readPhraseQuery(params)).toEqual(query);
});
