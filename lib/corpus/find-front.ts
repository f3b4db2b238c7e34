import type { CleanedLines, CleanLine } from "./clean-line";
import { DATE_LINE, frontLineRole, GENRE_END, isSpeakerLine } from "./front-line";
import { readHeadingNumber } from "./heading-number";
import type { Removed } from "./library-document";
import { isFullName } from "./person-shapes";
import { readSalutation } from "./salutation";
import { stripTitleSuffix } from "./site-furniture";
import { textKey } from "./text-key";

export type DocumentFront = {
  readonly title: string;
  readonly subtitle: string | null;
  readonly dateLine: string | null;
  readonly speakerLine: string | null;
  readonly salutation: string | null;
  readonly body: readonly CleanLine[];
  readonly removed: readonly Removed[];
};

/** Lines looked at for the front; furniture and duplicated titles can fill a good part of them. */
const HEAD_LINES = 24;

/** A title line longer than this, in characters, has one comma at most. */
const LONG_TITLE = 30;

/** Longest line that can be part of a title, in characters. */
const MAX_TITLE_LINE = 70;

/**
 * Tells title, subtitle, date and speaker lines and salutation from the body, and takes out duplicated titles and
 * abstracts that repeat the text.
 *
 * The last of several equal titles counts, because sites put their copies above. Title lines that a page width cut are
 * joined; two halves of a couplet keep a blank between them. Without any title line the furniture's hint (本文标题：…)
 * or the file name stands in.
 *
 * @param statedTitle - title of the front matter, which wins over the text.
 */
export function findFront(
  cleaned: CleanedLines,
  fileName: string,
  statedTitle: string | null,
): DocumentFront {
  const removed: Removed[] = [];
  const { salutation, head, rest } = splitAtSalutation(cleaned.lines);
  const single = head.map((line) => withoutRepetition(line, removed));
  const kept = dropDuplicates(dropAbstracts(single, rest, removed), removed);
  const framed = salutation === null ? kept : dropAroundTitle(kept, removed);
  const front = readHead(framed, statedTitle, removed);
  const title = statedTitle ?? front.title ?? cleaned.titleHint ?? titleFromFileName(fileName);
  const keys = new Set([title, front.subtitle ?? "", `${title}${front.subtitle ?? ""}`].map(textKey));
  const shortest = Math.min(...[...keys].map((key) => (key === "" ? Number.POSITIVE_INFINITY : key.length)));
  const body = unstick([...front.body, ...rest], title, removed).filter((line) => {
    const isLong = line.text.length > MAX_TITLE_LINE * 2 || line.text.length < shortest;
    const isRepeat = !isLong && !/。./.test(line.text) && keys.has(textKey(stripTitleSuffix(line.text)));
    if (isRepeat) removed.push({ text: line.raw, reason: "duplicate-title" });
    return !isRepeat;
  });
  return { ...front, title, salutation, body, removed };
}

/** Cuts the title off the paragraph it is stuck to. */
function unstick(body: readonly CleanLine[], title: string, removed: Removed[]): CleanLine[] {
  const at = body.findIndex(({ text }) => text.length > MAX_TITLE_LINE);
  const line = body[at];
  if (line === undefined || title.length < 8 || !line.text.startsWith(title)) return [...body];
  removed.push({ text: title, reason: "duplicate-title" });
  return body.with(at, { ...line, text: line.text.slice(title.length) });
}

function splitAtSalutation(lines: readonly CleanLine[]): {
  salutation: string | null;
  head: CleanLine[];
  rest: CleanLine[];
} {
  for (let index = 0; index < Math.min(lines.length, HEAD_LINES); index += 1) {
    const line = lines[index];
    if (line === undefined) break;
    if (readHeadingNumber(line.text)?.shape === "chinese") break;
    const address = readSalutation(line.text);
    if (address === null) continue;
    const salutation = `${address}：`;
    const after = line.text.slice(address.length + 1).trim();
    const rest = lines.slice(index + 1);
    return {
      salutation,
      head: lines.slice(0, index),
      rest: after === "" ? rest : [{ ...line, text: after, afterBlank: true }, ...rest],
    };
  }
  const bodyStart = lines.findIndex((line) => !isHeadLine(line));
  const at = Math.min(bodyStart < 0 ? 1 : bodyStart, HEAD_LINES, lines.length);
  return { salutation: null, head: lines.slice(0, at), rest: lines.slice(at) };
}

function isHeadLine(line: CleanLine): boolean {
  if (line.text.length > MAX_TITLE_LINE || readHeadingNumber(line.text) !== null) return false;
  return (
    !/[；：]$|。/.test(line.text) &&
    (line.text.match(/，/g)?.length ?? 0) < (line.text.length > LONG_TITLE ? 2 : 4) &&
    !/^(?:[一二三四五六七八九十][是要]|第[一二三][，、]|同志们，|各位[^，]{1,8}，)/.test(line.text)
  );
}

function dropDuplicates(head: readonly CleanLine[], removed: Removed[]): CleanLine[] {
  const keys = head.map((line) => textKey(stripTitleSuffix(line.text)));
  return head.filter((line, index) => {
    const isRepeated = (keys[index] ?? "") !== "" && keys.indexOf(keys[index] ?? "", index + 1) >= 0;
    if (isRepeated) removed.push({ text: line.raw, reason: "duplicate-title" });
    return !isRepeated;
  });
}

/** An abstract is a long line above the text whose words all come again below. */
function dropAbstracts(
  head: readonly CleanLine[],
  rest: readonly CleanLine[],
  removed: Removed[],
): CleanLine[] {
  if (!head.some((line) => line.text.length > MAX_TITLE_LINE)) return [...head];
  const below = textKey(
    [...head.filter((line) => line.text.length <= MAX_TITLE_LINE), ...rest.slice(0, 400)]
      .map((line) => line.text)
      .join(""),
  );
  return head.filter((line) => {
    if (line.text.length <= MAX_TITLE_LINE || !repeats(textKey(line.text), below)) return true;
    removed.push({ text: line.raw, reason: "abstract" });
    return false;
  });
}

/** Whether at least 70 % of the pieces of six characters stand in the other text as well; looks at 60 pieces at most. */
function repeats(key: string, text: string): boolean {
  let found = 0;
  let pieces = 0;
  for (let index = 0; index + 6 <= key.length && pieces < 60; index += 6) {
    pieces += 1;
    if (text.includes(key.slice(index, index + 6))) found += 1;
  }
  return pieces > 0 && found >= pieces * 0.7;
}

/** Names of sites and columns. */
const COLUMN_NAME =
  /^.{2,10}(?:网|库|站|号|记|社|屋|斋|堂|苑|坊|馆|汇|圈|家|平台|论坛|频道|在线|天地|抽屉)$/u;

/** Last words of the text before, on a page that shows part of a collection, once a line of thanks tells that it is one. */
const CLOSES_OTHER = /^谢谢|！$/u;

/**
 * With a salutation below, a whole title (在…上的讲话) tells its surroundings apart: names of sites and remarks that end
 * like sentences above it, and lines of authors below it, are no speech.
 */
function dropAroundTitle(head: readonly CleanLine[], removed: Removed[]): CleanLine[] {
  const at = head.findLastIndex(isWholeTitle);
  if (at < 0) return [...head];
  const hasOther = head.slice(0, at).some(({ text }) => text.startsWith("谢谢"));
  return head.filter((line, index) => {
    const { text } = line;
    const isAbove =
      index < at && text.length <= MAX_TITLE_LINE && (COLUMN_NAME.test(text) || /[。；]$/.test(text));
    const isBelow =
      index > at && isHeadLine(line) && !isFrontLine(text) && !GENRE_END.test(stripTitleSuffix(text));
    const isBelowName = isNameLine(line, [head[at]?.text ?? ""]);
    const isOther = hasOther && index < at && CLOSES_OTHER.test(text);
    if (isAbove) removed.push({ text: line.raw, reason: "site-header" });
    else if (isOther) removed.push({ text: line.raw, reason: "other-document" });
    else if (isBelow && !isBelowName) removed.push({ text: line.raw, reason: "publish-line" });
    return !isAbove && !isOther && (!isBelow || isBelowName);
  });
}

const WHOLE_TITLE = /^(?:在|关于|.{2,30}在).{4,}(?:上|会|班)的/u;
const NAMES_SPEECH = /(?:讲话|发言|致辞|主持词|讲稿|点评)/u;

function isWholeTitle({ text }: CleanLine): boolean {
  return WHOLE_TITLE.test(text) && GENRE_END.test(stripTitleSuffix(text));
}

/** Subtitle, date, speaker, or a remark in brackets. */
function isFrontLine(text: string): boolean {
  return frontLineRole(text, isFullName) !== null || /^[（(]/.test(text);
}

type Head = Omit<DocumentFront, "title" | "salutation" | "removed"> & { readonly title: string | null };

function readHead(head: readonly CleanLine[], statedTitle: string | null, removed: Removed[]): Head {
  const titleLines: string[] = [];
  const body: CleanLine[] = [];
  let subtitle: string | null = null;
  let dateLine: string | null = null;
  let speakerLine: string | null = null;
  const statedKey = statedTitle === null ? null : textKey(statedTitle);
  for (const line of head) {
    const text = stripTitleSuffix(line.text);
    if (body.length > 0 || line.text.length > MAX_TITLE_LINE) body.push(line);
    else if (DATE_LINE.test(text)) dateLine ??= text.replace(/^[（(]|[)）]$/g, "");
    else if (text.startsWith("——")) subtitle = text.slice(2).trim();
    else if (isSpeakerLine(text, isFullName) || isNameLine(line, titleLines))
      speakerLine ??= text.replace(/^[（(]|[)）]$/g, "");
    else if (statedKey !== null) {
      if (textKey(text) === statedKey) removed.push({ text: line.raw, reason: "duplicate-title" });
      else body.push(line);
    } else if (titleLines.length < 4 && isHeadLine(line)) {
      titleLines.push(text);
      if (text !== line.text) removed.push({ text: line.text.slice(text.length), reason: "duplicate-title" });
    } else body.push(line);
  }
  const title = joinTitle(dropPageTitles(titleLines, subtitle, removed));
  return { title, subtitle, dateLine, speakerLine, body };
}

/** The page's own name above the title: it names a speech too, beside a whole title or a subtitle that is one. */
function dropPageTitles(lines: readonly string[], subtitle: string | null, removed: Removed[]): string[] {
  const whole = lines.findLastIndex((text) => WHOLE_TITLE.test(text) && GENRE_END.test(text));
  if (lines.length < 2 || (whole < 0 && (subtitle === null || !WHOLE_TITLE.test(subtitle))))
    return [...lines];
  return lines.filter((text, index) => {
    const isPageTitle = index !== whole && NAMES_SPEECH.test(text);
    if (isPageTitle) removed.push({ text, reason: "duplicate-title" });
    return !isPageTitle;
  });
}

/** A title that stands twice on its line, as lost line ends leave it, once. */
function withoutRepetition(line: CleanLine, removed: Removed[]): CleanLine {
  const half = (line.text.length - 1) / 2;
  const text = line.text.slice(0, half);
  if (half < 8 || text !== line.text.slice(half + 1)) return line;
  removed.push({ text, reason: "duplicate-title" });
  return { ...line, raw: text, text };
}

/** A name alone below a whole title, or one spread out by blanks (张 某 某). */
function isNameLine(line: CleanLine, titleLines: readonly string[]): boolean {
  if (line.text.length > 6 || !isFullName(line.text.replace(/ /g, ""))) return false;
  const isSpread = /^[\s\u3000]*\p{Script=Han}(?:[\s\u3000]+\p{Script=Han}){1,3}[\s\u3000]*$/u.test(line.raw);
  return isSpread || GENRE_END.test(titleLines.at(-1) ?? "");
}

/** Title lines joined: cut ones directly, complete ones with a blank. */
function joinTitle(lines: readonly string[]): string | null {
  const [first, ...others] = lines;
  if (first === undefined) return null;
  return others.reduce((title, line) => {
    const isCut = (/^(?:在|关于)/.test(title) && !GENRE_END.test(title)) || /[，、]$/.test(title);
    return isCut ? title + line : `${title} ${line}`;
  }, first);
}

function titleFromFileName(fileName: string): string {
  const base = fileName.replace(/^.*[\\/]/, "").replace(/\.[A-Za-z0-9]{1,8}$/, "");
  return base.replace(/^[\d\s._、-]+(?=\p{L})/u, "").trim() || "未命名文稿";
}
