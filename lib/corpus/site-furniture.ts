import furniture from "@/corpus/lexicon/site-furniture.json";
import { charSet } from "@/lib/text/char-table";
import { patternUnion } from "@/lib/text/pattern-union";
import type { RemovalReason } from "./library-document";

type Rule = { readonly reason: RemovalReason; readonly matches: (text: string) => boolean };

const lineRules: readonly Rule[] = Object.entries(furniture.lines).map(([reason, patterns]) => ({
  reason: reason as RemovalReason,
  matches: patternUnion(patterns, "iu"),
}));
const longLineRules = lineRules.filter(isLongLineRule);
const inlineRules = Object.entries(furniture.inline).map(([reason, patterns]) => ({
  reason: reason as RemovalReason,
  pattern: new RegExp(patterns.map((pattern) => `(?:${pattern})`).join("|"), "giu"),
}));
const isListHeadText = patternUnion(furniture.listHeads, "u");
const isTailHeadText = patternUnion(furniture.tailHeads, "u");
const holdsCutMark = patternUnion(furniture.cutMarks, "u");
const mayBeLongFurniture = patternUnion(furniture.longLineHints, "u");
const titleHint = new RegExp(furniture.titleHint, "u");
const titleSuffix = new RegExp(furniture.titleSuffix, "u");

/** Why a whole line is furniture, or null. Blanks are ignored. */
export function furnitureReason(text: string): RemovalReason | null {
  if (text.length > furniture.maxChars && !text.startsWith("【")) return null;
  const compact = withoutBlanks(text);
  if (compact.length > 120 && !mayBeLongFurniture(compact)) return null;
  // A long line with several sentences is speech unless it is labelled as an abstract or as a notice of rights.
  const candidates = compact.length > 120 ? longLineRules : lineRules;
  return candidates.find(({ matches }) => matches(compact))?.reason ?? null;
}

function isLongLineRule({ reason }: Rule): boolean {
  return (
    reason === "abstract" || reason === "copyright" || reason === "publish-line" || reason === "site-footer"
  );
}

/** Marks and first characters of the words that every inline pattern has one of. */
const inlineHeads = charSet("[【（({…#wWhH来链转更欲预优专范公文");
const INLINE_HINT = /[[【（({…#]|www|http|来源|链接|转载|更多|欲知|预览|优质文档|专心|范文|公文|文秘/iy;

function mayHoldFurniture(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    if (inlineHeads[text.charCodeAt(at)] !== 1) continue;
    INLINE_HINT.lastIndex = at;
    if (INLINE_HINT.test(text)) return true;
  }
  return false;
}

/** Takes notices and addresses out of a line of speech. */
export function stripInlineFurniture(text: string): {
  text: string;
  removed: { text: string; reason: RemovalReason }[];
} {
  const removed: { text: string; reason: RemovalReason }[] = [];
  if (!mayHoldFurniture(text)) return { text, removed };
  let rest = text;
  for (const { reason, pattern } of inlineRules) {
    rest = rest.replace(pattern, (match) => {
      removed.push({ text: match, reason });
      return "";
    });
  }
  return { text: removed.length === 0 ? text : rest.trim(), removed };
}

/** A heading such as 相关推荐: what follows it is a list of other texts. */
export function isListHead(text: string): boolean {
  return text.length <= 40 && isListHeadText(withoutBlanks(text));
}

/** A line after which only furniture is expected. */
export function isTailHead(text: string): boolean {
  return text.length <= 200 && isTailHeadText(withoutBlanks(text));
}

/** Whether a removed stretch says that the source leaves text out. */
export function tellsOfCut(text: string): boolean {
  return holdsCutMark(withoutBlanks(text));
}

/** The title a line such as 本文标题：… names, or null. */
export function titleFromHint(text: string): string | null {
  const match = titleHint.exec(withoutBlanks(text));
  return match?.[1] ?? match?.[2] ?? null;
}

/** A title without what sites append to it: （全文3000字）, -某某文库. */
export function stripTitleSuffix(title: string): string {
  return title.replace(titleSuffix, "").trim();
}

function withoutBlanks(text: string): string {
  return text.includes(" ") ? text.replaceAll(" ", "") : text;
}
