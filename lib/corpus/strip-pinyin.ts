const TONED = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ";
const BRACKETED = new RegExp(`(?<=\\p{Script=Han})[（(]([a-zü${TONED}]{1,7})[)）]`, "gu");
const HAS_TONE = new RegExp(`[${TONED}]`, "u");

/**
 * Takes out the readings that converters leave after traditional characters: 調(diào)研 → 調研.
 *
 * A bracket without tone mark (的(de)) goes only when the line has toned ones too.
 */
export function stripPinyin(text: string): { text: string; removed: string } {
  if (!HAS_TONE.test(text)) return { text, removed: "" };
  const removed: string[] = [];
  const rest = text.replace(BRACKETED, (match) => {
    removed.push(match);
    return "";
  });
  return { text: rest, removed: removed.join("") };
}
