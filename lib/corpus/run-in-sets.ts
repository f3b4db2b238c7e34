import { readHeadingWords } from "./heading-words";
import type { OrdinalCandidate } from "./run-in-ordinals";

/** An item of a set of run-in headings; `parentItem` is the index of the item it nests in, or null. */
export type RunInItem = OrdinalCandidate & { readonly parentItem: number | null };

type OrdinalSet = { readonly members: number[]; readonly family: OrdinalCandidate["family"] };

/**
 * Which ordinals of a section are headings, and how they nest.
 *
 * A set is a run of one family that counts up from one (a slip by one is forgiven: texts repeat and skip numbers). It
 * needs two members unless it opens a paragraph; a lone 一要 is a word. A set whose members are only parts of one sentence (一是…；二是…；三是…。)
 * enumerates and heads nothing. A set nests in an item of another set when it stands between two items of that set, or
 * after its last item as in the items before.
 *
 * @param candidates - ordinals of one section in text order.
 * @param texts - paragraph texts by paragraph index.
 * @param isCut - whether the source leaves text out behind a paragraph, so that a set may be there in part.
 */
export function selectRunInItems(
  candidates: readonly OrdinalCandidate[],
  texts: (paragraphIndex: number) => string,
  isCut: (paragraphIndex: number) => boolean,
): RunInItem[] {
  const sets = collectSets(candidates).filter((set) => isHeadingSet(set, candidates, texts, isCut));
  return nestSets(sets, candidates);
}

function collectSets(candidates: readonly OrdinalCandidate[]): OrdinalSet[] {
  const sets: OrdinalSet[] = [];
  const open = new Map<OrdinalCandidate["family"], OrdinalSet>();
  candidates.forEach((candidate, index) => {
    const set = open.get(candidate.family);
    const last = candidates[set?.members[set.members.length - 1] ?? -1];
    if (set !== undefined && last !== undefined && follows(last, candidate)) {
      set.members.push(index);
      return;
    }
    const started: OrdinalSet = { members: [index], family: candidate.family };
    open.set(candidate.family, started);
    sets.push(started);
  });
  return sets;
}

function follows(last: OrdinalCandidate, next: OrdinalCandidate): boolean {
  if (next.value === 1) return false;
  const step = next.value - last.value;
  if (next.family === "shouxian") return step > 0;
  return step >= 0 && step <= 2;
}

function isHeadingSet(
  set: OrdinalSet,
  candidates: readonly OrdinalCandidate[],
  texts: (paragraphIndex: number) => string,
  isCut: (paragraphIndex: number) => boolean,
): boolean {
  const members = set.members.map((index) => candidates[index]).filter((member) => member !== undefined);
  const [only] = members;
  if (only !== undefined && members.length === 1) {
    const text = texts(only.paragraphIndex);
    return isCutOffItem(only, text) || (isCut(only.paragraphIndex) && isBegunSet(only, text));
  }
  const later = members.slice(1);
  // 首先 … 最后 alone tells an order of business; a set of headings has 其次 or 再次 in between.
  if (set.family === "shouxian" && !members.some((member) => member.value === 2 || member.value === 3))
    return false;
  if (later.every((member) => member.boundary === "semicolon" || member.boundary === "comma")) {
    return members.some((member, index) => holdsSentenceEnd(member, members[index + 1], texts));
  }
  return true;
}

/** A single item counts when it opens a paragraph with a short statement that text follows: its siblings were cut away. */
function isCutOffItem(item: OrdinalCandidate, text: string): boolean {
  if (item.boundary !== "start" || item.startOffset !== 0 || !/^(?:shi|yao|di|qi)$/.test(item.family))
    return false;
  const words = readHeadingWords(text, item.textOffset);
  return words?.isWhole === true && words.text.length <= 30 && words.endOffset < text.length;
}

/** The first item of a set whose others the source leaves out: 一是 at the start of a sentence, a full stop after it. */
function isBegunSet(item: OrdinalCandidate, text: string): boolean {
  if (item.value !== 1 || !/^(?:shi|yao|di|qi)$/.test(item.family)) return false;
  if (item.boundary === "semicolon" || item.boundary === "comma") return false;
  const words = readHeadingWords(text, item.textOffset);
  return words?.isWhole === true && text.charAt(words.endOffset - 1) === "。";
}

/** Whether a sentence ends between an item and the next one, so that the item's first words head the rest. */
function holdsSentenceEnd(
  member: OrdinalCandidate,
  next: OrdinalCandidate | undefined,
  texts: (paragraphIndex: number) => string,
): boolean {
  if (next === undefined || next.paragraphIndex !== member.paragraphIndex) return false;
  return texts(member.paragraphIndex).slice(member.textOffset, next.startOffset).includes("。");
}

/** More sets than any section has; beyond it nesting is not looked for, which keeps hostile texts linear. */
const MAX_NESTED_SETS = 200;

function nestSets(sets: readonly OrdinalSet[], candidates: readonly OrdinalCandidate[]): RunInItem[] {
  const parents = sets.map((set) => (sets.length > MAX_NESTED_SETS ? null : parentOf(set, sets, candidates)));
  const items = sets.flatMap((set, setIndex) =>
    set.members.map((index) => ({ index, parent: parents[setIndex] ?? null })),
  );
  items.sort((a, b) => a.index - b.index);
  const position = new Map(items.map((item, at) => [item.index, at]));
  return items.flatMap(({ index, parent }) => {
    const candidate = candidates[index];
    if (candidate === undefined) return [];
    return [{ ...candidate, parentItem: parent === null ? null : (position.get(parent) ?? null) }];
  });
}

/** The item of another set that a set stands in: the tightest one wins. */
function parentOf(
  set: OrdinalSet,
  sets: readonly OrdinalSet[],
  candidates: readonly OrdinalCandidate[],
): number | null {
  const first = set.members[0] ?? 0;
  const last = set.members[set.members.length - 1] ?? 0;
  let best: number | null = null;
  for (const other of sets) {
    if (other === set || other.family === set.family) continue;
    const before = other.members.filter((index) => index < first).at(-1);
    if (before === undefined) continue;
    const after = other.members.find((index) => index > first);
    const isInside =
      after === undefined ? isLastItemLike(set, other, before, sets, candidates) : after > last;
    if (isInside && (best === null || before > best)) best = before;
  }
  return best;
}

/**
 * After the last item nothing closes the outer set. The inner one belongs to it when an earlier item holds a set of the
 * same family, or when both stand in one paragraph and the outer items each open a paragraph.
 */
function isLastItemLike(
  set: OrdinalSet,
  other: OrdinalSet,
  lastItem: number,
  sets: readonly OrdinalSet[],
  candidates: readonly OrdinalCandidate[],
): boolean {
  const outer = candidates[lastItem];
  const inner = candidates[set.members[0] ?? -1];
  if (outer === undefined || inner === undefined) return false;
  const earlier = sets.some((sibling) => {
    const first = sibling.members[0] ?? 0;
    const last = sibling.members.at(-1) ?? 0;
    const after = other.members.find((index) => index > first);
    return (
      sibling !== set &&
      sibling.family === set.family &&
      first > (other.members[0] ?? 0) &&
      after !== undefined &&
      after > last
    );
  });
  const opensParagraphs = other.members.every((index) => candidates[index]?.boundary === "start");
  return opensParagraphs && outer.paragraphIndex === inner.paragraphIndex
    ? true
    : earlier && !isOpenedAnew(inner);
}

/** A set that opens its own paragraph after an outer set of the same paragraph form goes back to the outer level. */
function isOpenedAnew(inner: OrdinalCandidate): boolean {
  return inner.boundary === "start" && inner.value === 1 && inner.family !== "shi";
}
