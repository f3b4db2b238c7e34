import type { CleanLine } from "@/lib/corpus/clean-line";
import { cleanLines } from "@/lib/corpus/clean-lines";
import { type DocumentFront, findFront } from "@/lib/corpus/find-front";
import { type HeadingBlock, type OutlineBlock, readBlocks } from "@/lib/corpus/outline-blocks";
import { readSalutation } from "@/lib/corpus/salutation";
import type { ExtractedText } from "@/lib/corpus/source-line";
import { textKey } from "@/lib/corpus/text-key";
import { unwrapLines } from "@/lib/corpus/unwrap-lines";
import { printedSlots } from "./printed-slots";
import {
  type BlockHeading,
  type BlockRole,
  plainBlock,
  type ReviewBlock,
  type ReviewText,
} from "./review-text";

/**
 * A file's text as the checks see it: site furniture is left out and lines that a page width cut are joined, but every
 * mark, blank and figure of what stays is the source's own, since those are what is looked at.
 */
export function textOfLines(extracted: ExtractedText, fileName = ""): ReviewText {
  const { lines, ...cleaned } = cleanLines(extracted.lines, extracted.format);
  const front = findFront({ ...cleaned, lines }, fileName, null);
  const inBody = new Set(front.body.map(({ raw }) => raw));
  const near = lines.slice(0, HEAD_LINES);
  const isFront = frontLines(near, inBody, front);
  const head = near.slice(0, near.findLastIndex((line) => isFront.has(line)) + 1);
  // A line above the salutation that was not known for a title is the body's, and stays where it stood.
  const early = new Set(head.flatMap(({ raw }) => (inBody.has(raw) ? [raw] : [])));
  const body = unwrapLines(front.body.filter(({ raw }) => !early.has(raw)));
  const blocks = head.flatMap((line) => {
    if (early.has(line.raw)) return [plainBlock("paragraph", line.raw)];
    return isFront.has(line) ? headBlock(line, front) : [];
  });
  const all = [...blocks, ...bodyBlocks(body, front.salutation !== null)].map(withFrontRole);
  return {
    blocks: all.map((block) => ({ ...block, slots: printedSlots(block.text) })),
    incomplete: cleaned.incomplete || breaksOff(all),
  };
}

const TITLED = /^(?:在|关于)[^。；]{4,70}(?:讲话|发言|致辞|报告|主持词|讲稿|意见|汇报)[。，；]$/u;
/** Only of a first line: further down it says what the speaker does. */
const BARE_TITLE =
  /^(?![^。]*(?:了|听取|审议|讨论|通过|学习|撰写|提交|形成|宣读|作好|作完))[^。；，：]{0,24}(?:述职报告|工作报告|主持词|表态发言|点评意见|党课讲稿|检查材料|讲话)[。，；]$/u;
/** Two sentences, or a list of clauses: no title, though a file may begin with it. */
const STATEMENT =
  /[。！；][^。！；]{6,}|[：，][^。]*；|，[^。]*(?<!讲话|发言|致辞|报告|主持词|讲稿|意见|汇报|材料|党课)。$/u;
const ADDRESSED = /^(?:同志们|各位[^，。：]{1,16}|尊敬的[^。：]{1,24})[，。,.；;]$/u;

/** A title and a salutation with the wrong mark behind them are still what they are. */
function withFrontRole(block: ReviewBlock, index: number): ReviewBlock {
  if (index > 4 || (block.role !== "paragraph" && block.role !== "title")) return block;
  if (ADDRESSED.test(block.text)) return { ...block, role: "salutation" };
  if (block.role === "title" && STATEMENT.test(block.text)) return { ...block, role: "paragraph" };
  return TITLED.test(block.text) || (index === 0 && BARE_TITLE.test(block.text))
    ? { ...block, role: "title" }
    : block;
}

/** The last words are a heading of a part, or stop in the middle of a sentence. */
function breaksOff(blocks: readonly ReviewBlock[]): boolean {
  const last = blocks.findLast(({ role }) => role !== "signature");
  if (last === undefined || blocks.length < 4) return false;
  if (last.role === "heading") return last.heading?.level === 1;
  return (
    last.role === "paragraph" && last.text.length > 40 && !/[。！？.!?…：”’）》\])][\s]*$/u.test(last.text)
  );
}

/** As far as `findFront` looks for title, date, speaker and salutation. */
const HEAD_LINES = 24;

/** Lines of title, date, speaker and salutation; of equal copies of the title, which sites put above it, the last. */
function frontLines(
  near: readonly CleanLine[],
  inBody: ReadonlySet<string>,
  front: DocumentFront,
): ReadonlySet<CleanLine> {
  const dropped = new Set(front.removed.map(({ text }) => text));
  const known = near.filter((line) => !inBody.has(line.raw) && headRole(line, front) !== null);
  const kept = known.filter(({ raw }) => !dropped.has(raw));
  const hasTitle = kept.some((line) => headRole(line, front) === "title");
  const copy = hasTitle ? undefined : known.findLast((line) => headRole(line, front) === "title");
  return new Set(copy === undefined ? kept : [...kept, copy]);
}

function headBlock(line: CleanLine, front: DocumentFront): ReviewBlock[] {
  const role = headRole(line, front);
  return role === null ? [] : [plainBlock(role, line.raw)];
}

function headRole({ text }: CleanLine, front: DocumentFront): BlockRole | null {
  if (front.salutation !== null && readSalutation(text) !== null) return "salutation";
  if (front.subtitle !== null && text.startsWith("——")) return "subtitle";
  const bare = text.replace(/^[（(]|[)）]$/gu, "");
  if (bare === front.dateLine) return "dateLine";
  if (bare === front.speakerLine) return "speakerLine";
  const key = textKey(text);
  return key !== "" && textKey(front.title).includes(key) ? "title" : null;
}

/** One review block a line: headings that their text runs on from stay in one piece with it. */
function bodyBlocks(lines: readonly CleanLine[], hasSalutation: boolean): ReviewBlock[] {
  const outline = readBlocks(lines);
  const blocks: ReviewBlock[] = [];
  let at = 0;
  for (const [index, line] of lines.entries()) {
    const first = outline[at];
    const runsOn = first?.type === "heading" && first.runIn;
    at += runsOn ? 2 : 1;
    // The salutation may have had the first paragraph on its line.
    const salutation = index === 0 && hasSalutation ? readSalutation(line.raw) : null;
    const raw = salutation === null ? withoutIndent(line.raw) : line.raw.slice(salutation.length + 1).trim();
    if (salutation !== null) blocks.push(plainBlock("salutation", line.raw.slice(0, salutation.length + 1)));
    blocks.push(bodyBlock(raw.replaceAll("\n", ""), first));
  }
  return withSignature(blocks);
}

/** Some sites write the indent as entities, and a converter leaves them. */
function withoutIndent(raw: string): string {
  return raw.replace(/^(?:\s|&(?:emsp|ensp|nbsp|#12288|#160);)+/u, "");
}

function bodyBlock(text: string, outline: OutlineBlock | undefined): ReviewBlock {
  if (outline?.type !== "heading") return plainBlock("paragraph", text);
  const numberEnd = outline.number === "" ? 0 : (PRINTED_NUMBER.exec(text)?.[0].length ?? 0);
  const heading: BlockHeading = {
    level: outline.level,
    numberEnd,
    end: outline.runIn ? headingEnd(text, numberEnd, outline) : text.length,
  };
  return plainBlock(outline.runIn ? "paragraph" : "heading", text, heading);
}

/** A heading's number in whatever way it is written. */
const PRINTED_NUMBER =
  /^\s*(?:第[一二三四五六七八九十]{1,3}(?:部分|章|篇|个?方面)|[（(【〔]\s?(?:[一二三四五六七八九十]{1,3}|\d{1,2})\s?[)）】〕]|[一二三四五六七八九十]{1,3}|\d{1,2}[)）]?|[㈠-㈩㊀-㊉⒈-⒛⑴-⒇①-⑳❶-❿➀-➉])[、.．。：:，,\s]*/u;

/** Where the heading's words end in the source's own text: after as many Chinese characters and the mark that follows. */
function headingEnd(text: string, from: number, { text: words }: HeadingBlock): number {
  let left = words.match(HAN)?.length ?? 0;
  let end = from;
  for (; end < text.length && left > 0; end += 1) if (HAN_CHAR.test(text.charAt(end))) left -= 1;
  while (end < text.length && /[”’）》)\]"'。；：！？;:!?]/u.test(text.charAt(end))) end += 1;
  return end;
}

const HAN = /\p{Script=Han}/gu;
const HAN_CHAR = /\p{Script=Han}/u;

const SIGNATURE_DATE = /^\s*(?:\d{4}|[一二〇○零O0三四五六七八九]{4})年[\s\S]{1,8}日\s*$/u;
const MAX_SIGNATURE_CHARS = 30;

/** The lines after the last sentence: a unit or a name, and a date. */
function withSignature(blocks: readonly ReviewBlock[]): ReviewBlock[] {
  const last = blocks.at(-1);
  if (last === undefined || !SIGNATURE_DATE.test(last.text)) return [...blocks];
  const before = blocks.at(-2);
  const isSigned =
    before !== undefined && before.text.length <= MAX_SIGNATURE_CHARS && !/[。！？；：]/u.test(before.text);
  const from = blocks.length - (isSigned ? 2 : 1);
  return blocks.map((block, index) => (index >= from ? plainBlock("signature", block.text) : block));
}
