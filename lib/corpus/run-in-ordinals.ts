import { charSet } from "@/lib/text/char-table";
import { parseChineseNumber } from "@/lib/text/chinese-number";

/** Families of ordinals inside paragraphs; the first five are those a draft can carry, see `ORDINAL_FAMILIES`. */
export type RunInFamily =
  | "shi"
  | "yao"
  | "di"
  | "shouxian"
  | "qi"
  | "chinese-bracket"
  | "digit"
  | "digit-bracket"
  | "circle";

/** An ordinal that stands where a sentence begins. */
export type OrdinalCandidate = {
  readonly family: RunInFamily;
  readonly value: number;
  /** As printed, normalised. */
  readonly number: string;
  readonly paragraphIndex: number;
  readonly startOffset: number;
  /** First character after the ordinal and its mark. */
  readonly textOffset: number;
  /** What stands before it: nothing, a sentence end, a colon, or a comma (first item of a set only). */
  readonly boundary: "start" | "sentence" | "colon" | "semicolon" | "comma";
};

const ORDINAL =
  /([一二三四五六七八九十]{1,3})([是要])|第([一二三四五六七八九十]{1,3}(?:[点件条步类]|个?方面|句话)?)(?:是|要)?[，、：,]|(首先|其次|再次|再者)(?:是|要|，)|(最后)，|其([一二三四五六七八九十])(?:是)?[，、：]|[（(]([一二三四五六七八九十]{1,3}|\d{1,2})[)）]|([①-⑳])|(\d{1,2})[.．、](?!\d)/y;

const STEPS: Readonly<Record<string, number>> = { 首先: 1, 其次: 2, 再次: 3, 再者: 3, 最后: 9 };

/** Characters an ordinal begins with; anything else is not tried. */
const OPENS_ORDINAL = charSet("一二三四五六七八九十第首其再最（(0123456789①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳");

const ENDS_SENTENCE = charSet("。！？…");
const CLOSES = charSet("”’）》");

/** Finds every ordinal at the start of a sentence of a paragraph; which of them form sets is told later. */
export function findOrdinals(text: string, paragraphIndex: number): OrdinalCandidate[] {
  const candidates: OrdinalCandidate[] = [];
  for (let at = 0; at < text.length; at += 1) {
    // No ordinal holds a boundary before its last mark, so that one turned down hides no other.
    if (OPENS_ORDINAL[text.charCodeAt(at)] !== 1) continue;
    const boundary = boundaryBefore(text, at);
    if (boundary === null) continue;
    ORDINAL.lastIndex = at;
    const match = ORDINAL.exec(text);
    if (match === null) continue;
    at += match[0].length - 1;
    const ordinal = readOrdinal(
      match,
      text.slice(match.index + match[0].length, match.index + match[0].length + 4),
    );
    if (ordinal === null) continue;
    if (boundary === "comma" && ordinal.value !== 1) continue;
    candidates.push({
      ...ordinal,
      paragraphIndex,
      startOffset: match.index,
      textOffset: match.index + match[0].length,
      boundary,
    });
  }
  return candidates;
}

function boundaryBefore(text: string, at: number): OrdinalCandidate["boundary"] | null {
  let index = at - 1;
  while (index >= 0 && text.charAt(index) === " ") index -= 1;
  if (index < 0) return "start";
  // A closing quotation mark or bracket belongs to the sentence before; an opening one means the ordinal is quoted.
  const isClosed = CLOSES[text.charCodeAt(index)] === 1 && ENDS_SENTENCE[text.charCodeAt(index - 1)] === 1;
  if (isClosed) index -= 1;
  if (ENDS_SENTENCE[text.charCodeAt(index)] === 1) return "sentence";
  const mark = text.charAt(index);
  if (mark === "：" || mark === "—" || mark === ":") return "colon";
  if (mark === "；" || mark === ";") return "semicolon";
  return mark === "，" || mark === "）" ? "comma" : null;
}

function readOrdinal(
  match: RegExpMatchArray,
  after: string,
): Pick<OrdinalCandidate, "family" | "value" | "number"> | null {
  const [, counted, particle, ordered, begun, last, among, bracketed, circled, digits] = match;
  const step = begun ?? last;
  if (counted !== undefined) {
    // 一是一、二是二 is an idiom.
    if (after.startsWith(counted) && /^[，、；。]/.test(after.slice(counted.length))) return null;
    const value = parseChineseNumber(counted);
    const family = particle === "要" ? "yao" : "shi";
    return value === null ? null : { family, value, number: `${counted}${particle ?? ""}` };
  }
  if (step !== undefined) return { family: "shouxian", value: STEPS[step] ?? 1, number: `${step}，` };
  if (digits !== undefined) return { family: "digit", value: Number(digits), number: `${Number(digits)}.` };
  const numeral = ordered ?? among ?? bracketed ?? circled ?? "";
  const value = parseChineseNumber(numeral.replace(/[^一二三四五六七八九十\d①-⑳]+$/, ""));
  if (value === null) return null;
  // 第一、第二季度 and 第一、二季度 list what they count; 第三、一批难题 does not.
  const listed = /^第?([一二三四五六七八九十])/.exec(after)?.[1];
  if (ordered !== undefined && match[0].endsWith("、") && (parseChineseNumber(listed ?? "") ?? 0) > value)
    return null;
  if (ordered !== undefined) return { family: "di", value, number: `第${numeral}，` };
  if (among !== undefined) return { family: "qi", value, number: `其${numeral}，` };
  if (circled !== undefined) return { family: "circle", value, number: circled };
  const family = /\d/.test(numeral) ? "digit-bracket" : "chinese-bracket";
  return { family, value, number: `（${numeral}）` };
}
