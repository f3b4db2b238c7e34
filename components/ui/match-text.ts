import { isPinyinQuery, matchPinyin, type Readings } from "@/lib/text/match-pinyin";

/** The dictionary of readings is 140 KB, so it comes when the page is idle or a menu first needs it. */
let readingsOf: ((text: string) => Readings) | null = null;
let loading: Promise<void> | null = null;
const known = new Map<string, Readings>();

/** Fetches the dictionary once; without it only Chinese words are found, so a failure may be tried again. */
export function preparePinyin(): Promise<void> {
  loading ??= import("@/lib/text/pinyin-initials").then(
    (module) => {
      readingsOf = module.pinyinReadings;
    },
    () => {
      loading = null;
    },
  );
  return loading;
}

const MAX_KNOWN = 5000;

function readings(text: string): Readings | null {
  const cached = known.get(text);
  if (cached !== undefined || readingsOf === null) return cached ?? null;
  if (known.size >= MAX_KNOWN) known.clear();
  const made = readingsOf(text);
  known.set(text, made);
  return made;
}

/**
 * How well a query names a text: by its words, or in pinyin (initials, syllables, or both mixed).
 *
 * @returns 0 for the start of the text, 1 for words inside it, 2 and 3 for the same in pinyin; null for no match. An
 * empty query names everything.
 */
export function matchText(text: string, query: string): 0 | 1 | 2 | 3 | null {
  const wanted = query.trim().toLowerCase();
  const index = text.toLowerCase().indexOf(wanted);
  if (index >= 0) return index === 0 ? 0 : 1;
  if (!isPinyinQuery(wanted)) return null;
  const read = readings(text);
  const start = read === null ? null : matchPinyin(read, wanted);
  if (start === null) return null;
  return start === 0 ? 2 : 3;
}

/** The items a query names, best matches first and otherwise in their order. */
export function matching<Item>(
  items: readonly Item[],
  query: string,
  textOf: (item: Item) => string,
): Item[] {
  return items
    .map((item) => ({ item, rank: matchText(textOf(item), query) }))
    .filter(({ rank }) => rank !== null)
    .sort((left, right) => (left.rank ?? 0) - (right.rank ?? 0))
    .map(({ item }) => item);
}
