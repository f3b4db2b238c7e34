import type { DocumentKind } from "@/lib/speech/document-kind";
import type { BlockNode, InlineNode, Provenance } from "@/lib/speech/draft-document";
import type { FactSheet } from "@/lib/speech/fact-sheet";
import { inlineFromText } from "@/lib/speech/slot-text";
import { boundSlot, textNode } from "./draft-nodes";

type Front = {
  /** Words around the occasion in the title; null keeps the title of the model. */
  readonly title: { readonly before: string; readonly after: string } | null;
  readonly salutation: string;
  readonly lines: readonly ("dateLine" | "speakerLine")[];
};

const SPEECH: Front = {
  title: { before: "在", after: "上的讲话" },
  salutation: "同志们：",
  lines: ["dateLine", "speakerLine"],
};

const FRONTS: Readonly<Record<DocumentKind, Front>> = {
  "review-speech": SPEECH,
  "promotion-speech": SPEECH,
  "symposium-speech": SPEECH,
  "mobilisation-speech": SPEECH,
  comments: { ...SPEECH, title: { before: "在", after: "上的点评意见" } },
  "debriefing-report": { title: null, salutation: "各位领导，同志们：", lines: ["speakerLine", "dateLine"] },
  "host-script": {
    title: { before: "", after: "主持词" },
    salutation: "同志们：",
    lines: ["dateLine", "speakerLine"],
  },
  "pledge-remarks": {
    ...SPEECH,
    title: { before: "在", after: "上的表态发言" },
    salutation: "各位领导，同志们：",
  },
  "party-lecture": { title: null, salutation: "同志们：", lines: ["speakerLine", "dateLine"] },
  "self-examination": { title: null, salutation: "", lines: ["speakerLine", "dateLine"] },
};

/** What the draft is modelled on: the title and salutation of a document, with slots. */
export type FrontModel = {
  readonly title: string;
  readonly salutation: string | null;
  readonly provenance: Provenance | null;
};

/** Title, date and speaker lines and salutation of a new draft; facts stand in it as bound slots. */
export function draftFront(kind: DocumentKind | null, facts: FactSheet, model: FrontModel): BlockNode[] {
  const front = kind === null ? SPEECH : FRONTS[kind];
  const salutation = withColon(model.salutation ?? front.salutation);
  const blocks: BlockNode[] = [{ type: "title", content: titleContent(front, facts, model) }];
  for (const line of front.lines) blocks.push({ type: line, content: lineContent(line) });
  if (salutation !== "") blocks.push({ type: "salutation", content: inlineFromText(salutation) });
  return blocks;
}

function titleContent(front: Front, facts: FactSheet, model: FrontModel): InlineNode[] {
  if (front.title === null || !facts.occasion) return inlineFromText(model.title, model.provenance);
  const { before, after } = front.title;
  return [...(before === "" ? [] : [textNode(before)]), boundSlot("occasion"), textNode(after)];
}

function lineContent(line: "dateLine" | "speakerLine"): InlineNode[] {
  if (line === "dateLine") return [textNode("（"), boundSlot("date"), textNode("）")];
  return [boundSlot("post"), textNode(" "), boundSlot("speaker")];
}

function withColon(salutation: string): string {
  const trimmed = salutation.trim();
  return trimmed === "" || /[：:]$/u.test(trimmed) ? trimmed.replace(/:$/u, "：") : `${trimmed}：`;
}
