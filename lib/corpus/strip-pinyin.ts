import { charSet } from "@/lib/text/char-table";

const TONED = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ";
const BRACKETED = new RegExp(`(?<=\\p{Script=Han})(?:[（(][a-zü${TONED}]{1,7}[)）])+`, "gu");
const PLAIN =
  /(?<=\p{Script=Han})(?:[（(](?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?(?:[aeo]|ai|[aeo]ng?|ao|[eo]u|ei|er|i(?:a|an|ang|ao|e|n|ng|ong|u)?|on|u(?:a|ai|an|ang|e|i|n|o)?|[üv]e?)[)）])+/gu;
/** So many readings without tone marks in a text are readings; a few may be abbreviations. */
const MANY = 8;
const toned = charSet(TONED);

/**
 * Takes out the readings that converters leave after traditional characters: 調(diào)研 → 調研.
 *
 * A bracket without tone mark (的(de)(de)) goes only when the line has toned ones too, or the text is full of them.
 *
 * @param isAnnotated - what `isAnnotated` says of the whole text.
 */
export function stripPinyin(text: string, isAnnotated = false): { text: string; removed: string } {
  const pattern = hasTone(text) ? BRACKETED : isAnnotated ? PLAIN : null;
  if (pattern === null) return { text, removed: "" };
  const removed: string[] = [];
  const rest = text.replace(pattern, (match) => {
    removed.push(match);
    return "";
  });
  return { text: rest, removed: removed.join("") };
}

/** Whether a text has readings without tone marks after its characters throughout. */
export function isAnnotated(lines: readonly string[]): boolean {
  let count = 0;
  for (const line of lines) {
    if (/[a-z][)）]/u.test(line)) count += line.match(PLAIN)?.length ?? 0;
    if (count >= MANY) return true;
  }
  return false;
}

function hasTone(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (toned[text.charCodeAt(at)] === 1) return true;
  return false;
}
