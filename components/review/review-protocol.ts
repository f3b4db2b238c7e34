import type { Finding } from "@/lib/review/finding";
import type { ReviewContext } from "@/lib/review/review-context";
import type { ReviewText } from "@/lib/review/review-text";
import type { UnitFormulations } from "@/lib/review/unit-formulations";

/** What a page knows of the occasion; the worker adds the formulations, which are large. */
export type KnownContext = Omit<ReviewContext, "formulations"> & { readonly formulations: UnitFormulations };

/** To the worker: a text to check, and the context when it is another than before. */
export type ReviewRequest = {
  readonly id: number;
  readonly text: ReviewText;
  readonly context: KnownContext;
};

/** From the worker. */
export type ReviewAnswer = { readonly id: number; readonly findings: readonly Finding[] };
