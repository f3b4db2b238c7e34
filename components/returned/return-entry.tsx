"use client";

import { Button } from "@mantine/core";
import type { KeyboardEvent } from "react";
import { MarkedWords } from "@/components/compare/marked-words";
import { blockName, CHANGE_NAMES, RETURN_WORDS } from "@/lib/messages/zh-compare";
import type { ReturnItem } from "@/lib/returned/return-items";
import type { ReturnedChange } from "@/lib/returned/review-return";
import { fileTime } from "./file-time";

/** What the writer decided on a change; undefined while nothing. */
export type Decision = "accepted" | "refused" | undefined;

type Props = {
  item: ReturnItem;
  decision: Decision;
  onDecide: (id: number, decision: Decision) => void;
  /** Goes to the next entry with a decision to make, or the one before. */
  onStep: (from: HTMLElement, direction: 1 | -1) => void;
};

/** No wider than words are read with ease, so that the decision stands near them on a wide screen too. */
const ROW = "mx-auto max-w-4xl border-b border-line px-4 py-3";

/** One change of a returned file with its decision, or one comment at its place. */
export function ReturnEntry({ item, decision, onDecide, onStep }: Props) {
  if (item.type === "comment") return <CommentEntry item={item} />;
  const { change, pieces, heading } = item;
  const choose = (chosen: Decision) => onDecide(change.id, decision === chosen ? undefined : chosen);
  const handleKey = (event: KeyboardEvent<HTMLButtonElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1 } as const;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      onStep(event.currentTarget, step[event.key]);
    } else if (event.key.toLowerCase() === "a") onDecide(change.id, "accepted");
    else if (event.key.toLowerCase() === "r") onDecide(change.id, "refused");
  };
  const name = nameOf(change);
  return (
    <li
      data-decision={decision ?? "open"}
      className={`flex gap-4 bg-sheet data-[decision=refused]:opacity-70 ${ROW}`}
    >
      <div className="min-w-0 flex-1">
        <p className="text-xs text-ink-soft">
          <b className="text-ink">{name}</b>
          {heading === "" ? "" : ` · ${heading}`}
          {` · ${change.authors.length === 0 ? RETURN_WORDS.noAuthor : change.authors.join("、")}`}
          {change.date === "" ? "" : ` · ${fileTime(change.date)}`}
          {change.isContested ? <span className="ml-2 text-warn">{RETURN_WORDS.contested}</span> : null}
        </p>
        <p className="marked-words mt-1 leading-relaxed whitespace-pre-line">
          <MarkedWords pieces={pieces} />
        </p>
      </div>
      <div className="flex shrink-0 items-start gap-2">
        <Button
          size="xs"
          variant={decision === "accepted" ? "filled" : "default"}
          aria-pressed={decision === "accepted"}
          aria-label={`采纳：${name}`}
          onClick={() => choose("accepted")}
          onKeyDown={handleKey}
          data-decide
        >
          采纳
        </Button>
        <Button
          size="xs"
          variant="default"
          aria-pressed={decision === "refused"}
          aria-label={`不采纳：${name}`}
          className="aria-pressed:bg-desk-deep aria-pressed:font-bold"
          onClick={() => choose("refused")}
          onKeyDown={handleKey}
        >
          不采纳
        </Button>
      </div>
    </li>
  );
}

function nameOf({ type, old, new: fresh }: ReturnedChange): string {
  const block = fresh[0]?.block;
  if (type === "kind" && block !== undefined) return `改为${blockName(block)}`;
  if (type !== "added" && type !== "removed") return CHANGE_NAMES[type];
  const isWhole = [...old, ...fresh].some((unit) => unit.type === "start");
  return `${CHANGE_NAMES[type]}${isWhole ? "一段" : ""}`;
}

function CommentEntry({ item: { comment, heading } }: { item: Extract<ReturnItem, { type: "comment" }> }) {
  return (
    <li className={`bg-warn-soft ${ROW}`}>
      <p className="text-xs text-ink-soft">
        <b className="text-ink">{RETURN_WORDS[comment.type]}</b>
        {heading === "" ? "" : ` · ${heading}`}
        {comment.author === "" ? "" : ` · ${comment.author}`}
        {comment.date === "" ? "" : ` · ${fileTime(comment.date)}`}
      </p>
      {comment.quote === "" ? null : (
        <p className="mt-1 border-l-2 border-line pl-2 text-ink-soft">{comment.quote}</p>
      )}
      <p className="mt-1 leading-relaxed whitespace-pre-line">{comment.text}</p>
    </li>
  );
}
