"use client";

import { Button } from "@mantine/core";
import { useState } from "react";
import { Waiting } from "@/components/ui/waiting";
import { failureMessage } from "@/lib/messages/zh";
import { type OriginalityReport, type ShownMatch, weightiestFirst } from "@/lib/overlap/originality-report";
import type { DraftDocument } from "@/lib/speech/draft-document";
import { MatchDrawer } from "./match-drawer";
import { MatchSource } from "./match-source";
import { OriginalityShares } from "./originality-shares";
import type { OriginalityCheck } from "./use-originality";

type Props = { check: OriginalityCheck; document: DraftDocument };

/** 与语料库比对: whose the words of the draft are, when asked. */
export function OriginalitySection({ check, document }: Props) {
  const { state, compare, go } = check;
  return (
    <section aria-label="与语料库比对" className="mt-5 border-t border-line pt-3">
      <div className="mb-2 flex items-center gap-2">
        <h2 className="flex-1 font-bold">与语料库比对</h2>
        <Button size="xs" variant="default" disabled={state.type === "comparing"} onClick={compare}>
          {state.type === "none" ? "比对" : "再比一次"}
        </Button>
      </div>
      {state.type === "none" ? (
        <p className="text-ink-soft">看稿中哪些话与库内文稿相同，分照抄、借鉴和固定提法。</p>
      ) : state.type === "comparing" ? (
        <Waiting label="正在比对" className="h-20" />
      ) : state.type === "failed" ? (
        <p role="alert" className="text-danger">
          {failureMessage(state.error)}
        </p>
      ) : (
        <Compared report={state.report} isStale={state.content.document !== document} onGo={go} />
      )}
    </section>
  );
}

type ComparedProps = {
  report: OriginalityReport;
  isStale: boolean;
  onGo: (match: ShownMatch) => boolean;
};

const SHOWN_AT_ONCE = 15;

function Compared({ report, isStale, onGo }: ComparedProps) {
  const [shown, setShown] = useState(SHOWN_AT_ONCE);
  const [opened, setOpened] = useState<{ match: ShownMatch; isOnPaper: boolean } | null>(null);
  const { compared } = report;
  if (compared.own + compared.builtIn === 0)
    return (
      <p className="text-ink-soft">
        库内还没有可比对的文稿。先到<a href="/library">语料库</a>导入；刚导入的，稍等片刻再比。
      </p>
    );
  const matches = weightiestFirst(report.matches);
  return (
    <>
      <OriginalityShares {...report} />
      {isStale ? <p className="mt-1 text-xs text-warn">比对之后文稿有改动，可再比一次。</p> : null}
      {matches.length === 0 ? (
        <p className="mt-3 text-ink-soft">没有与库内文稿相同的段落。</p>
      ) : (
        <ul aria-label="相同之处" className="mt-3 space-y-2">
          {matches.slice(0, shown).map((match) => (
            <li key={`${match.start}:${match.end}:${match.documentId}:${match.sourceStart}`}>
              <button
                type="button"
                className="block w-full rounded-md border border-line bg-sheet px-3 py-2 text-left"
                onClick={() => setOpened({ match, isOnPaper: onGo(match) })}
              >
                <span className="line-clamp-2">{match.draftPassage.words}</span>
                <MatchSource match={match} />
              </button>
            </li>
          ))}
        </ul>
      )}
      {matches.length > shown ? (
        <Button
          size="compact-sm"
          variant="subtle"
          className="mt-2"
          onClick={() => setShown(shown + SHOWN_AT_ONCE)}
        >
          其余 {matches.length - shown} 处
        </Button>
      ) : null}
      {opened === null ? null : <MatchDrawer {...opened} onClose={() => setOpened(null)} />}
    </>
  );
}
