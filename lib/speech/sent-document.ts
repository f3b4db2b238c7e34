import { z } from "zod";
import { readDraftDocument } from "./migrate-draft-document";

/** A draft as a page sends it: a tab opened before an update of the server still uses the shape it was given. */
export const sentDocumentSchema = z.unknown().transform((value, context) => {
  const document = readDraftDocument(value);
  if (document.ok) return document.value;
  context.addIssue(document.error.code);
  return z.NEVER;
});
