import { createReviewer, type Reviewer } from "@/lib/review/create-reviewer";
import { formulationsInForce } from "@/lib/review/formulations-in-force";
import { RULES } from "@/lib/review/rules";
import type { KnownContext, ReviewAnswer, ReviewRequest } from "./review-protocol";

/** Checks run here, off the page's own thread; the lexicons they need are loaded nowhere else in the browser. */
let known: { readonly key: string; readonly reviewer: Reviewer } | null = null;

function reviewerFor(context: KnownContext): Reviewer {
  const key = JSON.stringify(context);
  if (known?.key === key) return known.reviewer;
  const formulations = formulationsInForce(context.formulations);
  known = { key, reviewer: createReviewer(RULES, { ...context, formulations }) };
  return known.reviewer;
}

self.addEventListener("message", ({ data }: MessageEvent<ReviewRequest>) => {
  const findings = reviewerFor(data.context).review(data.text);
  const answer: ReviewAnswer = { id: data.id, findings };
  self.postMessage(answer);
});
