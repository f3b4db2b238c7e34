"use client";

import { Button, Textarea } from "@mantine/core";
import { useId, useState } from "react";
import { COMMENT_WORDS } from "@/lib/messages/zh-comments";
import { MAX_COMMENT_CHARS } from "@/lib/speech/draft-comment";
import { useSending } from "./use-sending";

type Props = {
  quotation: string;
  maySuggest: boolean;
  /** The remark as it stands; without one, a new one is written. */
  start?: { readonly text: string; readonly replacement: string | null };
  /** @returns whether it was sent; the form stays when it was not. */
  onSend: (text: string, replacement: string | null) => Promise<boolean>;
  onCancel: () => void;
};

/** Writes a remark on words, or other words for them, or both; or has one say something else. */
export function CommentForm({ quotation, maySuggest, start, onSend, onCancel }: Props) {
  const [text, setText] = useState(start?.text ?? "");
  const [replacement, setReplacement] = useState(start?.replacement ?? null);
  const noteId = useId();
  const isSuggestion = replacement !== null && replacement !== quotation;
  const isEmpty = text.trim() === "" && !isSuggestion;

  const send = () => onSend(text.trim(), isSuggestion ? replacement.trim() : null);
  const { busy, form } = useSending({ isEmpty, onSend: send, onCancel });

  return (
    <form
      aria-label={start === undefined ? COMMENT_WORDS.add : COMMENT_WORDS.editRemark}
      className="mt-2 rounded-md border border-seal bg-sheet p-2"
      {...form}
    >
      <p className="mb-2 line-clamp-3 border-l-2 border-line pl-2 text-sm text-ink-soft">{quotation}</p>
      <Textarea
        size="xs"
        autoFocus
        autosize
        minRows={2}
        maxRows={8}
        maxLength={MAX_COMMENT_CHARS}
        aria-label={COMMENT_WORDS.composerLabel}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {replacement === null ? null : (
        <Textarea
          size="xs"
          className="mt-2"
          autoFocus
          autosize
          maxRows={8}
          maxLength={MAX_COMMENT_CHARS}
          label={COMMENT_WORDS.suggest}
          value={replacement}
          onChange={(event) => setReplacement(event.currentTarget.value.replace(/\s*\n\s*/gu, ""))}
        />
      )}
      <div className="mt-2 flex flex-wrap items-center gap-1">
        <Button size="compact-xs" type="submit" loading={busy} disabled={isEmpty}>
          {start === undefined ? COMMENT_WORDS.submit : COMMENT_WORDS.save}
        </Button>
        {replacement === null && maySuggest ? (
          <Button size="compact-xs" variant="light" onClick={() => setReplacement(quotation)}>
            {COMMENT_WORDS.suggestSwitch}
          </Button>
        ) : null}
        <Button size="compact-xs" variant="subtle" color="gray" onClick={onCancel}>
          {COMMENT_WORDS.cancel}
        </Button>
      </div>
      <p id={noteId} className="mt-1 text-xs text-ink-soft">
        {maySuggest ? COMMENT_WORDS.submitHint : COMMENT_WORDS.noSuggestion}
      </p>
    </form>
  );
}
