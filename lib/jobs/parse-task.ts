import type { ArchivedFile, ArchiveError } from "@/lib/corpus/expand-archive";
import type { ExtractError } from "@/lib/corpus/source-line";
import type { Result } from "@/lib/result";
import type { ReturnedFile } from "@/lib/returned/returned-file";
import type { ReadyDocument } from "@/lib/store/ready-document";

/** What is asked of the reading process, with what comes back for each. */
export type ParseAnswers = {
  /** Every text of a file, at least one, ready to be stored. */
  readonly import: Result<ReadyDocument[], ExtractError>;
  /** One text of a file stored before, with what people corrected in it, and the texts after the first. */
  readonly derive: Result<
    { readonly text: ReadyDocument; readonly others: readonly ReadyDocument[] },
    ExtractError | "text-missing"
  >;
  readonly expand: Result<ArchivedFile[], ArchiveError>;
  /** A .docx that may be a draft of ours that came back. */
  readonly returned: Result<ReturnedFile, ExtractError>;
};

type File = { readonly fileName: string; readonly bytes: Uint8Array };

type Tasks = {
  readonly import: File;
  readonly derive: File & { readonly partIndex: number; readonly corrections: unknown };
  readonly expand: File;
  readonly returned: File;
};

type AllTasks = { [Kind in keyof Tasks]: Tasks[Kind] & { readonly kind: Kind } };

export type ParseTask<Kind extends keyof ParseAnswers> = AllTasks[Kind];

export type AnyParseTask = AllTasks[keyof AllTasks];
