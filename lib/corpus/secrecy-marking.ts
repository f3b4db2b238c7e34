import { decodeEntities } from "@/lib/text/decode-entities";

/** GB/T 9704-2012, 7.2.2: grade and period stand at the head of the page; only the first lines are looked at closely. */
const HEAD_LINES = 15;

/** Longest line, blanks aside, that can be nothing but a marking with its period, urgency and number of the copy. */
const MAX_MARKING_CHARS = 40;

const GRADE = "(?:绝密|机密|秘密|工作秘密)级?";
/** ★ and what stands in for it where the typeface or the encoding lost it. */
const STAR = "[★☆✩✪✭✮✯✰⭐⋆✦＊*﹡]";
const NUMBER = "(?:\\d{1,3}|[一二三四五六七八九十半两]{1,3})";
const PERIOD = `(?:${NUMBER}(?:年|个?月|天|日)|长期|永久|启封前|解密前|公布前|公开前|发布前|印发前|至?\\d{4}年(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:前|止)?)`;
/** Whole numbers only: a run of digits that could be cut anywhere is tried in every way there is. */
const COPY_NUMBER = "第?\\d{1,16}(?!\\d)号?";
/** What may stand on the line before the marking: urgency, number of the copy, marks of decoration. */
const BEFORE = `(?:特急|加急|平急|急件|份号[:：]?|编号[:：]?|[Nn][Oo][.:：]?|${COPY_NUMBER}|[#>【\\[（(〔*_|·★☆:：-])*`;
const AFTER = `(?:特急|加急|平急|急件|件|${COPY_NUMBER}|[】\\]）)〕*_|·★☆-])*`;

const TALK = "[、“”]|等|的|级|文件|和|与|或|字样|标识|标志";

/** A star after a grade is no wording of a sentence, unless the sentence goes on with what it is the marking of. */
const STARRED = new RegExp(
  `^${BEFORE}(?:密级[:：]?)?((?:${GRADE}|内部|内部资料|内部文件)${STAR}+(?!${TALK}|${PERIOD}(?:${TALK}))${PERIOD}?)`,
  "u",
);
const STAR_FIRST = new RegExp(`^${STAR}+(${GRADE})${STAR}*(?:${PERIOD})?$`, "u");
const WITH_PERIOD = new RegExp(
  `^${BEFORE}(?:密级[:：]?)?(${GRADE}[?？·.,，:：（(、/-]*(?:保密期限[:：]?)?${PERIOD})${AFTER}$`,
  "u",
);
const LABELLED = new RegExp(`(密级(?:[:：]|为)?(?:${GRADE}|内部))(?!性|和|与|、|的|文件|等)`, "u");
const ALONE = new RegExp(`^${BEFORE}(${GRADE})${AFTER}$`, "u");

/**
 * The secrecy marking (绝密、机密、秘密, 工作秘密, 内部★) a text carries, or null.
 *
 * Counts at the head of a line: with ★ or a period anywhere in the text, since page headers repeat it; alone, or
 * labelled 密级, among the first lines. Blanks between the characters, traditional characters and a lost ★ do not hide
 * it. A sentence that speaks of such markings is none, nor is one that quotes them.
 */
export function findSecrecyMarking(lines: readonly string[]): string | null {
  let seen = 0;
  for (const line of lines) {
    const text = compact(line);
    if (text === "") continue;
    seen += 1;
    const marking = markingOf(text, seen <= HEAD_LINES) ?? markingBesideBlank(line);
    if (marking !== null) return marking;
  }
  return null;
}

function markingOf(text: string, isHead: boolean): string | null {
  const starred = STARRED.exec(text)?.[1];
  if (starred !== undefined) return starred;
  if (text.length > MAX_MARKING_CHARS) return null;
  const whole = STAR_FIRST.exec(text)?.[0] ?? WITH_PERIOD.exec(text)?.[1];
  if (whole !== undefined) return whole;
  return isHead && !/[。；]/u.test(text) ? (LABELLED.exec(text)?.[1] ?? ALONE.exec(text)?.[1] ?? null) : null;
}

/** 中共某某市委文件　机密★1年: on a header line the marking may come last, after a blank. */
function markingBesideBlank(line: string): string | null {
  if (line.length > 2 * MAX_MARKING_CHARS || !/[密部料件級级][\s\u3000]*[★☆✩✪✭✮✯✰⭐⋆✦]/u.test(line))
    return null;
  for (const { index } of line.matchAll(/[\s\u3000]+/gu)) {
    const marking = STARRED.exec(compact(line.slice(index)))?.[1];
    if (marking !== undefined) return marking;
  }
  return null;
}

/** Without blanks, invisible characters and character references; full-width digits and traditional grades made plain. */
function compact(line: string): string {
  return decodeEntities(line.length > 400 ? line.slice(0, 400) : line)
    .replace(/[\s\u3000\u00a0\p{Cf}\p{Cc}\p{Variation_Selector}]+/gu, "")
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/絕密/g, "绝密")
    .replace(/機密/g, "机密")
    .replace(/[祕秘]密/g, "秘密")
    .replace(/密級/g, "密级");
}
