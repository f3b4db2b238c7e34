import lexicon from "@/corpus/lexicon/level-words.json";

/** A word for a realm and how it is spoken of: 我市 (`own`), 本市 (`this`), 全市 (`whole`). UTF-16 offsets. */
export type RealmWord = {
  readonly start: number;
  readonly end: number;
  readonly head: "own" | "this" | "whole";
  /** What the realm is called: 市, 镇, 公司. */
  readonly realm: string;
};

/** Names of realms from the widest down; those of no rank lie within any of them. */
const RANKS: Readonly<Record<string, number>> = {
  省: 4,
  自治区: 4,
  市: 3,
  州: 3,
  盟: 3,
  县: 2,
  区: 2,
  旗: 2,
  镇: 1,
  乡: 1,
  街道: 1,
  村: 0,
  社区: 0,
};

/** 4 for a province down to 0 for a village; -1 for offices, companies, schools, hospitals and parks. */
export function rankOf(realm: string): number {
  return RANKS[realm] ?? -1;
}

const HEADS = { 我: "own", 我们: "own", 本: "this", 全: "whole" } as const;
const REALMS =
  "街道|社区|园区|高新区|开发区|经开区|新区|集团|公司|省|市|州|盟|县|区|旗|镇|乡|村|局|厅|院|厂|校";
const NOT_BEFORE: Readonly<Record<string, string>> = {
  省: "级直心力",
  市: "场民值容政级",
  县: "级域城",
  区: "域块分间别位级划",
  镇: "村域区",
  乡: "村镇亲",
  村: "民庄镇居落务",
  局: "部面势限长",
  院: "校士落系",
  厂: "房区商",
  校: "园区际外友",
  新区: "域块",
};
const WORD = new RegExp(`(?<head>我们?|本|全)(?<realm>${REALMS})`, "gu");
const notAfter: ReadonlyMap<string, string> = new Map(Object.entries(lexicon.notAfter));

/** Every 我县, 本县 and 全县 of a text that is no part of another word (健全县乡村, 全市场). */
export function realmWords(text: string): RealmWord[] {
  return [...text.matchAll(WORD)].flatMap((match): RealmWord[] => {
    const { head = "", realm = "" } = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    const joined = start > 0 && notAfter.get(head.charAt(0))?.includes(text.charAt(start - 1)) === true;
    if (joined && !/[形建组促达养造]成$/u.test(text.slice(0, start))) return [];
    const isCut = end < text.length && NOT_BEFORE[realm]?.includes(text.charAt(end)) === true;
    if (isCut && !/^城[市乡镇区]/u.test(text.slice(end, end + 2))) return [];
    if (lexicon.except.some((word) => text.startsWith(word, start))) return [];
    return isHead(head) ? [{ start, end, head: HEADS[head], realm }] : [];
  });
}

function isHead(head: string): head is keyof typeof HEADS {
  return head in HEADS;
}
