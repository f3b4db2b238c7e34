import furniture from "@/corpus/lexicon/site-furniture.json";
import type { RemovalReason } from "./library-document";

type Rule = { readonly reason: RemovalReason; readonly pattern: RegExp };

const lineRules = rulesOf(furniture.lines, "iu");
const inlineRules = rulesOf(furniture.inline, "giu");
const listHeads = union(furniture.listHeads);
const tailHeads = union(furniture.tailHeads);
const cutMarks = union(furniture.cutMarks);
const longLineHint = union(furniture.longLineHints);
const titleHint = new RegExp(furniture.titleHint, "u");
const titleSuffix = new RegExp(furniture.titleSuffix, "u");

function rulesOf(groups: Readonly<Record<string, readonly string[]>>, flags: string): Rule[] {
  return Object.entries(groups).map(([reason, patterns]) => ({
    reason: reason as RemovalReason,
    pattern: new RegExp(patterns.map((pattern) => `(?:${pattern})`).join("|"), flags),
  }));
}

function union(patterns: readonly string[]): RegExp {
  return new RegExp(patterns.map((pattern) => `(?:${pattern})`).join("|"), "u");
}

/** Why a whole line is furniture, or null. Blanks are ignored. */
export function furnitureReason(text: string): RemovalReason | null {
  if (text.length > furniture.maxChars && !text.startsWith("【")) return null;
  const compact = text.replace(/ /g, "");
  if (compact.length > 120 && !longLineHint.test(compact)) return null;
  // A long line with several sentences is speech unless it is labelled as an abstract or as a notice of rights.
  const candidates = compact.length > 120 ? lineRules.filter(isLongLineRule) : lineRules;
  return candidates.find(({ pattern }) => pattern.test(compact))?.reason ?? null;
}

function isLongLineRule({ reason }: Rule): boolean {
  return (
    reason === "abstract" || reason === "copyright" || reason === "publish-line" || reason === "site-footer"
  );
}

/** Takes notices and addresses out of a line of speech. */
export function stripInlineFurniture(text: string): {
  text: string;
  removed: { text: string; reason: RemovalReason }[];
} {
  const removed: { text: string; reason: RemovalReason }[] = [];
  if (!/[[【（({…#]|www|http|来源|链接|转载|更多|欲知|预览/i.test(text)) return { text, removed };
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
  return text.length <= 40 && listHeads.test(text.replace(/ /g, ""));
}

/** A line after which only furniture is expected. */
export function isTailHead(text: string): boolean {
  return text.length <= 200 && tailHeads.test(text.replace(/ /g, ""));
}

/** Whether a removed stretch says that the source leaves text out. */
export function tellsOfCut(text: string): boolean {
  return cutMarks.test(text.replace(/ /g, ""));
}

/** The title a line such as 本文标题：… names, or null. */
export function titleFromHint(text: string): string | null {
  const match = titleHint.exec(text.replace(/ /g, ""));
  return match?.[1] ?? match?.[2] ?? null;
}

/** A title without what sites append to it: （全文3000字）, -某某文库. */
export function stripTitleSuffix(title: string): string {
  return title.replace(titleSuffix, "").trim();
}
