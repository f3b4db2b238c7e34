/** A remark is open until somebody is done with it; a suggested change is taken over or turned down. */
export const COMMENT_STATUSES = ["open", "resolved", "accepted", "rejected"] as const;
export type CommentStatus = (typeof COMMENT_STATUSES)[number];

/** A stored status; one this program does not know is done with. */
export function readCommentStatus(value: unknown): CommentStatus {
  return COMMENT_STATUSES.find((each) => each === value) ?? "resolved";
}

/** What somebody does about a remark. */
export const COMMENT_ACTS = ["resolve", "reopen", "accept", "reject"] as const;
export type CommentAct = (typeof COMMENT_ACTS)[number];

const OUTCOMES: Readonly<Record<CommentAct, CommentStatus>> = {
  resolve: "resolved",
  reopen: "open",
  accept: "accepted",
  reject: "rejected",
};

/**
 * The status an act leads to; null when it does not fit: only a suggestion can be accepted, and only what is open can be
 * closed.
 */
export function statusAfter(
  act: CommentAct,
  { status, isSuggestion }: { readonly status: CommentStatus; readonly isSuggestion: boolean },
): CommentStatus | null {
  if ((act === "accept" || act === "reject") && !isSuggestion) return null;
  return (act === "reopen") === (status === "open") ? null : OUTCOMES[act];
}

export const MAX_COMMENT_CHARS = 2_000;
