import type { PageProfile } from "@/lib/export/page-profile";
import type { PagePreview, PreviewRequest } from "@/lib/export/preview/page-preview";
import type { Result } from "@/lib/result";
import type { DraftToReview, ReviewedDraft } from "@/lib/review/review-draft";
import type { ExportedDraft, exportDraft } from "./export-draft";
import type { exportMarked } from "./export-marked";

/** What is asked of the process that works on drafts, with what comes back for each. */
export type DraftAnswers = {
  readonly preview: Result<PagePreview, "preview-unavailable">;
  readonly export: Result<ExportedDraft, "pdf-unavailable">;
  readonly marked: Result<ExportedDraft, "pdf-unavailable">;
  readonly review: ReviewedDraft;
};

type Tasks = {
  readonly preview: { readonly request: PreviewRequest; readonly profile: PageProfile };
  readonly export: { readonly args: Parameters<typeof exportDraft> };
  readonly marked: { readonly args: Parameters<typeof exportMarked> };
  readonly review: { readonly draft: DraftToReview };
};

type AllTasks = { [Kind in keyof Tasks]: Tasks[Kind] & { readonly kind: Kind } };

export type DraftTask<Kind extends keyof DraftAnswers> = AllTasks[Kind];

export type AnyDraftTask = AllTasks[keyof AllTasks];
