import lexicon from "@/corpus/lexicon/level-roles.json";
import { beginningWith, endingWith } from "../../surroundings";

const OWN_AFTER = beginningWith(lexicon.ownAfter);
const OWN_BEFORE = endingWith(lexicon.ownBefore);
const ABOVE_AFTER = beginningWith(lexicon.aboveAfter);
const ABOVE_BEFORE = endingWith(lexicon.aboveBefore);
const ABOVE_SURELY = beginningWith(lexicon.aboveSurely);
const OTHERS_BEFORE = endingWith(lexicon.othersBefore);
const WIDE_AFTER = beginningWith(lexicon.wideAfter);
const CONVENED = /(?:今天|这次|此次|本次)[^。；]{0,14}(?:召开|举行)(?:的|了)?$/u;

/** Whose realm a word's surroundings speak of; null where they do not tell. */
export type WordRole = "own" | "above" | "others" | null;

const AROUND_CHARS = 40;

/** The words before a place and after it, as far as its sentence goes; half-width marks read as full-width ones. */
export function around(
  text: string,
  start: number,
  end: number,
  chars = AROUND_CHARS,
): { left: string; right: string } {
  const left = wideMarks(text.slice(Math.max(0, start - chars), start));
  const right = wideMarks(text.slice(end, end + chars));
  const cut = /[。！？；](?=[^。！？；]*$)/u.exec(left);
  return { left: cut === null ? left : left.slice(cut.index + 1), right };
}

const WIDE: Readonly<Record<string, string>> = { ",": "，", ";": "；", ":": "：", "!": "！", "?": "？" };

/** Web texts have half-width marks throughout; offsets stay. */
function wideMarks(text: string): string {
  return text.replace(/[,;:!?]/gu, (mark) => WIDE[mark] ?? mark);
}

/** What stands around 全市 and its like: own (全市各级党组织要), wider (走在全市前列), or another's (有的县在全县). */
export function roleOf(text: string, start: number, end: number): WordRole {
  const { left, right } = around(text, start, end);
  if (CONVENED.test(left)) return "own";
  if (OTHERS_BEFORE.test(left)) return "others";
  if (ABOVE_BEFORE.test(left) || decidesAbove(left, text.slice(start, end)) || ABOVE_SURELY.test(right))
    return "above";
  if (WIDE_AFTER.test(right)) return "own";
  if (ABOVE_AFTER.test(right)) return "above";
  return OWN_AFTER.test(right) || OWN_BEFORE.test(left) ? "own" : null;
}

/** 市委决定在全市开展: the realm's own committee or one above it is the one that acts. */
function decidesAbove(left: string, word: string): boolean {
  const realm = word.replace(/^(?:我们?|本|全)/u, "");
  const at = ["省委", "上级", `${realm}委`, `${realm}党委`].map((body) => left.lastIndexOf(body));
  return Math.max(...at) >= Math.max(0, left.length - DECIDES_WITHIN);
}

const DECIDES_WITHIN = 26;
const OWN_ABOVE_BEFORE = endingWith(lexicon.ownAboveBefore);

/** 走在我市前列, 县气象局预测我县: a wider realm is called one's own as well, for one where its own office tells of it. */
export function isAboveOwn(text: string, start: number, end: number): boolean {
  const { left } = around(text, start, end);
  return OWN_ABOVE_BEFORE.test(left) || officeTells(left, text.slice(end - 1, end));
}

const TELLS = endingWith(lexicon.officeTellsBefore);

function officeTells(left: string, realm: string): boolean {
  return (
    TELLS.test(left) &&
    new RegExp(`${realm}(?:级)?(?:\\p{Script=Han}{1,8})(?:局|办|台|站|中心)`, "u").test(left)
  );
}

/** 全县各级党组织, 全县12个乡镇: what only somebody says whose realm it is. */
export function isWide(right: string): boolean {
  return WIDE_AFTER.test(right);
}

const ADDRESSED =
  /^[^，。；]{0,10}(?:(?<!需|主|重|紧|简|纲|必|摘|概)要(?![求素点件闻义强]|是)|必须|务必|都应)/u;

/** 全街道的干部都要: those spoken to are told what to do. */
export function isAddressed(right: string): boolean {
  return ADDRESSED.test(right);
}
