import { expect, test } from "vitest";
import { emptyDraftDocument } from "@/lib/speech/draft-document";
import { newestKnown, rememberSaved } from "./last-saved";

const opened = {
  id: "draft-1",
  document: emptyDraftDocument(),
  facts: {},
  revision: 3,
  updatedAt: "2026-01-15T08:00:00.000Z",
};

test("a draft never saved from here is taken as the page brought it", () => {
  expect(newestKnown(opened)).toBe(opened);
});

test("a page shown again from history goes on from what was saved since", () => {
  const document = { ...emptyDraftDocument() };
  rememberSaved(opened.id, {
    document,
    facts: { unit: "青川" },
    revision: 7,
    updatedAt: "2026-01-15T09:00:00.000Z",
  });
  expect(newestKnown(opened)).toEqual({
    id: "draft-1",
    document,
    facts: { unit: "青川" },
    revision: 7,
    updatedAt: "2026-01-15T09:00:00.000Z",
  });
  const newer = { ...opened, revision: 8 };
  expect(newestKnown(newer)).toBe(newer);
});
