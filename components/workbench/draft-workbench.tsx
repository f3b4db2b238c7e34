"use client";

import { notifications } from "@mantine/notifications";
import type { EditorState } from "@tiptap/pm/state";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { bindSameSlots } from "@/components/editor/commands/bind-slots";
import { fixFindings, goToFinding } from "@/components/editor/commands/findings";
import { insertLibraryPhrase } from "@/components/editor/commands/insert-library-phrase";
import { walkSlots } from "@/components/editor/commands/walk-slots";
import { currentFinding as findingAtCursor } from "@/components/editor/extensions/findings-plugin";
import type { PaperLayout, PaperZoom } from "@/components/editor/paper-view";
import type { Place } from "@/components/editor/queries/place";
import { SpeechEditor } from "@/components/editor/speech-editor";
import { useAtCursor } from "@/components/editor/use-at-cursor";
import { FlowBanner } from "@/components/flow/flow-banner";
import { FlowMenu } from "@/components/flow/flow-menu";
import type { OpenedFlow } from "@/components/flow/use-draft-flow";
import { draftOutline } from "@/components/outline/draft-outline";
import { focusPhrases, isInPhrases } from "@/components/phrases/focus-phrases";
import type { PhraseActions } from "@/components/phrases/use-phrase-decisions";
import { useRewording } from "@/components/phrases/use-rewording";
import { PresenceLine } from "@/components/presence/presence-line";
import { SavedElsewhere } from "@/components/presence/saved-elsewhere";
import { PageCount } from "@/components/preview/page-count";
import { usePagePreview } from "@/components/preview/use-page-preview";
import { useIgnoring } from "@/components/review/use-ignoring";
import { useOriginality } from "@/components/review/use-originality";
import { useReview } from "@/components/review/use-review";
import { chinaDate } from "@/components/ui/china-time";
import { chooseFile } from "@/components/ui/choose-file";
import { notifyFailure } from "@/components/ui/notify-failure";
import { useSteady } from "@/components/ui/use-steady";
import { whenIdle } from "@/components/ui/when-idle";
import { BUILT_IN_PROFILES } from "@/lib/export/built-in-profiles";
import type { PageProfile } from "@/lib/export/page-profile";
import type { ProfileName } from "@/lib/export/profile-name";
import { EDITOR_NOTICES } from "@/lib/messages/zh-editor";
import type { Phrase } from "@/lib/mining/phrase";
import type { SectionTemplate } from "@/lib/mining/section-template";
import type { IgnoredFinding } from "@/lib/review/ignored-finding";
import type { ReviewSettings } from "@/lib/review/review-settings";
import type { DocumentKind } from "@/lib/speech/document-kind";
import type { DraftPlan } from "@/lib/speech/draft-plan";
import type { DraftPowers } from "@/lib/speech/draft-state";
import { draftTitle } from "@/lib/speech/draft-text";
import { ownBinding } from "@/lib/speech/own-fact";
import type { PersonSettings } from "@/lib/speech/person-settings";
import { usedPhraseIds } from "@/lib/speech/used-phrase-ids";
import type { CursorPosition } from "@/lib/suggest/phrase-context";
import { sectionToBlocks } from "@/lib/suggest/section-to-blocks";
import { ASSISTANT_TABS, AssistantPane, type AssistantTab, LOCKED_TABS } from "./assistant-pane";
import { ConflictResolver } from "./conflict-resolver";
import { ContinuationSwitch } from "./continuation-switch";
import { copyDraft } from "./copy-draft";
import { cyclePanes } from "./cycle-panes";
import { draftFigures } from "./draft-figures";
import { ExportButton } from "./export-button";
import { exportDraft } from "./export-draft";
import { FocusModeExit } from "./focus-mode-exit";
import { freeSlotLabels } from "./free-slot-labels";
import { headingTexts } from "./heading-texts";
import {
  CommentsPanel,
  FactsPanel,
  FindBar,
  OriginalitySection,
  PhrasePanel,
  prepareLaterParts,
  ReviewPanel,
  SectionPanel,
  VersionPanel,
} from "./later-parts";
import { OutlineAside } from "./outline-aside";
import { PaperMenu } from "./paper-menu";
import { preferredProfile } from "./preferences";
import { PreviewAside } from "./preview-aside";
import { slashItems } from "./slash-items";
import { StatusBar } from "./status-bar";
import { createTypingRest } from "./typing-rest";
import { useContinuation } from "./use-continuation";
import { useDroppedFile } from "./use-dropped-file";
import { useKeptUndo } from "./use-kept-undo";
import { useRestOfSkeleton } from "./use-rest-of-skeleton";
import { useReturnWork } from "./use-return-work";
import { useReviewFlow } from "./use-review-flow";
import { useSections } from "./use-sections";
import { useSettled } from "./use-settled";
import { useShortcutText } from "./use-shortcut-text";
import { useShortcuts } from "./use-shortcuts";
import { useSpeakingRate } from "./use-speaking-rate";
import type { OpenedDraft } from "./use-workbench-draft";
import { useWorkbenchTools } from "./use-workbench-tools";
import { useWorkbenchView } from "./use-workbench-view";
import { presentScale, useZoomKeys } from "./use-zoom-keys";
import { ViewControls } from "./view-controls";
import { WorkbenchDialogs } from "./workbench-dialogs";
import { WorkbenchHead } from "./workbench-head";

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
  flow: OpenedFlow;
  powers: DraftPowers;
  /** The unit's speaking rate. */
  charsPerMinute: number;
  /** The unit's own layout. */
  ownProfile: PageProfile;
  phraseActions: PhraseActions;
  review: {
    readonly settings: ReviewSettings;
    readonly draftIgnored: readonly IgnoredFinding[];
    /** May set what the whole unit ignores. */
    readonly mayManage: boolean;
  };
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
  const { content, editor, saveState } = work;
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
  const { sections, problem: sectionsProblem } = useSections(draft.kind, level);
  const figures = useMemo(() => draftFigures(content.document, content.facts), [content]);
  const headings = useSteady(useMemo(() => headingTexts(content.document, content.facts), [content]));
  const freeSlots = useMemo(() => freeSlotLabels(content.document), [content]);
  const used = useSteady(useMemo(() => usedPhraseIds(content.document), [content]));
  const phrasePlace = useSteady({
    move: place?.move ?? null,
    heading: place?.runInHeading ?? place?.headingText ?? null,
    precedingText: place?.precedingText ?? "",
    position: cursorPosition(place),
  });
  const ignoring = useIgnoring(draft.id, given.review);
  const review = useReview({
    kind: draft.kind,
    content,
    charsPerMinute,
    ignoring,
    editor,
    editorKey: work.editorKey,
  });
  const originality = useOriginality({ draftId: draft.id, latest: work.latest, flush: work.flush, editor });
  const { current: currentFinding, follow: followFinding } = useAtCursor(currentFindingId);
  const { keepAnchors } = comments;
  const findingKeys = { walk: useShortcutText("nextFinding"), fix: useShortcutText("fixFinding") };
  const pressing = review.open.filter(({ severity }) => severity !== "hint").length;
  const title = draftTitle(content.document, content.facts).trim() || "未命名文稿";

  const { reload: reloadFlow, isLocked } = flow;
  useEffect(() => {
    if (work.recovered) notifications.show({ message: "已找回上次未保存的改动。", autoClose: 6000 });
  }, [work.recovered]);
  useEffect(
    () =>
      saveState.subscribe(() => {
        const state = saveState.get();
        if (state.type === "saved" && !isLocked) void keepAnchors();
        if (state.type !== "stopped") return;
        notifyFailure(state.error);
        if (state.error.code === "draft-final") void reloadFlow();
      }),
    [saveState, reloadFlow, keepAnchors, isLocked],
  );
  useEffect(() => whenIdle(prepareLaterParts, PREPARE_AFTER_MS), []);
  useEffect(() => {
    document.title = `${title} · 述笔`;
  }, [title]);

  const handleNextSlot = useCallback(() => {
    editor.current?.run(walkSlots("next"));
  }, [editor]);
  const handleInsertPhrase = useCallback(
    (phrase: Phrase) => void editor.current?.run(insertLibraryPhrase(phrase)),
    [editor],
  );
  const handleLeavePanel = useCallback(() => editor.current?.focus(), [editor]);
  const { latest, onFacts } = work;
  const handleTargetMinutes = useCallback(
    (minutes: number | undefined) => onFacts({ ...latest.current.facts, minutes }),
    [onFacts, latest],
  );
  const handleZoom = useCallback((zoom: PaperZoom) => prefer({ zoom }), [prefer]);
  const { profiles } = preferences;
  const handleProfile = useCallback(
    (name: ProfileName) => prefer({ profiles: { ...profiles, [draft.kind]: name } }),
    [prefer, profiles, draft.kind],
  );
  const handleCopy = useCallback(() => void copyDraft(latest.current, profile), [latest, profile]);
  const handleLayout = useCallback((layout: PaperLayout) => prefer({ layout }), [prefer]);
  const { setFocusMode } = view;
  const handleFocusMode = useCallback(() => setFocusMode(true), [setFocusMode]);
  const shownScale = useCallback(() => (paperRef.current === null ? 1 : presentScale(paperRef.current)), []);

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
      sections: () => sections ?? [],
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
            templates={sections ?? NO_SECTIONS}
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
                followFinding(handle);
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
          <aside
            aria-label="助手"
            data-pane="assistant"
            className="w-72 shrink-0 contain-content border-l border-line bg-desk xl:w-88 print:hidden"
          >
            <AssistantPane
              tabs={tabs}
              tab={tabs.includes(preferences.tab) ? preferences.tab : "comments"}
              counts={{ review: pressing, comments: comments.open.length }}
              onTab={(tab) => prefer({ tab })}
              panels={{
                phrases: (
                  <PhrasePanel
                    kind={draft.kind}
                    level={level}
                    place={phrasePlace}
                    draftId={draft.id}
                    usedPhraseIds={used}
                    saidTexts={headings}
                    actions={phraseActions}
                    rewording={rewording}
                    onInsert={handleInsertPhrase}
                    onLeave={handleLeavePanel}
                  />
                ),
                sections: (
                  <SectionPanel
                    sections={sections}
                    problem={sectionsProblem}
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
                    review={review}
                    reportHref={`/drafts/${draft.id}/report`}
                    mayManage={given.review.mayManage}
                    current={currentFinding}
                    keys={findingKeys}
                    onGo={(id) => editor.current?.run(goToFinding(id))}
                    onFix={(ids) => editor.current?.runFromPanel(fixFindings(ids))}
                    onIgnore={ignoring.ignore}
                    onTakeBack={ignoring.takeBack}
                  >
                    <OriginalitySection check={originality} document={content.document} />
                  </ReviewPanel>
                ),
                comments: (
                  <CommentsPanel
                    work={comments}
                    current={reviewFlow.currentComment}
                    powers={{ mayWrite: !isLocked, mayRemark, mayDeleteAny: given.powers.deleteRemarks }}
                    keys={reviewFlow.commentKeys}
                  />
                ),
                versions: (
                  <VersionPanel
                    key={returnWork.returned === null ? "" : "returned"}
                    draftId={draft.id}
                    flush={work.flush}
                    onRestore={work.replace}
                    onReturned={readReturned}
                    isLocked={isLocked}
                  />
                ),
              }}
            />
          </aside>
        ) : null}
      </div>
      {focusMode ? null : (
        <StatusBar
          figures={figures}
          targetMinutes={content.facts.minutes}
          onTargetMinutes={handleTargetMinutes}
          charsPerMinute={charsPerMinute}
          onCharsPerMinute={setCharsPerMinute}
          saveState={saveState}
          onNextSlot={handleNextSlot}
          findings={isLocked ? undefined : review.state === "checking" ? null : pressing}
          onShowFindings={handleShowFindings}
          pages={
            <PageCount
              loader={preview.loader}
              content={content}
              profile={profile === "own" ? given.ownProfile : BUILT_IN_PROFILES[profile]}
              shown={showPreview}
              onToggle={handleTogglePreview}
            />
          }
        >
          {isLocked ? null : (
            <ContinuationSwitch enabled={continuation.options.enabled} onChange={continuation.setEnabled} />
          )}
          <ViewControls
            draftId={draft.id}
            zoom={preferences.zoom}
            layout={preferences.layout}
            presentScale={shownScale}
            onZoom={handleZoom}
            onLayout={handleLayout}
            onFocusMode={handleFocusMode}
          />
        </StatusBar>
      )}
      <WorkbenchDialogs editor={editor} file={droppedFile} returnWork={returnWork} />
      <ConflictResolver draftId={draft.id} work={work} />
    </div>
  );
}

const currentFindingId = (state: EditorState) => findingAtCursor(state)?.id ?? null;

function cursorPosition(place: Place | null): CursorPosition | null {
  if (place === null) return null;
  if (place.blockType === "heading") return "heading";
  return place.precedingText === "" ? "empty-line" : "in-line";
}
