import { BookOpen, PanelLeft, PanelRight } from "lucide-react";
import type { ReactNode } from "react";
import { DOCUMENT_KIND_NAMES, type DocumentKind } from "@/lib/speech/document-kind";
import { PaneToggle } from "./pane-toggle";

type Pane = "outline" | "preview" | "assistant";

type Props = {
  title: string;
  kind: DocumentKind;
  skeletonName: string | null;
  /** Only the paper counts. */
  hidden: boolean;
  /** Which panes are shown. */
  panes: Readonly<Record<Pane, boolean>>;
  onToggle: (pane: Pane) => void;
  /** What can be done with the draft as a whole. */
  children: ReactNode;
};

/** The line above the paper: what is being written, what can be done with it, which panes are shown. */
export function WorkbenchHead({ title, kind, skeletonName, hidden, panes, onToggle, children }: Props) {
  return (
    <div
      data-pane="head"
      className={`h-11 shrink-0 contain-content items-center gap-3 border-b border-line bg-sheet px-3 print:hidden ${hidden ? "hidden" : "flex"}`}
    >
      <PaneToggle
        label="提纲栏"
        shown={panes.outline}
        onToggle={() => onToggle("outline")}
        icon={PanelLeft}
      />
      <h1 className="min-w-0 truncate font-bold">{title}</h1>
      <span className="hidden shrink-0 text-xs text-ink-soft xl:inline">
        {DOCUMENT_KIND_NAMES[kind]}
        {skeletonName === null ? "" : ` · ${skeletonName}`}
      </span>
      <div className="ml-auto flex shrink-0 items-center gap-2">
        {children}
        <PaneToggle
          label="版面预览"
          shown={panes.preview}
          onToggle={() => onToggle("preview")}
          icon={BookOpen}
        />
        <PaneToggle
          label="助手栏"
          shown={panes.assistant}
          onToggle={() => onToggle("assistant")}
          icon={PanelRight}
        />
      </div>
    </div>
  );
}
