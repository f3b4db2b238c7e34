"use client";

import { useCallback, useMemo } from "react";
import { bindSameSlots } from "@/components/editor/commands/bind-slots";
import { fixFindings, goToFinding } from "@/components/editor/commands/findings";
import { insertLibraryPhrase } from "@/components/editor/commands/insert-library-phrase";
import type { Place } from "@/components/editor/queries/place";
import type { PhraseActions } from "@/components/phrases/use-phrase-decisions";
import type { Rewording } from "@/components/phrases/use-rewording";
import type { Phrase } from "@/lib/mining/phrase";
import type { DocumentKind } from "@/lib/speech/document-kind";
import type { Level } from "@/lib/speech/level";
import { ownBinding } from "@/lib/speech/own-fact";
import { sectionToBlocks } from "@/lib/suggest/section-to-blocks";
import { AssistantPane, type AssistantTab } from "./assistant-pane";
import { freeSlotLabels } from "./free-slot-labels";
import {
  CommentsPanel,
  FactsPanel,
  OriginalitySection,
  PhrasePanel,
  ReviewPanel,
  SectionPanel,
  VersionPanel,
} from "./later-parts";
import type { DraftChecks } from "./use-draft-checks";
import type { usePhraseSurroundings } from "./use-phrase-surroundings";
import type { useReturnWork } from "./use-return-work";
import type { ReviewFlow } from "./use-review-flow";
import type { useSections } from "./use-sections";

type Props = {
  draft: { readonly id: string; readonly kind: DocumentKind };
  level: Level | null;
  /** Where the cursor is. */
  place: Place | null;
  phrases: ReturnType<typeof usePhraseSurroundings>;
  phraseActions: PhraseActions;
  rewording: Rewording | null;
  sections: ReturnType<typeof useSections>;
  checks: DraftChecks;
  reviewFlow: ReviewFlow;
  returnWork: ReturnType<typeof useReturnWork>;
  mayDeleteRemarks: boolean;
  tabs: readonly AssistantTab[];
  /** The tab looked at last; one this person does not have leads to the remarks. */
  tab: AssistantTab;
  onTab: (tab: AssistantTab) => void;
  /** Back to the paper. */
  onLeave: () => void;
};

/** The right-hand pane with a panel for each tab. */
export function AssistantAside(props: Props) {
  const { draft, level, place, phrases, sections, checks, reviewFlow, returnWork, tabs, tab, onLeave } =
    props;
  const { work, comments, mayRemark, flow } = reviewFlow;
  const { content, editor } = work;
  const { isLocked } = flow;
  const freeSlots = useMemo(() => freeSlotLabels(content.document), [content]);
  const handleInsertPhrase = useCallback(
    (phrase: Phrase) => void editor.current?.run(insertLibraryPhrase(phrase)),
    [editor],
  );
  return (
    <aside
      aria-label="助手"
      data-pane="assistant"
      className="w-72 shrink-0 contain-content border-l border-line bg-desk xl:w-88 print:hidden"
    >
      <AssistantPane
        tabs={tabs}
        tab={tabs.includes(tab) ? tab : "comments"}
        counts={{ review: checks.pressing, comments: comments.open.length }}
        onTab={props.onTab}
        panels={{
          phrases: (
            <PhrasePanel
              kind={draft.kind}
              level={level}
              place={phrases.place}
              draftId={draft.id}
              usedPhraseIds={phrases.used}
              saidTexts={phrases.said}
              actions={props.phraseActions}
              rewording={props.rewording}
              onInsert={handleInsertPhrase}
              onLeave={onLeave}
            />
          ),
          sections: (
            <SectionPanel
              {...sections}
              currentMove={place?.move ?? null}
              onInsert={(section) => editor.current?.insertBlocks(sectionToBlocks(section))}
            />
          ),
          facts: (
            <FactsPanel
              facts={content.facts}
              onChange={work.onFacts}
              freeSlots={freeSlots}
              onBindSlots={(label) => editor.current?.run(bindSameSlots(label, ownBinding(label)))}
            />
          ),
          review: (
            <ReviewPanel
              review={checks.review}
              reportHref={`/drafts/${draft.id}/report`}
              mayManage={checks.mayManage}
              current={checks.current}
              keys={checks.keys}
              onGo={(id) => editor.current?.run(goToFinding(id))}
              onFix={(ids) => editor.current?.runFromPanel(fixFindings(ids))}
              onIgnore={checks.ignoring.ignore}
              onTakeBack={checks.ignoring.takeBack}
            >
              <OriginalitySection check={checks.originality} document={content.document} />
            </ReviewPanel>
          ),
          comments: (
            <CommentsPanel
              work={comments}
              current={reviewFlow.currentComment}
              powers={{ mayWrite: !isLocked, mayRemark, mayDeleteAny: props.mayDeleteRemarks }}
              keys={reviewFlow.commentKeys}
            />
          ),
          versions: (
            <VersionPanel
              key={returnWork.returned === null ? "" : "returned"}
              draftId={draft.id}
              flush={work.flush}
              onRestore={work.replace}
              onReturned={returnWork.read}
              isLocked={isLocked}
            />
          ),
        }}
      />
    </aside>
  );
}
