import { normaliseLine, splitLines } from "@/lib/text/normalise";
import { toSimplified } from "@/lib/text/to-simplified";
import { unifyBlanks } from "@/lib/text/unify-blanks";
import type { CleanedLines, CleanLine } from "./clean-line";
import { joinPages } from "./join-pages";
import type { Removed } from "./library-document";
import {
  furnitureReason,
  isListHead,
  isTailHead,
  stripInlineFurniture,
  tellsOfCut,
  titleFromHint,
} from "./site-furniture";
import type { SourceFormat, SourceLine } from "./source-line";
import { splitBlankParagraphs } from "./split-blank-paragraphs";
import { stripForumJunk } from "./strip-forum-junk";
import { isAnnotated, stripPinyin } from "./strip-pinyin";
import { stripStars } from "./strip-stars";
import { unmaskParty } from "./unmask-party";

type Prepared = Omit<CleanLine, "afterGap" | "afterBlank"> & {
  readonly pinyin: string;
  readonly junk: string;
};

/** Longest line that can be an item of a list of links or of a footer, in characters. */
const SHORT_LINE = 45;

/** A line of a table of contents: a title, then its page. */
const CONTENTS_ENTRY = /^[^。；]{4,60}[ .…·\t]+\d{1,3}$/u;

/** Commas that a site puts before other marks so that copies can be told (会上,,各位；推进,。). */
const STRAY_COMMA = /，(?=[，、。；：！？])/gu;

/**
 * Takes everything out that is not the speech, and brings what stays into one form (see `normaliseLine`,
 * `toSimplified`, `unifyBlanks`). Every line or stretch taken out is recorded with its reason.
 *
 * Duplicated titles and abstracts are told later, when the title is known: `findFront`.
 */
export function cleanLines(source: readonly SourceLine[], format: SourceFormat): CleanedLines {
  const removed: Removed[] = [];
  const prepared = prepareLines(source, format);
  const lines: CleanLine[] = [];
  let titleHint: string | null = null;
  let incomplete = false;
  let mode: "body" | "list" | "tail" = "body";
  let isContents = false;
  let afterGap = false;
  let afterBlank = false;
  for (const line of prepared) {
    if (line.junk !== "") removed.push({ text: line.junk, reason: "debris" });
    if (line.text === "") {
      afterBlank = true;
      continue;
    }
    const last = lines[lines.length - 1];
    if (last !== undefined && !afterGap && isLostMark(line.text, last.text)) {
      // A page width pushed the closing mark to a line of its own.
      lines[lines.length - 1] = { ...last, text: last.text + line.text, raw: last.raw + line.raw };
      continue;
    }
    // Furniture is looked for before addresses are cut out of it, so that it is recorded in one piece.
    const whole = lineReason(line.text, "body", lines.length, line.headingLevel) !== null;
    const stripped = whole ? { text: line.text, removed: [] } : stripLine(line.text);
    for (const piece of stripped.removed) {
      removed.push(piece);
      if (tellsOfCut(piece.text)) incomplete = afterGap = true;
    }
    if (stripped.text === "") continue;
    isContents = stripped.text === "目录" || (isContents && CONTENTS_ENTRY.test(stripped.text));
    if (isContents && stripped.text !== "目录") {
      removed.push({ text: line.raw, reason: "site-header" });
      continue;
    }
    const isKnown = mode === "body" && stripped.text === line.text && !whole;
    const reason = isKnown ? null : lineReason(stripped.text, mode, lines.length, line.headingLevel);
    if (reason !== null) {
      removed.push({ text: line.raw, reason });
      titleHint ??= titleFromHint(stripped.text);
      if (reason === "preview-notice" && tellsOfCut(stripped.text)) incomplete = afterGap = true;
      if (isListHead(stripped.text)) mode = "list";
      else if (mode === "body" && isTailHead(stripped.text) && lines.length > 0) mode = "tail";
      continue;
    }
    if (mode !== "list" || !isShortScrap(stripped.text)) mode = "body";
    if (line.pinyin !== "") removed.push({ text: line.pinyin, reason: "pinyin" });
    const raw = stripped.removed.length > 0 ? stripped.text : line.raw;
    const { headingLevel, indented } = line;
    lines.push({ raw, text: stripped.text, headingLevel, indented, afterGap, afterBlank });
    afterGap = false;
    afterBlank = false;
  }
  const pages = joinPages(lines);
  return { lines: pages.lines, removed: [...removed, ...pages.removed], titleHint, incomplete };
}

/** A closing mark alone on a line after a line without one. */
function isLostMark(text: string, before: string): boolean {
  return (
    text.length <= 2 && /^[。！？；：，、”’）》】]{1,2}$/.test(text) && !/[。！？；：，、…]$/.test(before)
  );
}

function prepareLines(source: readonly SourceLine[], format: SourceFormat): Prepared[] {
  const raws: string[] = [];
  const plain: string[] = [];
  const pinyin: string[] = [];
  const junk: string[] = [];
  const levels: (number | null)[] = [];
  const hasReadings = isAnnotated(source.map(({ text }) => text));
  const add = (piece: string, { listNumber, headingLevel }: SourceLine) => {
    const withoutJunk = stripForumJunk(piece);
    const withoutPinyin = stripPinyin(normaliseLine(withoutJunk.text), hasReadings);
    raws.push(piece);
    plain.push((listNumber ?? "") + withoutPinyin.text);
    pinyin.push(withoutPinyin.removed);
    junk.push(withoutJunk.removed);
    levels.push(headingLevel ?? null);
  };
  for (const line of source) {
    for (const whole of format === "txt" ? splitMarkup(line.text) : [line.text]) {
      for (const piece of splitBlankParagraphs(whole)) add(piece, line);
    }
  }
  return unmaskParty(toSimplified(plain)).map((text, index) => {
    const raw = raws[index] ?? "";
    return {
      raw: raw.trim(),
      text: unifyBlanks(text.replace(STRAY_COMMA, "")),
      pinyin: pinyin[index] ?? "",
      junk: junk[index] ?? "",
      headingLevel: levels[index] ?? null,
      indented: /^(?:\s{2}|[\u3000\t])/.test(raw),
    };
  });
}

/** Remains of HTML and Markdown in plain text. */
function splitMarkup(text: string): string[] {
  let rest = text;
  const isMarkup = rest.includes("<") && /<[a-z/!]/i.test(rest);
  if (isMarkup) {
    rest = rest
      .replace(/<\/?(?:br|p|div|li|tr|h[1-6])\b[^<>]{0,300}>/gi, "\n")
      .replace(
        /<\/?(?:span|strong|b|i|em|u|font|a|td|th|table|tbody|ul|ol|section|img|o:p|center)\b[^<>]{0,300}>/gi,
        "",
      );
  }
  const heading = rest.includes("#")
    ? /^(?:\s|&[a-z]{4,5};|[?？□])*#{1,6}\s*(?=[^\s#])(.+)$/.exec(rest)
    : null;
  if (heading?.[1] !== undefined) rest = heading[1];
  rest = stripStars(rest);
  return isMarkup ? splitLines(rest) : [rest];
}

function stripLine(text: string): { text: string; removed: Removed[] } {
  const { text: inline, removed } = stripInlineFurniture(text);
  const debris = /^(?:[?？�]{1,4} ?|[•●■◆▪▶➤★☆►□◇] ?)+(?=\S)/.exec(inline)?.[0] ?? "";
  let rest = inline.slice(debris.length);
  if (debris !== "") removed.push({ text: debris.trim(), reason: "debris" });
  const trailing = rest.endsWith("……") ? (/(?<=[。！？”])[ ]?…{2,}$/.exec(rest)?.[0] ?? "") : "";
  if (trailing !== "") {
    removed.push({ text: trailing.trim(), reason: "debris" });
    rest = rest.slice(0, -trailing.length);
  }
  return { text: rest.trim(), removed };
}

function lineReason(
  text: string,
  mode: "body" | "list" | "tail",
  kept: number,
  headingLevel: number | null,
): Removed["reason"] | null {
  const reason = furnitureReason(text);
  if (reason !== null) {
    // A site's name as a line of its own is furniture at the edges only; inside the text it may be a heading.
    if (
      reason === "site-header" &&
      kept > 3 &&
      mode === "body" &&
      !/[a-z]{2}\.|\.[a-z]{3,4}$|[>»›→]|首页|位置|登录|注册/i.test(text)
    )
      return null;
    if (
      headingLevel !== null &&
      headingLevel > 0 &&
      reason !== "debris" &&
      kept > 0 &&
      /^[一二三四五六七八九十（]/.test(text)
    )
      return null;
    return reason;
  }
  return mode !== "body" && isShortScrap(text) && !(mode === "tail" && isWrappedSpeech(text))
    ? "site-footer"
    : null;
}

/** Below a notice in the middle of a page, the lines of a wrapped paragraph are short and have commas. */
function isWrappedSpeech(text: string): boolean {
  return text.length >= 18 && text.includes("，");
}

/** A short line without the marks of a sentence and without a heading number. */
function isShortScrap(text: string): boolean {
  return (
    text.length <= SHORT_LINE &&
    !/[。；]/.test(text) &&
    !/^(?:[一二三四五六七八九十]+[、是要]|（[一二三四五六七八九十]+）|第[一二三四五六七八九十]+(?:部分|[，、])|同志们)/.test(
      text,
    ) &&
    !/^（.+）$/.test(text)
  );
}
