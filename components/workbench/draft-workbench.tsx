"use client";

import { notifications } from "@mantine/notifications";
import { useCallback, useEffect, useRef, useState } from "react";
import type { Place } from "@/components/editor/queries/place";
import { SpeechEditor } from "@/components/editor/speech-editor";
import { FlowBanner } from "@/components/flow/flow-banner";
import { FlowMenu } from "@/components/flow/flow-menu";
import { draftOutline } from "@/components/outline/draft-outline";
import { focusPhrases, isInPhrases } from "@/components/phrases/focus-phrases";
import type { PhraseActions } from "@/components/phrases/use-phrase-decisions";
import { useRewording } from "@/components/phrases/use-rewording";
import { PresenceLine } from "@/components/presence/presence-line";
import { SavedElsewhere } from "@/components/presence/saved-elsewhere";
import { usePagePreview } from "@/components/preview/use-page-preview";
import { chinaDate } from "@/components/ui/china-time";
import { chooseFile } from "@/components/ui/choose-file";
import { whenIdle } from "@/components/ui/when-idle";
import { BUILT_IN_PROFILES } from "@/lib/export/built-in-profiles";
import type { PageProfile } from "@/lib/export/page-profile";
import type { ProfileName } from "@/lib/export/profile-name";
import { EDITOR_NOTICES } from "@/lib/messages/zh-editor";
import type { SectionTemplate } from "@/lib/mining/section-template";
import type { DocumentKind } from "@/lib/speech/document-kind";
import type { DraftFlow } from "@/lib/speech/draft-history";
import type { DraftPlan } from "@/lib/speech/draft-plan";
import type { DraftPowers } from "@/lib/speech/draft-state";
import { draftTitle } from "@/lib/speech/draft-text";
import type { PersonSettings } from "@/lib/speech/person-settings";
import { usedPhraseIds } from "@/lib/speech/used-phrase-ids";
import { AssistantAside } from "./assistant-aside";
import { ASSISTANT_TABS, type AssistantTab, LOCKED_TABS } from "./assistant-pane";
import { ConflictResolver } from "./conflict-resolver";
import { copyDraft } from "./copy-draft";
import { cyclePanes } from "./cycle-panes";
import { ExportButton } from "./export-button";
import { exportDraft } from "./export-draft";
import { FocusModeExit } from "./focus-mode-exit";
import { FindBar, prepareLaterParts } from "./later-parts";
import { OutlineAside } from "./outline-aside";
import { PaperMenu } from "./paper-menu";
import { preferredProfile } from "./preferences";
import { PreviewAside } from "./preview-aside";
import { slashItems } from "./slash-items";
import { createTypingRest } from "./typing-rest";
import { useContinuation } from "./use-continuation";
import { type GivenReview, useDraftChecks } from "./use-draft-checks";
import { useDroppedFile } from "./use-dropped-file";
import { useKeptUndo } from "./use-kept-undo";
import { usePhraseSurroundings } from "./use-phrase-surroundings";
import { useRestOfSkeleton } from "./use-rest-of-skeleton";
import { useReturnWork } from "./use-return-work";
import { useReviewFlow } from "./use-review-flow";
import { useSections } from "./use-sections";
import { useSettled } from "./use-settled";
import { useShortcuts } from "./use-shortcuts";
import { useSpeakingRate } from "./use-speaking-rate";
import type { OpenedDraft } from "./use-workbench-draft";
import { useWorkbenchNews } from "./use-workbench-news";
import { useWorkbenchTools } from "./use-workbench-tools";
import { useWorkbenchView } from "./use-workbench-view";
import { useZoomKeys } from "./use-zoom-keys";
import { WorkbenchDialogs } from "./workbench-dialogs";
import { WorkbenchHead } from "./workbench-head";
import { WorkbenchStatus } from "./workbench-status";

type Props = {
  draft: OpenedDraft & {
    readonly kind: DocumentKind;
    readonly skeletonId: string | null;
    readonly skeletonName: string | null;
    readonly plan: DraftPlan | null;
  };
  /** What the person set, on whatever machine. */
  settings: PersonSettings;
  /** Whose preferences count. */
  personId: string;
  /** Where the draft stands, and what the person may do about it. */
  flow: DraftFlow;
  powers: DraftPowers;
  /** The unit's speaking rate. */
  charsPerMinute: number;
  /** The unit's own layout. */
  ownProfile: PageProfile;
  phraseActions: PhraseActions;
  review: GivenReview;
};

/** The server reads no more. */
const MAX_USED_PHRASES = 500;
/** The panels not looked at are fetched when the first words can already be written. */
const PREPARE_AFTER_MS = 1_500;
const NO_SECTIONS: readonly SectionTemplate[] = [];

/** Outline left, paper in the middle, assistant right. */
export function DraftWorkbench({ draft, settings, personId, phraseActions, ...given }: Props) {
  const continuation = useContinuation(settings.continuation);
  const [rest] = useState(createTypingRest);
  const reviewFlow = useReviewFlow(draft, given.flow, given.powers, rest);
  const { work, flow, comments, presence, mayRemark } = reviewFlow;
  const { isLocked } = flow;
  const { content, editor } = work;
  const { shown: place, follow: followPlace } = useSettled<Place | null>(null, rest);
  const view = useWorkbenchView(personId);
  const { preferences, prefer, focusMode, showOutline, showAssistant, showPreview } = view;
  const profile = preferredProfile(preferences, draft.kind);
  const preview = usePagePreview({ shown: showPreview, content, latest: work.latest, profile, editor });
  const [charsPerMinute, setCharsPerMinute] = useSpeakingRate(given.charsPerMinute);
  const readKeptUndo = useKeptUndo(draft.id, editor, content.document, () => work.latest.current.document);
  const rootRef = useRef<HTMLDivElement>(null);
  const paperRef = useRef<HTMLDivElement>(null);
  useZoomKeys(paperRef, (zoom) => prefer({ zoom }));
  useShortcuts({
    focusMode: () => view.setFocusMode(!focusMode),
    nextPane: () => rootRef.current && cyclePanes(rootRef.current, 1),
    previousPane: () => rootRef.current && cyclePanes(rootRef.current, -1),
  });
  const level = content.facts.level ?? null;
  const sections = useSections(draft.kind, level);
  const phrases = usePhraseSurroundings(content, place);
  const checks = useDraftChecks({ draft, work, charsPerMinute, given: given.review });
  const title = draftTitle(content.document, content.facts).trim() || "未命名文稿";

  useWorkbenchNews(reviewFlow, title);
  useEffect(() => whenIdle(prepareLaterParts, PREPARE_AFTER_MS), []);

  const handleLeavePanel = useCallback(() => editor.current?.focus(), [editor]);
  const { latest } = work;
  const { profiles } = preferences;
  const handleProfile = useCallback(
    (name: ProfileName) => prefer({ profiles: { ...profiles, [draft.kind]: name } }),
    [prefer, profiles, draft.kind],
  );
  const handleCopy = useCallback(() => void copyDraft(latest.current, profile), [latest, profile]);

  const tabs = isLocked ? LOCKED_TABS : ASSISTANT_TABS;
  const showTab = (tab: AssistantTab) => {
    if (!tabs.includes(tab)) return;
    prefer({ tab });
    view.show("assistant");
  };
  const latestShowTab = useRef(showTab);
  latestShowTab.current = showTab;
  const handleShowFindings = useCallback(() => latestShowTab.current("review"), []);
  const togglePreview = () => (focusMode ? view.show("preview") : view.toggle("preview"));
  const latestTogglePreview = useRef(togglePreview);
  latestTogglePreview.current = togglePreview;
  const handleTogglePreview = useCallback(() => latestTogglePreview.current(), []);
  const handleComment = () => {
    if (comments.compose()) showTab("comments");
  };
  const { rewording, start: startRewording } = useRewording();
  const returnWork = useReturnWork(draft.id, work);
  const { read: readReturned, readDropped } = returnWork;
  const { actions, find, closeFind } = useWorkbenchTools(
    {
      kind: draft.kind,
      level,
      draftId: draft.id,
      usedPhraseIds: () => usedPhraseIds(work.latest.current.document).slice(0, MAX_USED_PHRASES),
      editor: () => editor.current,
      outline: () => draftOutline(work.latest.current.document, work.latest.current.facts),
      sections: () => sections.sections ?? [],
      exportDocx: () =>
        void exportDraft(draft.id, work.flush, handleShowFindings, { format: "docx", profile }),
      importReturned: () => chooseFile(".docx", readReturned),
      isLocked: isLocked,
      comment: mayRemark ? handleComment : null,
      save: () => void work.flush(),
      showTab,
      switchPhrases: () => {
        if (isInPhrases()) return editor.current?.focus();
        showTab("phrases");
        focusPhrases();
      },
      reword: () => {
        if (editor.current === null || !startRewording(editor.current)) return;
        showTab("phrases");
        focusPhrases();
      },
      continuation: { enabled: continuation.options.enabled, setEnabled: continuation.setEnabled },
      toggleOutline: () => view.toggle("outline"),
      toggleAssistant: () => view.toggle("assistant"),
      togglePreview: handleTogglePreview,
    },
    work.editorKey,
  );
  const droppedFile = useDroppedFile();
  const { read: readFile } = droppedFile;
  const handleFile = useCallback(
    (file: File) => void readDropped(file, () => readFile(file)),
    [readDropped, readFile],
  );
  const restOfSkeleton = useRestOfSkeleton(draft.kind, level, draft.skeletonId);
  const items = slashItems({
    actions: () => actions,
    restOfSkeleton: () => restOfSkeleton(work.latest.current),
    today: () => chinaDate(new Date()),
  });

  return (
    <div ref={rootRef} className="flex h-full flex-col print:block print:h-auto">
      {focusMode ? <FocusModeExit onLeave={() => view.setFocusMode(false)} /> : null}
      <WorkbenchHead
        title={title}
        kind={draft.kind}
        skeletonName={draft.skeletonName}
        hidden={focusMode}
        panes={{ outline: showOutline, preview: showPreview, assistant: showAssistant }}
        onToggle={(pane) => (pane === "preview" ? handleTogglePreview() : view.toggle(pane))}
      >
        <PresenceLine others={presence.others} />
        <FlowMenu flow={flow} openComments={comments.open.length} />
        <ExportButton
          draftId={draft.id}
          flush={work.flush}
          onShowFindings={handleShowFindings}
          profile={profile}
          onProfile={handleProfile}
          onCopy={handleCopy}
        />
      </WorkbenchHead>
      {focusMode ? null : <FlowBanner flow={flow} mayWrite={given.powers.write} />}
      {presence.elsewhere === null ? null : (
        <SavedElsewhere saved={presence.elsewhere} onLoad={reviewFlow.loadStored} />
      )}
      <div className="flex min-h-0 flex-1 print:block">
        {showOutline ? (
          <OutlineAside
            document={content.document}
            facts={content.facts}
            plan={draft.plan}
            currentBlock={place?.blockIndex ?? 0}
            templates={sections.sections ?? NO_SECTIONS}
            charsPerMinute={charsPerMinute}
            editor={editor}
          />
        ) : null}
        <div ref={paperRef} data-pane="paper" className="min-w-0 flex-1 overflow-auto print:overflow-visible">
          {find === null ? null : <FindBar {...find} onClose={closeFind} />}
          <PaperMenu actions={actions}>
            <SpeechEditor
              key={work.editorKey}
              initialDocument={content.document}
              facts={content.facts}
              onChange={(document) => {
                work.onDocument(document);
                preview.touch();
              }}
              onPlaceChange={followPlace}
              onReady={(handle) => {
                editor.current = handle;
                preview.attach(handle);
                checks.follow(handle);
                reviewFlow.followComment(handle);
              }}
              onNotice={(code) =>
                notifications.show({ color: "red", message: EDITOR_NOTICES[code], autoClose: 8000 })
              }
              onFiles={([file]) => file && handleFile(file)}
              editable={!isLocked}
              slashItems={items}
              continuation={continuation.options}
              view={preferences}
              emphasis={focusMode}
              keptUndo={readKeptUndo}
              onFacts={work.onFacts}
            />
          </PaperMenu>
        </div>
        {showPreview ? (
          <PreviewAside
            preview={preview}
            fit={preferences.previewFit}
            onFit={(previewFit) => prefer({ previewFit })}
            onLeave={handleLeavePanel}
            onClose={handleTogglePreview}
          />
        ) : null}
        {showAssistant ? (
          <AssistantAside
            {...{ draft, level, place, phrases, phraseActions, rewording, checks, reviewFlow, returnWork }}
            sections={sections}
            mayDeleteRemarks={given.powers.deleteRemarks}
            tabs={tabs}
            tab={preferences.tab}
            onTab={(tab) => prefer({ tab })}
            onLeave={handleLeavePanel}
          />
        ) : null}
      </div>
      {focusMode ? null : (
        <WorkbenchStatus
          draftId={draft.id}
          {...{ work, checks, view, continuation, preview, isLocked, charsPerMinute, paperRef }}
          profile={profile === "own" ? given.ownProfile : BUILT_IN_PROFILES[profile]}
          onCharsPerMinute={setCharsPerMinute}
          onShowFindings={handleShowFindings}
          onTogglePreview={handleTogglePreview}
        />
      )}
      <WorkbenchDialogs editor={editor} file={droppedFile} returnWork={returnWork} />
      <ConflictResolver draftId={draft.id} work={work} />
    </div>
  );
}
