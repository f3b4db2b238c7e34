import type { ReviewText } from "@/lib/review/review-text";
import type { KnownContext, ReviewAnswer, ReviewRequest } from "./review-protocol";

/** Asks the worker; only the newest question is answered. */
export type ReviewClient = {
  readonly review: (text: ReviewText, context: KnownContext) => void;
  readonly stop: () => void;
};

/**
 * Starts the worker that checks texts.
 *
 * One text is checked at a time; while it is, only the newest of those that come in is kept.
 *
 * @param onFailure - the worker could not be loaded or broke; the next question starts another.
 */
export function startReviewClient(
  onAnswer: (findings: ReviewAnswer["findings"], text: ReviewText) => void,
  onFailure: () => void,
): ReviewClient {
  let worker: Worker | null = null;
  let lastId = 0;
  let asked: ReviewRequest | null = null;
  let next: ReviewRequest | null = null;

  const send = (request: ReviewRequest) => {
    asked = request;
    worker ??= makeWorker();
    worker.postMessage(request);
  };
  const makeWorker = () => {
    const made = new Worker(new URL("./review-worker.ts", import.meta.url), { type: "module" });
    made.addEventListener("message", ({ data }: MessageEvent<ReviewAnswer>) => {
      const answered = asked;
      asked = null;
      if (next !== null) {
        const waiting = next;
        next = null;
        send(waiting);
      } else if (answered?.id === data.id) onAnswer(data.findings, answered.text);
    });
    made.addEventListener("error", (event) => {
      event.preventDefault();
      made.terminate();
      worker = null;
      asked = null;
      next = null;
      onFailure();
    });
    return made;
  };
  return {
    review: (text, context) => {
      lastId += 1;
      const request = { id: lastId, text, context };
      if (asked === null) send(request);
      else next = request;
    },
    stop: () => {
      worker?.terminate();
      worker = null;
    },
  };
}
