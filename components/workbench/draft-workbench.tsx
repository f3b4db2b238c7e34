"use client";

import { notifications } from "@mantine/notifications";
import { PanelLeft, PanelRight } from "lucide-react";
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { insertLibraryPhrase } from "@/components/editor/commands/insert-library-phrase";
import { walkSlots } from "@/components/editor/commands/walk-slots";
import type { Place } from "@/components/editor/queries/place";
import { SpeechEditor } from "@/components/editor/speech-editor";
import { OutlinePane } from "@/components/outline/outline-pane";
import { PhrasePanel } from "@/components/phrases/phrase-panel";
import { notifyFailure } from "@/components/ui/notify-failure";
import { EDITOR_NOTICES } from "@/lib/messages/zh-editor";
import type { SectionTemplate } from "@/lib/mining/section-template";
import { DOCUMENT_KIND_NAMES, type DocumentKind } from "@/lib/speech/document-kind";
import type { DraftPlan } from "@/lib/speech/draft-plan";
import { draftTitle } from "@/lib/speech/draft-text";
import type { CursorPosition } from "@/lib/suggest/rank-phrases";
import { sectionToBlocks } from "@/lib/suggest/section-to-blocks";
import { AssistantPane, type AssistantTab } from "./assistant-pane";
import { ConflictResolver } from "./conflict-resolver";
import { draftFigures } from "./draft-figures";
import { ExportButton } from "./export-button";
import { FactsPanel } from "./facts-panel";
import { headingTexts } from "./heading-texts";
import { PaneToggle } from "./pane-toggle";
import { SectionPanel } from "./section-panel";
import { slashItems } from "./slash-items";
import { StatusBar } from "./status-bar";
import { useSections } from "./use-sections";
import { type OpenedDraft, useWorkbenchDraft } from "./use-workbench-draft";
import { usedPhraseIds } from "./used-phrases";
import { VersionPanel } from "./version-panel";

type Props = {
  draft: OpenedDraft & {
    readonly kind: DocumentKind;
    readonly skeletonName: string | null;
    readonly plan: DraftPlan | null;
  };
};

/** Outline left, paper in the middle, assistant right. */
export function DraftWorkbench({ draft }: Props) {
  const work = useWorkbenchDraft(draft);
  const { content, editor, state } = work;
  const [place, setPlace] = useState<Place | null>(null);
  const [tab, setTab] = useState<AssistantTab>("phrases");
  const [showOutline, setShowOutline] = useState(true);
  const [showAssistant, setShowAssistant] = useState(true);
  const level = content.facts.level ?? null;
  const { sections, problem: sectionsProblem } = useSections(draft.kind, level);
  const sectionsNow = useRef<readonly SectionTemplate[]>([]);
  sectionsNow.current = sections ?? [];
  const items = useMemo(() => slashItems(draft.kind, level, () => sectionsNow.current), [draft.kind, level]);

  // Typing never waits for the outline and the figures: they follow when there is time.
  const shown = useDeferredValue(content);
  const figures = useMemo(() => draftFigures(shown.document, shown.facts), [shown]);
  const headings = useMemo(() => headingTexts(shown.document, shown.facts), [shown]);
  const used = useMemo(() => usedPhraseIds(shown.document), [shown]);
  const title = draftTitle(shown.document, shown.facts).trim() || "未命名文稿";

  useEffect(() => {
    if (work.recovered) notifications.show({ message: "已找回上次未保存的改动。", autoClose: 6000 });
  }, [work.recovered]);
  useEffect(() => {
    if (state.type === "stopped") notifyFailure(state.error);
  }, [state]);
  useEffect(() => {
    document.title = `${title} · 述笔`;
  }, [title]);

  const handleNextSlot = useCallback(() => {
    editor.current?.run(walkSlots("next"));
  }, [editor]);

  return (
    <div className="flex h-full flex-col">
      <div className="flex h-11 shrink-0 items-center gap-3 border-b border-line bg-sheet px-3">
        <PaneToggle
          label="提纲栏"
          shown={showOutline}
          onToggle={() => setShowOutline(!showOutline)}
          icon={PanelLeft}
        />
        <h1 className="min-w-0 truncate font-bold">{title}</h1>
        <span className="hidden shrink-0 text-xs text-ink-soft xl:inline">
          {DOCUMENT_KIND_NAMES[draft.kind]}
          {draft.skeletonName === null ? "" : ` · ${draft.skeletonName}`}
        </span>
        <div className="ml-auto flex shrink-0 items-center gap-2">
          <ExportButton
            draftId={draft.id}
            openSlots={figures.openSlots}
            flush={work.flush}
            onShowSlots={handleNextSlot}
          />
          <PaneToggle
            label="助手栏"
            shown={showAssistant}
            onToggle={() => setShowAssistant(!showAssistant)}
            icon={PanelRight}
          />
        </div>
      </div>
      <div className="flex min-h-0 flex-1">
        {showOutline ? (
          <nav aria-label="提纲" className="w-56 shrink-0 overflow-auto border-r border-line bg-desk xl:w-64">
            <OutlinePane
              document={shown.document}
              facts={shown.facts}
              plan={draft.plan}
              currentBlock={place?.blockIndex ?? 0}
              templates={sections ?? []}
              editor={editor}
            />
          </nav>
        ) : null}
        <div className="min-w-0 flex-1 overflow-auto">
          <SpeechEditor
            key={work.editorKey}
            initialDocument={content.document}
            facts={content.facts}
            onChange={work.onDocument}
            onPlaceChange={setPlace}
            onReady={(handle) => {
              editor.current = handle;
            }}
            onNotice={(code) =>
              notifications.show({ color: "red", message: EDITOR_NOTICES[code], autoClose: 8000 })
            }
            slashItems={items}
          />
        </div>
        {showAssistant ? (
          <aside aria-label="助手" className="w-72 shrink-0 border-l border-line bg-desk xl:w-88">
            <AssistantPane
              tab={tab}
              onTab={setTab}
              panels={{
                phrases: (
                  <PhrasePanel
                    kind={draft.kind}
                    level={level}
                    place={{
                      move: place?.move ?? null,
                      heading: place?.runInHeading ?? place?.headingText ?? null,
                      precedingText: place?.precedingText ?? "",
                      position: cursorPosition(place),
                    }}
                    usedPhraseIds={used}
                    saidTexts={headings}
                    onInsert={(phrase) => editor.current?.run(insertLibraryPhrase(phrase))}
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
                facts: <FactsPanel facts={content.facts} onChange={work.onFacts} />,
                versions: <VersionPanel draftId={draft.id} flush={work.flush} onRestore={work.replace} />,
              }}
            />
          </aside>
        ) : null}
      </div>
      <StatusBar
        figures={figures}
        targetMinutes={content.facts.minutes}
        state={state}
        onNextSlot={handleNextSlot}
      />
      <ConflictResolver draftId={draft.id} work={work} />
    </div>
  );
}

function cursorPosition(place: Place | null): CursorPosition | null {
  if (place === null) return null;
  if (place.blockType === "heading") return "heading";
  return place.precedingText === "" ? "empty-line" : "in-line";
}
