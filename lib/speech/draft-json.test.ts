import { expect, it } from "vitest";
import type { DraftDocument } from "./draft-document";
import { documentJson } from "./draft-json";

const document: DraftDocument = {
  type: "doc",
  attrs: { schemaVersion: 2 },
  content: [
    { type: "title", content: [{ type: "text", text: "在会议上的“讲话”" }] },
    { type: "paragraph", content: [{ type: "text", text: "第一段\n😀" }] },
    { type: "paragraph" },
  ],
};

it("is what the language itself writes, also when blocks were written before", () => {
  expect(documentJson(document)).toBe(JSON.stringify(document));
  const changed: DraftDocument = {
    ...document,
    content: document.content.with(2, { type: "paragraph", content: [{ type: "text", text: "新写的" }] }),
  };
  expect(documentJson(changed)).toBe(JSON.stringify(changed));
  expect(documentJson({ ...document, content: [] })).toBe(JSON.stringify({ ...document, content: [] }));
});
