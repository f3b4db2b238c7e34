"use client";

import { Button, Textarea } from "@mantine/core";
import { useState } from "react";
import { COMMENT_WORDS } from "@/lib/messages/zh-comments";
import { MAX_COMMENT_CHARS } from "@/lib/speech/draft-comment";
import { useSending } from "./use-sending";

type Props = {
  /** The answer as it stands; without one, a new one is written. */
  start?: string;
  /** @returns whether it was sent; the form stays when it was not. */
  onSend: (text: string) => Promise<boolean>;
  onCancel: () => void;
};

/** Writes an answer to a remark, or has one say something else. */
export function ReplyForm({ start, onSend, onCancel }: Props) {
  const [text, setText] = useState(start ?? "");
  const isEmpty = text.trim() === "";
  const { busy, form } = useSending({ isEmpty, onSend: () => onSend(text.trim()), onCancel });
  return (
    <form className="flex items-end gap-1 px-2 pb-2" {...form}>
      <Textarea
        size="xs"
        className="flex-1"
        autoFocus
        autosize
        maxRows={6}
        maxLength={MAX_COMMENT_CHARS}
        aria-label={COMMENT_WORDS.replyLabel}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button size="compact-xs" type="submit" loading={busy} disabled={isEmpty}>
        {start === undefined ? COMMENT_WORDS.reply : COMMENT_WORDS.save}
      </Button>
    </form>
  );
}
