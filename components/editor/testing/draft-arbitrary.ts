import fc from "fast-check";
import {
  type BlockNode,
  DRAFT_SCHEMA_VERSION,
  type DraftDocument,
  type InlineNode,
  type Provenance,
} from "@/lib/speech/draft-document";
import { FACT_BINDINGS } from "@/lib/speech/fact-sheet";
import { MOVES } from "@/lib/speech/move";
import { ORDINAL_FAMILIES } from "@/lib/speech/ordinal";

const words = fc.stringMatching(/^[𠮷同志们抓好落实，。“”（）A1 ]{1,12}$/u);

const provenance: fc.Arbitrary<Provenance> = fc.record({
  documentId: fc.constantFrom("d1", "d2"),
  title: fc.constantFrom("某市讲话", "某县讲话"),
  phraseId: fc.option(fc.constant("p1"), { nil: null }),
  paragraphIndex: fc.option(fc.nat(20), { nil: null }),
  names: fc.array(fc.constantFrom("张某", "某镇"), { maxLength: 2 }),
});

const marks = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: provenance.map((attrs) => ({ marks: [{ type: "provenance" as const, attrs }] })),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom("数字", "单位").map((label) => ({
      marks: [{ type: "filledSlot" as const, attrs: { label, binding: null } }],
    })),
  },
);

const inlineNode: fc.Arbitrary<InlineNode> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.tuple(words, marks).map(([text, mark]) => ({ type: "text" as const, text, ...mark })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(words, fc.option(fc.constantFrom(...FACT_BINDINGS), { nil: null }), marks)
      .map(([label, binding, mark]) => ({ type: "slot" as const, attrs: { label, binding }, ...mark })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...ORDINAL_FAMILIES), fc.boolean(), marks)
      .map(([family, restart, mark]) => ({ type: "ordinal" as const, attrs: { family, restart }, ...mark })),
  },
);

/** Neighbouring texts of the same marks are one text; an empty line has no content at all. */
function normalContent(nodes: readonly InlineNode[]): { content?: InlineNode[] } {
  const content: InlineNode[] = [];
  for (const node of nodes) {
    const last = content.at(-1);
    const joins = last?.type === "text" && node.type === "text";
    if (joins && JSON.stringify(last.marks) === JSON.stringify(node.marks)) {
      content[content.length - 1] = { ...last, text: last.text + node.text };
    } else content.push(node);
  }
  return content.length === 0 ? {} : { content };
}

const content = fc.array(inlineNode, { maxLength: 5 }).map(normalContent);
const move = fc.option(fc.constantFrom(...MOVES), { nil: null });

function lineOf<Type extends "title" | "subtitle" | "dateLine" | "speakerLine" | "salutation" | "signature">(
  type: Type,
) {
  return content.map((inline): BlockNode => ({ type, ...inline }));
}

/** Any block of the body. */
export const bodyBlockArbitrary: fc.Arbitrary<BlockNode> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .tuple(move, content)
      .map(([m, c]) => ({ type: "paragraph" as const, attrs: { move: m }, ...c })),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom(1 as const, 2 as const, 3 as const), move, content)
      .map(([level, m, c]) => ({ type: "heading" as const, attrs: { level, move: m }, ...c })),
  },
  { weight: 1, arbitrary: lineOf("signature") },
);

/** Any inline content of a phrase. */
export const inlineArbitrary = fc
  .array(inlineNode, { minLength: 1, maxLength: 4 })
  .map((nodes) => normalContent(nodes).content ?? []);

const frontLine = fc.oneof(
  lineOf("subtitle"),
  lineOf("dateLine"),
  lineOf("speakerLine"),
  lineOf("salutation"),
);

/** Any draft the schema allows, in the form the editor writes it. */
export const draftArbitrary: fc.Arbitrary<DraftDocument> = fc
  .tuple(
    lineOf("title"),
    fc.array(frontLine, { maxLength: 3 }),
    fc.array(bodyBlockArbitrary, { minLength: 1, maxLength: 6 }),
  )
  .map(([title, front, body]) => ({
    type: "doc",
    attrs: { schemaVersion: DRAFT_SCHEMA_VERSION },
    content: [title, ...front, ...body],
  }));
