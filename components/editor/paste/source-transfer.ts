import { type BlockNode, type Provenance, provenanceSchema } from "@/lib/speech/draft-document";

/** Clipboard type that says which library document a text was copied from; other programs do not see it. */
const SOURCE_TYPE = "application/x-shubi-source";

type Source = Pick<Provenance, "documentId" | "title">;

/** Puts copied text on the clipboard together with where it is from. */
export function writeSource(data: DataTransfer, text: string, { documentId, title }: Source): void {
  data.setData("text/plain", text);
  data.setData(SOURCE_TYPE, JSON.stringify({ documentId, title }));
}

/** Where a text on the clipboard was copied from; null when it does not say. */
export function readSource(data: DataTransfer): Provenance | null {
  try {
    const parsed = provenanceSchema.safeParse(JSON.parse(data.getData(SOURCE_TYPE)));
    return parsed.success ? parsed.data : null;
  } catch {
    // Nothing there, or something another page has put there under the same name.
    return null;
  }
}

/** The blocks with their words marked as taken from that source. */
export function withSource(blocks: readonly BlockNode[], source: Provenance): BlockNode[] {
  return blocks.map((block) => ({
    ...block,
    content: block.content?.map((node) => ({
      ...node,
      marks: [{ type: "provenance" as const, attrs: source }],
    })),
  }));
}
