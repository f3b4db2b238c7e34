import { expect, test } from "vitest";
import type { Phrase } from "@/lib/mining/phrase";
import { wordingRecurrence } from "./wording-recurrence";

function phrase(text: string, documentId: string): Phrase {
  const place = { title: "讲话", year: 2025, kind: null, level: null, paragraphIndex: 0, heading: null };
  return {
    ...{ id: text, text, grain: "frame", pattern: "measure", move: "tasks", theme: "other" },
    ...{ frequency: 1, documentFrequency: 1, singleDocument: true, firstYear: 2025, lastYear: 2025 },
    ...{ variants: [], siblings: [], sources: [{ ...place, documentId, names: [] }] },
  };
}

test("counts the letters that begin a stretch another document has too", () => {
  const phrases = [
    phrase("要压实工作责任。", "a"),
    phrase("层层压实工作责任。", "b"),
    phrase("办好食堂。", "c"),
  ];
  expect([...wordingRecurrence(phrases)]).toEqual([3, 3, 0]);
});

test("a document that repeats itself shows no recurrence", () => {
  const phrases = [phrase("要压实工作责任。", "a"), phrase("层层压实工作责任。", "a")];
  expect([...wordingRecurrence(phrases)]).toEqual([0, 0]);
});
