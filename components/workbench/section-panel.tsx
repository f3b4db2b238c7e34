"use client";

import { Button, SegmentedControl } from "@mantine/core";
import { useState } from "react";
import { readablePhrase } from "@/components/phrases/phrase-text";
import { ScrollRegion } from "@/components/ui/scroll-region";
import { SlottedText } from "@/components/ui/slotted-text";
import { Waiting } from "@/components/ui/waiting";
import { withKeys } from "@/components/ui/with-keys";
import { failureMessage } from "@/lib/messages/zh";
import { SECTION_MOVES, type SectionMove, type SectionTemplate } from "@/lib/mining/section-template";
import type { Failure } from "@/lib/result";
import { LEVEL_NAMES } from "@/lib/speech/level";
import { MOVE_NAMES, type Move } from "@/lib/speech/move";

type Props = {
  sections: readonly SectionTemplate[] | null;
  problem: Failure | null;
  /** Move of the place of the cursor: the block offered first. */
  currentMove: Move | null;
  onInsert: (section: SectionTemplate) => void;
};

const SHOWN = 8;
const OPTIONS = SECTION_MOVES.map((value) => ({ value, label: MOVE_NAMES[value] }));

/** Template sections by move, to insert at the cursor. */
export function SectionPanel({ sections, problem, currentMove, onInsert }: Props) {
  const [chosen, setChosen] = useState<SectionMove | null>(null);
  const move = chosen ?? SECTION_MOVES.find((each) => each === currentMove) ?? "opening";
  const shown = (sections ?? []).filter((section) => section.move === move).slice(0, SHOWN);
  return (
    <section aria-label="段落模板" className="p-3">
      <SegmentedControl
        fullWidth
        size="xs"
        aria-label="段落"
        data={OPTIONS}
        value={move}
        onChange={(value) => setChosen(value as SectionMove)}
      />
      {problem === null ? null : (
        <p role="alert" className="mt-3 text-sm">
          {failureMessage(problem)}
        </p>
      )}
      {sections === null && problem === null ? (
        <Waiting label="正在查找段落模板" />
      ) : shown.length === 0 ? (
        <p className="mt-6 text-center text-sm text-ink-soft">
          语料库里还没有这一部分的模板。导入几篇同类旧稿后会自动出现。
        </p>
      ) : (
        <ul className="mt-3 space-y-3">
          {shown.map((section) => (
            <li key={section.id}>
              <SectionCard section={section} onInsert={() => onInsert(section)} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function SectionCard({ section, onInsert }: { section: SectionTemplate; onInsert: () => void }) {
  const { level, year, title } = { level: section.level, ...section.source };
  return (
    <article className="rounded-md border border-line bg-sheet px-3 py-2">
      <ScrollRegion label={`模板：${title}`} className="max-h-44 leading-relaxed">
        {withKeys(section.blocks).map(({ key, item: block }) => (
          <p key={key} className={block.type === "heading" ? "font-bold" : ""}>
            <SlottedText text={readablePhrase(block.text)} />
          </p>
        ))}
      </ScrollRegion>
      <footer className="mt-1.5 flex items-center gap-2 text-xs text-ink-soft">
        <a
          href={`/library/${section.source.documentId}`}
          target="_blank"
          rel="noreferrer"
          className="min-w-0 truncate text-ink-soft underline decoration-dotted underline-offset-2"
          title={`出处：《${title}》`}
        >
          {[level === null ? "" : LEVEL_NAMES[level], year ?? "", title]
            .filter((part) => part !== "")
            .join(" · ")}
        </a>
        <Button
          size="compact-xs"
          variant="light"
          className="ml-auto shrink-0"
          onMouseDown={(event) => event.preventDefault()}
          onClick={onInsert}
        >
          插入
        </Button>
      </footer>
    </article>
  );
}
