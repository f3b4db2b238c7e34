import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draftDocumentSchema, emptyDraftDocument } from "@/lib/speech/draft-document";
import { nodeFromDocument } from "../queries/document-node";
import { documentOf } from "../queries/draft-blocks";
import { draftArbitrary } from "../testing/draft-arbitrary";
import { draftOf, draftSchema } from "../testing/draft-state";

describe("schema of the editor", () => {
  it("reads and writes a draft without changing it", () => {
    const draft = draftOf(
      "title 在〔单位〕的讲话",
      "salutation 同志们：",
      "h1@problems 问题",
      "p ⟦shi!⟧学习不深。",
      "signature 某",
    );
    expect(documentOf(nodeFromDocument(draftSchema, draft))).toEqual(draft);
  });

  it("reads and writes any valid draft without changing it", () => {
    fc.assert(
      fc.property(draftArbitrary, (draft) => {
        expect(draftDocumentSchema.parse(draft)).toEqual(draft);
        expect(documentOf(nodeFromDocument(draftSchema, draft))).toEqual(draft);
      }),
    );
  });

  it("joins texts that storage kept apart", () => {
    const draft = draftOf("title 讲话", "p ");
    draft.content[1] = {
      type: "paragraph",
      content: [
        { type: "text", text: "甲" },
        { type: "text", text: "乙" },
      ],
    };
    const node = nodeFromDocument(draftSchema, draft);
    expect(node.child(1).childCount).toBe(1);
    expect(node.child(1).textContent).toBe("甲乙");
  });

  it("agrees with the stored schema on the order of blocks", () => {
    const names = ["title", "subtitle", "salutation", "h1 x", "p x", "signature x"];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 5 }), (lines) => {
        const draft = draftOf(...lines);
        const isValid = draftDocumentSchema.safeParse(draft).success;
        let isNode = true;
        try {
          nodeFromDocument(draftSchema, draft);
        } catch {
          isNode = false;
        }
        expect(isNode).toBe(isValid);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ["a heading of level 4", { type: "heading", attrs: { level: 4, move: null } }],
    ["an unknown move", { type: "paragraph", attrs: { move: "dance" } }],
    [
      "a slot without label",
      { type: "paragraph", content: [{ type: "slot", attrs: { label: "", binding: null } }] },
    ],
    [
      "an unknown binding",
      { type: "paragraph", content: [{ type: "slot", attrs: { label: "x", binding: "moon" } }] },
    ],
    [
      "an unknown ordinal",
      { type: "paragraph", content: [{ type: "ordinal", attrs: { family: "x", restart: false } }] },
    ],
  ])("refuses %s, as the stored schema does", (_what, block) => {
    const draft = { ...emptyDraftDocument(), content: [{ type: "title" }, block] };
    expect(draftDocumentSchema.safeParse(draft).success).toBe(false);
    expect(() => draftSchema.nodeFromJSON(draft).check()).toThrow(RangeError);
  });

  it("fills an emptied body with a paragraph", () => {
    const filled = draftSchema.topNodeType.createAndFill();
    expect(filled === null ? null : documentOf(filled)).toEqual(emptyDraftDocument());
  });
});
