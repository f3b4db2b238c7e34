import { charSet } from "@/lib/text/char-table";

const TONED = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ";
const BRACKETED = new RegExp(`(?<=\\p{Script=Han})[（(]([a-zü${TONED}]{1,7})[)）]`, "gu");
const toned = charSet(TONED);

/**
 * Takes out the readings that converters leave after traditional characters: 調(diào)研 → 調研.
 *
 * A bracket without tone mark (的(de)) goes only when the line has toned ones too.
 */
export function stripPinyin(text: string): { text: string; removed: string } {
  if (!hasTone(text)) return { text, removed: "" };
  const removed: string[] = [];
  const rest = text.replace(BRACKETED, (match) => {
    removed.push(match);
    return "";
  });
  return { text: rest, removed: removed.join("") };
}

function hasTone(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (toned[text.charCodeAt(at)] === 1) return true;
  return false;
}
