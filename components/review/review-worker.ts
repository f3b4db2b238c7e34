import { BUILT_IN_FORMULATIONS } from "@/lib/review/built-in-formulations";
import { createReviewer, type Reviewer } from "@/lib/review/create-reviewer";
import { RULES } from "@/lib/review/rules";
import { formulationsInForce } from "@/lib/review/unit-formulations";
import type { KnownContext, ReviewAnswer, ReviewRequest } from "./review-protocol";

/** Checks run here, off the page's own thread; the lexicons they need are loaded nowhere else in the browser. */
let known: { readonly key: string; readonly reviewer: Reviewer } | null = null;

function reviewerFor(context: KnownContext): Reviewer {
  const key = JSON.stringify(context);
  if (known?.key === key) return known.reviewer;
  const formulations = formulationsInForce(BUILT_IN_FORMULATIONS, context.formulations);
  known = { key, reviewer: createReviewer(RULES, { ...context, formulations }) };
  return known.reviewer;
}

self.addEventListener("message", ({ data }: MessageEvent<ReviewRequest>) => {
  const findings = reviewerFor(data.context).review(data.text);
  const answer: ReviewAnswer = { id: data.id, findings };
  self.postMessage(answer);
});
