/** Kinds of document (文种) the product drafts; each has its own moves, length and fact sheet. */
export const DOCUMENT_KINDS = [
  "review-speech",
  "promotion-speech",
  "symposium-speech",
  "mobilisation-speech",
  "comments",
  "debriefing-report",
  "host-script",
  "pledge-remarks",
  "party-lecture",
  "self-examination",
] as const;

export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** Name of each kind in the words of the trade. */
export const DOCUMENT_KIND_NAMES: Readonly<Record<DocumentKind, string>> = {
  "review-speech": "述职评议会讲话",
  "promotion-speech": "党建推进会讲话",
  "symposium-speech": "调研座谈会讲话",
  "mobilisation-speech": "动员/总结会讲话",
  comments: "点评意见",
  "debriefing-report": "述职报告",
  "host-script": "主持词",
  "pledge-remarks": "表态发言",
  "party-lecture": "党课讲稿",
  "self-examination": "对照检查材料",
};

/** The kind a Chinese name stands for, as written in front matter; null when unknown. */
export function documentKindFromName(name: string): DocumentKind | null {
  const trimmed = name.trim();
  return DOCUMENT_KINDS.find((kind) => DOCUMENT_KIND_NAMES[kind] === trimmed) ?? null;
}

export function isDocumentKind(value: unknown): value is DocumentKind {
  return typeof value === "string" && (DOCUMENT_KINDS as readonly string[]).includes(value);
}

/** The kind as stored; a kind that a later version dropped is read as the commonest one. */
export function readDocumentKind(value: string): DocumentKind {
  return isDocumentKind(value) ? value : "review-speech";
}
