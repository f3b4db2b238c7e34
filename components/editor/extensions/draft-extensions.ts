import type { AnyExtension } from "@tiptap/core";
import { Dropcursor } from "@tiptap/extensions";
import type { EditorNoticeCode } from "@/lib/messages/zh-editor";
import type { FactSheet } from "@/lib/speech/fact-sheet";
import { Comments } from "./comments-plugin";
import { CompositionGuard } from "./composition-guard";
import { CurrentBlock } from "./current-block";
import { CursorReading } from "./cursor-reading";
import { DateLine } from "./date-line";
import { DraftClipboard } from "./draft-clipboard";
import { DraftDoc } from "./draft-doc";
import { DraftHistory } from "./draft-history";
import { DraftKeymap } from "./draft-keymap";
import { DraftText } from "./draft-text";
import { FilledSlotMark } from "./filled-slot-mark";
import { FindMatches } from "./find-plugin";
import { Findings } from "./findings-plugin";
import { Heading } from "./heading";
import { Numbering } from "./numbering";
import { OrdinalNode } from "./ordinal-node";
import { Paragraph } from "./paragraph";
import { Placeholders } from "./placeholders";
import { ProvenanceMark } from "./provenance-mark";
import { ReadingOnly } from "./reading-only";
import { Salutation } from "./salutation";
import { Signature } from "./signature";
import { Slot } from "./slot";
import { SlotDisplay } from "./slot-display";
import { SlotInput } from "./slot-input";
import { SpeakerLine } from "./speaker-line";
import { StructureInput } from "./structure-input";
import { Subtitle } from "./subtitle";
import { Title } from "./title";
import { WholePaper } from "./whole-paper";

export type DraftExtensionOptions = {
  readonly facts?: FactSheet;
  readonly onNotice?: (code: EditorNoticeCode) => void;
  readonly onFiles?: (files: readonly File[]) => void;
};

/** Nodes and marks alone: the schema of `draftDocumentSchema` as the editor knows it. */
export function draftSchemaExtensions(): AnyExtension[] {
  return [
    DraftDoc,
    DraftText,
    Paragraph,
    Heading,
    Title,
    Subtitle,
    DateLine,
    SpeakerLine,
    Salutation,
    Signature,
    Slot,
    OrdinalNode,
    ProvenanceMark,
    FilledSlotMark,
  ];
}

/** Everything the editor of a draft is made of, without React. */
export function draftExtensions(options: DraftExtensionOptions = {}): AnyExtension[] {
  const { facts = {}, onNotice = () => undefined, onFiles = () => undefined } = options;
  return [
    ...draftSchemaExtensions(),
    DraftHistory,
    DraftKeymap,
    Numbering,
    SlotDisplay.configure({ facts }),
    Placeholders,
    CurrentBlock,
    SlotInput,
    CompositionGuard,
    CursorReading,
    StructureInput,
    WholePaper,
    FindMatches,
    Findings,
    Comments,
    ReadingOnly,
    DraftClipboard.configure({ onNotice, onFiles }),
    Dropcursor.configure({ color: false, class: "draft-dropcursor" }),
  ];
}

/**
 * Parts of the editor library's core that the draft does without: the first two it replaces by its own, and nobody listens
 * for the deletions the third looks for by carrying out every key a second time.
 */
export const REPLACED_CORE_EXTENSIONS = {
  keymap: false,
  clipboardTextSerializer: false,
  delete: false,
} as const;
