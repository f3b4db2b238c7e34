"use client";

import { type RefObject, useCallback, useMemo } from "react";
import { walkSlots } from "@/components/editor/commands/walk-slots";
import type { PaperLayout, PaperZoom } from "@/components/editor/paper-view";
import { PageCount } from "@/components/preview/page-count";
import type { usePagePreview } from "@/components/preview/use-page-preview";
import type { PageProfile } from "@/lib/export/page-profile";
import { ContinuationSwitch } from "./continuation-switch";
import { draftFigures } from "./draft-figures";
import { StatusBar } from "./status-bar";
import type { useContinuation } from "./use-continuation";
import type { DraftChecks } from "./use-draft-checks";
import type { WorkbenchDraft } from "./use-workbench-draft";
import type { useWorkbenchView } from "./use-workbench-view";
import { presentScale } from "./use-zoom-keys";
import { ViewControls } from "./view-controls";

type Props = {
  draftId: string;
  work: WorkbenchDraft;
  checks: DraftChecks;
  view: ReturnType<typeof useWorkbenchView>;
  continuation: ReturnType<typeof useContinuation>;
  preview: ReturnType<typeof usePagePreview>;
  /** The layout pages are counted in. */
  profile: PageProfile;
  /** Nobody writes here. */
  isLocked: boolean;
  charsPerMinute: number;
  onCharsPerMinute: (charsPerMinute: number) => void;
  paperRef: RefObject<HTMLElement | null>;
  onShowFindings: () => void;
  onTogglePreview: () => void;
};

/** The status bar of the opened draft: its figures, and the switches of how it is looked at. */
export function WorkbenchStatus(props: Props) {
  const { draftId, work, checks, view, continuation, preview, isLocked, paperRef } = props;
  const { content, editor, latest, onFacts, saveState } = work;
  const { preferences, prefer, setFocusMode, showPreview } = view;
  const figures = useMemo(() => draftFigures(content.document, content.facts), [content]);
  const handleNextSlot = useCallback(() => {
    editor.current?.run(walkSlots("next"));
  }, [editor]);
  const handleTargetMinutes = useCallback(
    (minutes: number | undefined) => onFacts({ ...latest.current.facts, minutes }),
    [onFacts, latest],
  );
  const handleZoom = useCallback((zoom: PaperZoom) => prefer({ zoom }), [prefer]);
  const handleLayout = useCallback((layout: PaperLayout) => prefer({ layout }), [prefer]);
  const handleFocusMode = useCallback(() => setFocusMode(true), [setFocusMode]);
  const shownScale = useCallback(
    () => (paperRef.current === null ? 1 : presentScale(paperRef.current)),
    [paperRef],
  );
  return (
    <StatusBar
      figures={figures}
      targetMinutes={content.facts.minutes}
      onTargetMinutes={handleTargetMinutes}
      charsPerMinute={props.charsPerMinute}
      onCharsPerMinute={props.onCharsPerMinute}
      saveState={saveState}
      onNextSlot={handleNextSlot}
      findings={isLocked ? undefined : checks.review.state === "checking" ? null : checks.pressing}
      onShowFindings={props.onShowFindings}
      pages={
        <PageCount
          loader={preview.loader}
          content={content}
          profile={props.profile}
          shown={showPreview}
          onToggle={props.onTogglePreview}
        />
      }
    >
      {isLocked ? null : (
        <ContinuationSwitch enabled={continuation.options.enabled} onChange={continuation.setEnabled} />
      )}
      <ViewControls
        draftId={draftId}
        zoom={preferences.zoom}
        layout={preferences.layout}
        presentScale={shownScale}
        onZoom={handleZoom}
        onLayout={handleLayout}
        onFocusMode={handleFocusMode}
      />
    </StatusBar>
  );
}
