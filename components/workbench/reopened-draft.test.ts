import { expect, test } from "vitest";
import { emptyDraftDocument } from "@/lib/speech/draft-document";
import { reopenedDraft } from "./reopened-draft";

const stored = { document: emptyDraftDocument(), facts: {} };

test("a draft without a copy in the browser is as the server has it", () => {
  expect(reopenedDraft(stored, null)).toEqual({ type: "as-stored" });
});

test("a copy with the same words is left over from a save whose answer did not come", () => {
  expect(reopenedDraft(stored, { ...stored, baseRevision: 3 })).toEqual({ type: "as-stored" });
});

test("a copy with other words goes on from the revision it started from", () => {
  const content = { document: stored.document, facts: { unit: "青川县教育局" } };
  expect(reopenedDraft(stored, { ...content, baseRevision: 3 })).toEqual({
    type: "recovered",
    content,
    baseRevision: 3,
  });
});
