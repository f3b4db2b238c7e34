import { describe, expect, it } from "vitest";
import {
  DRAFT_SCHEMA_VERSION,
  draftDocumentSchema,
  emptyDraftDocument,
  provenanceOf,
} from "./draft-document";

const doc = (...content: unknown[]) => ({
  type: "doc",
  attrs: { schemaVersion: DRAFT_SCHEMA_VERSION },
  content,
});
const block = (type: string) => ({ type });
const accepts = (value: unknown) => draftDocumentSchema.safeParse(value).success;

describe("draftDocumentSchema", () => {
  it("accepts the empty draft", () => {
    expect(draftDocumentSchema.parse(emptyDraftDocument())).toEqual(emptyDraftDocument());
  });

  it.each([
    [["title", "paragraph"]],
    [["title", "subtitle", "dateLine", "speakerLine", "salutation", "paragraph", "signature", "signature"]],
    [["title", "speakerLine", "dateLine", "paragraph"]],
    [["title", "signature", "paragraph"]],
  ])("accepts the order %j", (types) => {
    expect(accepts(doc(...types.map(block)))).toBe(true);
  });

  it.each([
    [[]],
    [["title"]],
    [["paragraph", "title"]],
    [["title", "title", "paragraph"]],
    [["title", "paragraph", "salutation"]],
    [["title", "dateLine"]],
  ])("refuses the order %j", (types) => {
    expect(accepts(doc(...types.map(block)))).toBe(false);
  });

  it("cuts long provenance instead of refusing the draft that carries it", () => {
    const names = Array.from({ length: 300 }, () => "某".repeat(100));
    const attrs = { documentId: "d", title: "题".repeat(400), names };
    const piece = { type: "text", text: "抓落实", marks: [{ type: "provenance", attrs }] };
    const parsed = draftDocumentSchema.parse(
      doc(block("title"), { ...block("paragraph"), content: [piece] }),
    );
    const stored = parsed.content[1]?.content?.[0];
    const provenance = stored && provenanceOf(stored);
    expect(provenance?.title).toHaveLength(300);
    expect(provenance?.names).toHaveLength(200);
    expect(provenance?.names[0]).toHaveLength(80);
  });

  it("fills in what a stored node may leave out", () => {
    const parsed = draftDocumentSchema.parse(
      doc(block("title"), {
        type: "heading",
        attrs: { level: 2 },
        content: [{ type: "slot", attrs: { label: "单位" } }],
      }),
    );
    expect(parsed.content[1]).toEqual({
      type: "heading",
      attrs: { level: 2, move: null },
      content: [{ type: "slot", attrs: { label: "单位", binding: null } }],
    });
  });

  it.each([
    ["an unknown block", { type: "image" }],
    ["a fourth heading level", { type: "heading", attrs: { level: 4 } }],
    ["an unknown move", { type: "paragraph", attrs: { move: "joke" } }],
    ["empty text", { type: "paragraph", content: [{ type: "text", text: "" }] }],
    [
      "an unknown binding",
      { type: "paragraph", content: [{ type: "slot", attrs: { label: "甲", binding: "sum" } }] },
    ],
    ["an unknown ordinal", { type: "paragraph", content: [{ type: "ordinal", attrs: { family: "abc" } }] }],
    [
      "an unknown mark",
      { type: "paragraph", content: [{ type: "text", text: "甲", marks: [{ type: "bold" }] }] },
    ],
  ])("refuses %s", (_name, node) => {
    expect(accepts(doc(block("title"), node))).toBe(false);
  });

  it("refuses another schema version", () => {
    expect(accepts({ ...emptyDraftDocument(), attrs: { schemaVersion: DRAFT_SCHEMA_VERSION + 1 } })).toBe(
      false,
    );
  });
});
