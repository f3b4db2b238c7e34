import type { ArchivedFile, ArchiveError } from "@/lib/corpus/expand-archive";
import type { LibraryDocument } from "@/lib/corpus/library-document";
import type { ExtractError } from "@/lib/corpus/source-line";
import type { Result } from "@/lib/result";

/** What is asked of the reading process, with what comes back for each. */
export type ParseAnswers = {
  readonly read: Result<LibraryDocument, ExtractError>;
  readonly expand: Result<ArchivedFile[], ArchiveError>;
};

export type ParseTask = {
  readonly kind: keyof ParseAnswers;
  readonly fileName: string;
  readonly bytes: Uint8Array;
};

/** Messages of the reading process: first that it is ready, then one answer a task. */
export type ParseMessage =
  | { readonly type: "ready" }
  | { readonly type: "answer"; readonly answer: ParseAnswers[keyof ParseAnswers] }
  | { readonly type: "crash"; readonly reason: string };
