"use client";

import { Button } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { chinaDateTime } from "@/components/ui/china-time";
import { COMMENT_STATUS_NAMES, COMMENT_WORDS } from "@/lib/messages/zh-comments";
import type { CommentAct, DraftComment } from "@/lib/speech/draft-comment";
import { ReplyForm } from "./reply-form";

export type ThreadActions = {
  readonly onGo: (id: string) => void;
  readonly onAct: (id: string, act: CommentAct) => Promise<boolean>;
  readonly onAccept: (remark: DraftComment) => Promise<void>;
  readonly onReply: (id: string, text: string) => Promise<boolean>;
};

type Props = ThreadActions & {
  remark: DraftComment;
  /** The cursor is at its words. */
  isCurrent: boolean;
  /** May deal with all remarks and change the words. */
  mayWrite: boolean;
  /** May answer and remark at all. */
  mayRemark: boolean;
};

/** One remark with what was answered to it, and what can be done about it. */
export function CommentThread({ remark, isCurrent, mayWrite, mayRemark, ...actions }: Props) {
  const rowRef = useRef<HTMLElement>(null);
  const [isReplying, setIsReplying] = useState(false);
  useEffect(() => {
    if (isCurrent) rowRef.current?.scrollIntoView({ block: "nearest" });
  }, [isCurrent]);
  const { id, author, quotation, text, replacement, status, createdAt, replies } = remark;
  const isOpen = status === "open";
  return (
    <article
      ref={rowRef}
      aria-label={`${author}：${text || COMMENT_WORDS.suggestSwitch}`}
      className={`scroll-my-8 rounded-md border bg-sheet ${isCurrent ? "border-seal ring-1 ring-seal" : "border-line"}`}
    >
      <button
        type="button"
        data-comment={id}
        aria-current={isCurrent}
        onClick={() => actions.onGo(id)}
        className="block w-full px-3 pt-2 pb-1 text-left"
      >
        <Byline author={author} at={createdAt}>
          {isOpen ? null : <span className="text-good">{COMMENT_STATUS_NAMES[status]}</span>}
        </Byline>
        <span className="mt-1 line-clamp-2 border-l-2 border-line pl-2 text-ink-soft">{quotation}</span>
        {text === "" ? null : <span className="mt-1 block whitespace-pre-wrap leading-relaxed">{text}</span>}
        {replacement === null ? null : (
          <span className="mt-1 block leading-relaxed">
            {COMMENT_WORDS.suggest}{" "}
            <ins className="bg-mark no-underline">{replacement || COMMENT_WORDS.suggestNothing}</ins>
          </span>
        )}
      </button>
      {replies.length === 0 ? null : (
        <ul className="mx-3 border-t border-line pt-1">
          {replies.map((reply) => (
            <li key={reply.id} className="py-1">
              <Byline author={reply.author} at={reply.createdAt} />
              <p className="whitespace-pre-wrap leading-relaxed">{reply.text}</p>
            </li>
          ))}
        </ul>
      )}
      {mayRemark ? (
        <ThreadButtons
          {...{ remark, mayWrite, ...actions }}
          onStartReply={() => setIsReplying(true)}
          isReplying={isReplying}
        />
      ) : null}
      {isReplying ? (
        <ReplyForm
          onSend={async (words) => {
            const done = await actions.onReply(id, words);
            if (done) setIsReplying(false);
            return done;
          }}
          onCancel={() => setIsReplying(false)}
        />
      ) : null}
    </article>
  );
}

function Byline({ author, at, children }: { author: string; at: string; children?: React.ReactNode }) {
  return (
    <span className="flex items-baseline gap-2 text-xs text-ink-soft">
      <b className="text-ink">{author}</b>
      <span className="tabular-nums">{chinaDateTime(at)}</span>
      {children}
    </span>
  );
}

type ButtonsProps = Pick<Props, "remark" | "mayWrite" | "onAct" | "onAccept"> & {
  isReplying: boolean;
  onStartReply: () => void;
};

function ThreadButtons({ remark, mayWrite, isReplying, onAct, onAccept, onStartReply }: ButtonsProps) {
  const { id, status, replacement, isOwn } = remark;
  const isOpen = status === "open";
  const decides = isOpen && mayWrite && replacement !== null;
  const small = { size: "compact-xs", variant: "subtle" } as const;
  return (
    <div className="flex flex-wrap items-center gap-1 px-2 pb-1.5">
      {decides ? (
        <>
          <Button size="compact-xs" variant="light" onClick={() => void onAccept(remark)}>
            {COMMENT_WORDS.accept}
          </Button>
          <Button {...small} onClick={() => void onAct(id, "reject")}>
            {COMMENT_WORDS.reject}
          </Button>
        </>
      ) : null}
      {isOpen && !isReplying ? (
        <Button {...small} onClick={onStartReply}>
          {COMMENT_WORDS.reply}
        </Button>
      ) : null}
      {isOpen && (mayWrite || isOwn) ? (
        <Button {...small} onClick={() => void onAct(id, "resolve")}>
          {COMMENT_WORDS.resolve}
        </Button>
      ) : null}
      {!isOpen && (mayWrite || isOwn) ? (
        <Button {...small} onClick={() => void onAct(id, "reopen")}>
          {COMMENT_WORDS.reopen}
        </Button>
      ) : null}
    </div>
  );
}
