import type { TextAnchor } from "./text-anchor";

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

/** A remark on words of a draft, with what was answered to it. */
export type DraftComment = {
  readonly id: string;
  readonly author: string;
  /** Whether the person who asks wrote it. */
  readonly isOwn: boolean;
  /** Written anew by its writer. */
  readonly isEdited: boolean;
  /** Taken back while others had answered: its words are gone, the answers stand. */
  readonly isDeleted: boolean;
  readonly text: string;
  /** The words remarked on as the draft held them, and as they were printed. */
  readonly quote: string;
  readonly quotation: string;
  readonly anchor: TextAnchor;
  /** Words to put in their place; null for a remark alone. */
  readonly replacement: string | null;
  readonly status: CommentStatus;
  /** ISO 8601 */
  readonly createdAt: string;
  readonly replies: readonly CommentReply[];
};

export type CommentReply = {
  readonly id: string;
  readonly author: string;
  readonly isOwn: boolean;
  readonly isEdited: boolean;
  readonly text: string;
  /** ISO 8601 */
  readonly createdAt: string;
};

/** A remark as it is written. */
export type NewComment = Pick<DraftComment, "text" | "quotation" | "anchor" | "replacement"> & {
  /** Of the words its writer looked at. */
  readonly revision: number;
};

/** A remark or an answer to one, by its id. */
export type CommentTarget = { readonly type: "comment" | "reply"; readonly id: string };

/** What the writer of a remark or an answer has it say instead. */
export type EditedComment =
  | {
      readonly type: "comment";
      readonly id: string;
      readonly text: string;
      readonly replacement: string | null;
    }
  | { readonly type: "reply"; readonly id: string; readonly text: string };
