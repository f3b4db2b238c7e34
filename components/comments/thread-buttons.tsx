"use client";

import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { COMMENT_WORDS } from "@/lib/messages/zh-comments";
import type { CommentAct, DraftComment } from "@/lib/speech/draft-comment";

type Props = {
  remark: DraftComment;
  /** May deal with all remarks and change the words. */
  mayWrite: boolean;
  isReplying: boolean;
  onAct: (id: string, act: CommentAct) => Promise<boolean>;
  onAccept: (remark: DraftComment) => Promise<void>;
  onStartReply: () => void;
  children: ReactNode;
};

/** What can be done about a remark. */
export function ThreadButtons({
  remark,
  mayWrite,
  isReplying,
  onAct,
  onAccept,
  onStartReply,
  children,
}: Props) {
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
      {children}
    </div>
  );
}
