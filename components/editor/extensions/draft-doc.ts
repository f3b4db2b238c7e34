import { Node } from "@tiptap/core";
import { DRAFT_SCHEMA_VERSION } from "@/lib/speech/draft-document";

/**
 * Root of the draft, in the order that `draftDocumentSchema` demands.
 *
 * `paragraph` stands first in the body so that a body emptied by a deletion is filled with one.
 */
export const DraftDoc = Node.create({
  name: "doc",
  topNode: true,
  content: "title (subtitle | dateLine | speakerLine | salutation)* (paragraph | heading | signature)+",
  addAttributes: () => ({
    schemaVersion: { default: DRAFT_SCHEMA_VERSION, rendered: false },
  }),
});
