import type { Phrase } from "./phrase";

/** A phrase for tests, led by its text; a measure of one document of 2025 unless told otherwise. */
export function fixturePhrase(text: string, overrides: Partial<Phrase> = {}): Phrase {
  return {
    id: text,
    text,
    pattern: "measure",
    move: "tasks",
    theme: "other",
    grain: "frame",
    singleDocument: true,
    variants: [],
    siblings: [],
    frequency: 1,
    documentFrequency: 1,
    firstYear: 2025,
    lastYear: 2025,
    sources: [
      {
        documentId: "d",
        title: "讲话",
        year: 2025,
        kind: "review-speech",
        level: "city",
        paragraphIndex: 0,
        heading: null,
        names: [],
      },
    ],
    ...overrides,
  };
}
