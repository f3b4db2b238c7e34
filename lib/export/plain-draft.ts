import { type BlockNode, DRAFT_SCHEMA_VERSION, type DraftDocument } from "@/lib/speech/draft-document";

/** A part of a made document: its heading, and a line a paragraph. */
export type PlainSection = { readonly heading: string; readonly lines: readonly string[] };

/**
 * A document of plain words, for what goes with a draft (report, list of sources): title, subtitle, lines over the first
 * heading, sections.
 */
export function plainDraft(
  title: string,
  subtitle: string,
  lead: readonly string[],
  sections: readonly PlainSection[],
): DraftDocument {
  const body: BlockNode[] = [
    ...lead.map(paragraph),
    ...sections.flatMap(({ heading, lines }): BlockNode[] => [
      { type: "heading", attrs: { level: 1, move: null }, content: words(heading) },
      ...lines.map(paragraph),
    ]),
  ];
  return {
    type: "doc",
    attrs: { schemaVersion: DRAFT_SCHEMA_VERSION },
    content: [
      { type: "title", content: words(title) },
      { type: "subtitle", content: words(subtitle) },
      ...(body.length > 0 ? body : [paragraph("")]),
    ],
  };
}

function paragraph(text: string): BlockNode {
  return { type: "paragraph", attrs: { move: null }, content: words(text) };
}

function words(text: string): BlockNode["content"] {
  return text === "" ? [] : [{ type: "text", text }];
}
