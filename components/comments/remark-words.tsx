"use client";

import { COMMENT_STATUS_NAMES, COMMENT_WORDS } from "@/lib/messages/zh-comments";
import type { DraftComment } from "@/lib/speech/draft-comment";
import { CommentByline } from "./comment-byline";

type Props = { remark: DraftComment; isCurrent: boolean; onGo: () => void };

/** What a remark says, of which words; pressing it goes there. */
export function RemarkWords({ remark, isCurrent, onGo }: Props) {
  const { id, author, createdAt, isEdited, isDeleted, quotation, text, replacement, status } = remark;
  return (
    <button
      type="button"
      data-comment={id}
      aria-current={isCurrent}
      onClick={onGo}
      className="block w-full px-3 pt-2 pb-1 text-left"
    >
      <CommentByline author={author} at={createdAt} isEdited={isEdited}>
        {status === "open" ? null : <span className="text-good">{COMMENT_STATUS_NAMES[status]}</span>}
      </CommentByline>
      <span className="mt-1 line-clamp-2 border-l-2 border-line pl-2 text-ink-soft">{quotation}</span>
      {isDeleted ? <span className="mt-1 block text-ink-soft">{COMMENT_WORDS.deleted}</span> : null}
      {text === "" ? null : <span className="mt-1 block whitespace-pre-wrap leading-relaxed">{text}</span>}
      {replacement === null ? null : (
        <span className="mt-1 block leading-relaxed">
          {COMMENT_WORDS.suggest}{" "}
          <ins className="bg-mark no-underline">{replacement || COMMENT_WORDS.suggestNothing}</ins>
        </span>
      )}
    </button>
  );
}
