"use client";

import { useEffect, useRef, useState } from "react";
import { COMMENT_WORDS } from "@/lib/messages/zh-comments";
import type { CommentAct, CommentTarget, DraftComment, EditedComment } from "@/lib/speech/draft-comment";
import { isPlainWords } from "@/lib/speech/text-anchor";
import { CommentForm } from "./comment-form";
import { CommentReply } from "./comment-reply";
import { OwnWordsButtons } from "./own-words-buttons";
import { RemarkWords } from "./remark-words";
import { ReplyForm } from "./reply-form";
import { ThreadButtons } from "./thread-buttons";

export type ThreadActions = {
  readonly onGo: (id: string) => void;
  readonly onAct: (id: string, act: CommentAct) => Promise<boolean>;
  readonly onAccept: (remark: DraftComment) => Promise<void>;
  readonly onReply: (id: string, text: string) => Promise<boolean>;
  readonly onEdit: (edited: EditedComment) => Promise<boolean>;
  readonly onDelete: (target: CommentTarget) => Promise<boolean>;
};

/** What the person may do about remarks. */
export type RemarkPowers = {
  /** Deal with all remarks and change the words. */
  readonly mayWrite: boolean;
  /** Answer and remark at all. */
  readonly mayRemark: boolean;
  /** Take away what others remarked. */
  readonly mayDeleteAny: boolean;
};

type Props = ThreadActions & {
  remark: DraftComment;
  /** The cursor is at its words. */
  isCurrent: boolean;
  powers: RemarkPowers;
};

/** One remark with what was answered to it, and what can be done about it. */
export function CommentThread({ remark, isCurrent, powers, ...actions }: Props) {
  const rowRef = useRef<HTMLElement>(null);
  const [writing, setWriting] = useState<"reply" | "remark" | null>(null);
  useEffect(() => {
    if (isCurrent) rowRef.current?.scrollIntoView({ block: "nearest" });
  }, [isCurrent]);
  const { id, author, text, replacement, replies, isDeleted } = remark;
  const { mayWrite, mayRemark, mayDeleteAny } = powers;
  const mayEdit = mayRemark && remark.status === "open";
  const mayDelete = (isOwn: boolean) => mayRemark && (isOwn || mayDeleteAny);
  const leave = () => setWriting(null);
  /** The form goes when its words have arrived. */
  const leaveWhen = async (sent: Promise<boolean>): Promise<boolean> => {
    const done = await sent;
    if (done) leave();
    return done;
  };
  const says = isDeleted ? COMMENT_WORDS.deleted : text || COMMENT_WORDS.suggestSwitch;
  return (
    <article
      ref={rowRef}
      aria-label={`${author}：${says}`}
      className={`scroll-my-8 rounded-md border bg-sheet ${isCurrent ? "border-seal ring-1 ring-seal" : "border-line"}`}
    >
      {writing === "remark" ? (
        <CommentForm
          quotation={remark.quotation}
          maySuggest={isPlainWords(remark.quote)}
          start={{ text, replacement }}
          onSend={(words, other) =>
            leaveWhen(actions.onEdit({ type: "comment", id, text: words, replacement: other }))
          }
          onCancel={leave}
        />
      ) : (
        <RemarkWords {...{ remark, isCurrent }} onGo={() => actions.onGo(id)} />
      )}
      {replies.length === 0 ? null : (
        <ul className="mx-3 border-t border-line pt-1">
          {replies.map((reply) => (
            <CommentReply
              key={reply.id}
              reply={reply}
              mayEdit={mayEdit && reply.isOwn}
              mayDelete={mayDelete(reply.isOwn)}
              onEdit={(words) => actions.onEdit({ type: "reply", id: reply.id, text: words })}
              onDelete={() => void actions.onDelete({ type: "reply", id: reply.id })}
            />
          ))}
        </ul>
      )}
      {mayRemark && writing !== "remark" ? (
        <ThreadButtons
          {...{ remark, mayWrite }}
          onAct={actions.onAct}
          onAccept={actions.onAccept}
          onStartReply={() => setWriting("reply")}
          isReplying={writing === "reply"}
        >
          <OwnWordsButtons
            type="comment"
            mayEdit={mayEdit && remark.isOwn && !isDeleted}
            mayDelete={mayDelete(remark.isOwn) && !isDeleted}
            onEdit={() => setWriting("remark")}
            onDelete={() => void actions.onDelete({ type: "comment", id })}
          />
        </ThreadButtons>
      ) : null}
      {writing === "reply" ? (
        <ReplyForm onSend={(words) => leaveWhen(actions.onReply(id, words))} onCancel={leave} />
      ) : null}
    </article>
  );
}
