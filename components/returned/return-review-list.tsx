"use client";

import { Button } from "@mantine/core";
import { useMemo, useRef, useState } from "react";
import { withKeys } from "@/components/ui/with-keys";
import { applyChanges } from "@/lib/compare/apply-changes";
import type { ReturnedWork } from "@/lib/returned/describe-return";
import { returnItems } from "@/lib/returned/return-items";
import { reviewReturn } from "@/lib/returned/review-return";
import type { DraftDocument } from "@/lib/speech/draft-document";
import type { FactSheet } from "@/lib/speech/fact-sheet";
import { type Decision, ReturnEntry } from "./return-entry";

type Props = {
  work: ReturnedWork;
  draft: { readonly document: DraftDocument; readonly facts: FactSheet };
  onWrite: (document: DraftDocument, count: number) => Promise<void>;
  onClose: () => void;
};

/** Changes and comments of a returned file in its order, and the decisions on them. */
export function ReturnReviewList({ work, draft, onWrite, onClose }: Props) {
  const { document, facts } = draft;
  const review = useMemo(() => reviewReturn(document, work, work.base), [document, work]);
  const items = useMemo(
    () => withKeys(returnItems(review, { document, facts }, { document: work.document, facts })),
    [review, document, facts, work],
  );
  const [decisions, setDecisions] = useState<ReadonlyMap<number, Decision>>(new Map());
  const [writing, setWriting] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const { changes } = review;
  const count = (decision: Decision) => changes.filter(({ id }) => decisions.get(id) === decision).length;
  const accepted = count("accepted");

  const decide = (id: number, decision: Decision) => setDecisions((all) => new Map(all).set(id, decision));
  const decideAll = (decision: Decision) => setDecisions(new Map(changes.map(({ id }) => [id, decision])));
  const step = (from: HTMLElement, direction: 1 | -1) => {
    const stops = [...(list.current?.querySelectorAll<HTMLElement>("[data-decide]") ?? [])];
    const at = stops.findIndex((stop) => stop.closest("li") === from.closest("li"));
    stops[at + direction]?.focus();
  };
  const handleWrite = async () => {
    setWriting(true);
    const chosen = new Set(changes.flatMap(({ id }) => (decisions.get(id) === "accepted" ? [id] : [])));
    await onWrite(applyChanges(document, review.comparison, chosen), chosen.size);
    setWriting(false);
  };

  return (
    <>
      <p className="border-b border-line bg-desk px-4 py-2 text-xs text-ink-soft">
        {summaryOf(work, changes.length, review.comments.length, review.ownChanges)}
      </p>
      {items.length === 0 ? (
        <div className="m-auto p-6 text-center">
          <p>返回稿与本稿一致，没有改动和批注。</p>
          <Button className="mt-4" variant="default" size="xs" onClick={onClose}>
            回到文稿
          </Button>
        </div>
      ) : (
        <ol ref={list} aria-label="返回稿的改动和批注" className="min-h-0 flex-1 overflow-auto bg-desk">
          {items.map(({ key, item }) => (
            <ReturnEntry
              key={key}
              item={item}
              decision={item.type === "change" ? decisions.get(item.change.id) : undefined}
              onDecide={decide}
              onStep={step}
            />
          ))}
        </ol>
      )}
      {changes.length === 0 ? null : (
        <div className="flex flex-wrap items-center gap-2 border-t border-line bg-sheet px-4 py-2">
          <p role="status" className="mr-auto text-xs tabular-nums text-ink-soft">
            采纳 {accepted} 处，不采纳 {count("refused")} 处，未定 {count(undefined)} 处。↑↓ 逐条走，A 采纳，R
            不采纳；未定的保持本稿原样。
          </p>
          <Button size="xs" variant="default" onClick={() => decideAll("refused")}>
            全部不采纳
          </Button>
          <Button size="xs" variant="default" onClick={() => decideAll("accepted")} data-autofocus>
            全部采纳
          </Button>
          <Button size="xs" disabled={accepted === 0} loading={writing} onClick={() => void handleWrite()}>
            写入本稿
          </Button>
        </div>
      )}
    </>
  );
}

function summaryOf(work: ReturnedWork, changes: number, comments: number, own: number): string {
  const notes = [
    work.isMarked
      ? `${changes} 处改动，${comments} 处批注和注释`
      : `文件里没有本稿的标记，按文字认出（${Math.round(work.share * 100)}% 相同）：${changes} 处改动，${comments} 处批注和注释`,
    own > 0 ? `导出后本稿自己改的 ${own} 处保持不动，不在此列` : "",
    work.tableParagraphs > 0 ? `表格里的 ${work.tableParagraphs} 行按文字读入` : "",
    work.textBoxParagraphs > 0 ? `文本框里的 ${work.textBoxParagraphs} 段按文字读入` : "",
  ];
  return `${notes.filter((note) => note !== "").join("；")}。`;
}
