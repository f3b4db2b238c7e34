import type { SpeechEditorHandle } from "@/components/editor/speech-editor-handle";
import type { FindMode } from "@/components/find/find-bar";
import type { OutlineItem } from "@/components/outline/draft-outline";
import type { SectionTemplate } from "@/lib/mining/section-template";
import type { DocumentKind } from "@/lib/speech/document-kind";
import type { Level } from "@/lib/speech/level";
import type { AssistantTab } from "./assistant-pane";

/** What the commands of the workbench work on; read anew each time one runs. */
export type WorkbenchActions = {
  readonly kind: DocumentKind;
  readonly level: Level | null;
  readonly draftId: string;
  /** Phrases that stand in the draft. */
  readonly usedPhraseIds: () => readonly string[];
  readonly editor: () => SpeechEditorHandle | null;
  readonly outline: () => readonly OutlineItem[];
  readonly sections: () => readonly SectionTemplate[];
  readonly openFind: (mode: FindMode) => void;
  readonly exportDocx: () => void;
  /** Chooses a .docx that left as this draft and came back. */
  readonly importReturned: () => void;
  /** Nobody may write here: only what leaves the words alone is offered. */
  readonly isLocked: boolean;
  /** Begins a remark on the words selected; null where none may be made. */
  readonly comment: (() => void) | null;
  readonly save: () => void;
  readonly showTab: (tab: AssistantTab) => void;
  /** From the paper into the list of phrases and back. */
  readonly switchPhrases: () => void;
  /** Offers other wordings for the words selected. */
  readonly reword: () => void;
  readonly continuation: { readonly enabled: boolean; readonly setEnabled: (enabled: boolean) => void };
  readonly toggleOutline: () => void;
  readonly toggleAssistant: () => void;
  readonly togglePreview: () => void;
};
