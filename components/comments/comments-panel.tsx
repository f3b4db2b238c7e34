"use client";

import { Button } from "@mantine/core";
import { type KeyboardEvent, type ReactNode, useRef } from "react";
import { Waiting } from "@/components/ui/waiting";
import { failureMessage } from "@/lib/messages/zh";
import { COMMENT_WORDS } from "@/lib/messages/zh-comments";
import type { DraftComment } from "@/lib/speech/draft-comment";
import { CommentForm } from "./comment-form";
import { CommentThread, type RemarkPowers } from "./comment-thread";
import type { CommentsWork } from "./use-comments";

type Props = {
  work: CommentsWork;
  current: string | null;
  powers: RemarkPowers;
  /** Keys that begin a remark, and that go through them. */
  keys: { readonly add: string; readonly next: string; readonly previous: string };
};

/** 批注: remarks and proposed changes in the order of the text, those whose words are gone, and those dealt with. */
export function CommentsPanel({ work, current, powers, keys }: Props) {
  const list = useRef<HTMLElement>(null);
  const { mayRemark } = powers;
  const { comments, problem, open, placedIds, composing } = work;
  if (comments === null)
    return problem === null ? (
      <Waiting label={COMMENT_WORDS.reading} />
    ) : (
      <div role="alert" className="p-4">
        <p className="mb-2">{failureMessage(problem)}</p>
        <Button size="xs" variant="default" onClick={() => void work.load()}>
          {COMMENT_WORDS.retry}
        </Button>
      </div>
    );
  const placed = placedIds.flatMap((id) => open.filter((each) => each.id === id));
  const orphans = open.filter(({ id }) => !placedIds.includes(id));
  const closed = comments.filter(({ status }) => status !== "open");

  const handleKey = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const stops = [...(list.current?.querySelectorAll<HTMLElement>("[data-comment]") ?? [])];
    const at = stops.indexOf(event.target instanceof HTMLElement ? event.target : document.body);
    if (step === undefined || at < 0) return;
    event.preventDefault();
    stops[at + step]?.focus();
  };
  const thread = (remark: DraftComment) => (
    <li key={remark.id}>
      <CommentThread
        {...{ remark, powers }}
        isCurrent={remark.id === current}
        onGo={work.goTo}
        onAct={work.act}
        onAccept={work.accept}
        onReply={work.reply}
        onEdit={work.edit}
        onDelete={work.remove}
      />
    </li>
  );

  return (
    <section ref={list} aria-label={COMMENT_WORDS.panel} className="p-3 text-sm" onKeyDown={handleKey}>
      <div className="flex items-center gap-2">
        <p className="flex-1 text-xs text-ink-soft tabular-nums" role="status">
          {COMMENT_WORDS.count(open.length)}
        </p>
        {mayRemark ? (
          <Button size="xs" variant="default" title={keys.add} onClick={work.compose}>
            {COMMENT_WORDS.add}
          </Button>
        ) : null}
      </div>
      {composing === null ? null : (
        <CommentForm
          key={composing.fromPos}
          quotation={composing.quotation}
          maySuggest={composing.maySuggest}
          onSend={work.add}
          onCancel={work.cancel}
        />
      )}
      {open.length === 0 && composing === null ? (
        <p className="mt-6 text-center text-ink-soft">
          {comments.length === 0 && mayRemark ? COMMENT_WORDS.empty(keys.add) : COMMENT_WORDS.noneOpen}
        </p>
      ) : null}
      {placed.length === 0 ? null : (
        <>
          <p className="mt-2 text-xs text-ink-soft">{COMMENT_WORDS.keys(keys.next, keys.previous)}</p>
          <ul className="mt-2 space-y-2">{placed.map(thread)}</ul>
        </>
      )}
      {orphans.length === 0 ? null : (
        <Group title={COMMENT_WORDS.orphans}>
          <ul className="space-y-2">{orphans.map(thread)}</ul>
        </Group>
      )}
      {closed.length === 0 ? null : (
        <details className="mt-4">
          <summary className="cursor-pointer text-xs text-ink-soft">
            {COMMENT_WORDS.closed(closed.length)}
          </summary>
          <ul className="mt-2 space-y-2">{closed.map(thread)}</ul>
        </details>
      )}
    </section>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title} className="mt-4">
      <h2 className="mb-1 text-xs font-bold text-ink-soft">{title}</h2>
      {children}
    </section>
  );
}
