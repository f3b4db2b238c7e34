import { PUNCTUATION_MESSAGES as SAY } from "@/lib/messages/review/punctuation";
import type { Hit } from "../../finding";
import { kept } from "../../kept";
import type { ReviewBlock } from "../../review-text";
import type { PlacedHit, TextRule } from "../../rule";
import { type MarkFault, PAIRED_MARKS, pairFaults } from "./mark-pairs";

const MARKS = /[“”‘’《》〈〉（）()【】〔〕]/gu;
const OPENING: Readonly<Record<string, string>> = Object.fromEntries(
  PAIRED_MARKS.map(({ open, close }) => [close, open]),
);

/** Whether every mark has its other half and all close in order: most blocks need no closer look. */
const isInOrder = kept(({ text }: ReviewBlock): boolean => {
  let open = "";
  for (const char of text.match(MARKS) ?? []) {
    const mark = char === "(" ? "（" : char === ")" ? "）" : char;
    const opening = OPENING[mark];
    if (opening === undefined) open += mark;
    else if (open.endsWith(opening)) open = open.slice(0, -1);
    else return false;
  }
  return open === "";
});

/** What stands before a bracket that only closes: 1） 一） a). */
const ENUMERATOR = /(?:^|[。；：，、\s])[\da-zA-Z一二三四五六七八九十①-⑳]{1,3}$/u;

/**
 * Quotation marks, title marks and brackets that lack their other half, point the wrong way, or cross.
 *
 * Not flagged: a quotation of several paragraphs, each of which opens and only the last of which closes.
 */
export const unpaired: TextRule = {
  id: "punctuation/unpaired",
  family: "punctuation",
  severity: "must",
  authority: "GB/T 15834—2011 4.8、4.9、4.15",
  scope: "text",
  *check({ blocks }) {
    let runsOn = false;
    for (const [index, block] of blocks.entries()) {
      if (isInOrder(block)) {
        runsOn &&= !block.text.includes("”");
        continue;
      }
      const next = blocks[index + 1]?.text ?? "";
      const faults = faultsOf(block);
      const isOpened = faults.some(({ fault, mark }) => mark === "“" && isOpeningLine(fault));
      const goesOn = isOpened && (next.startsWith("“") || !next.includes("“"));
      for (const { fault, mark } of faults) {
        if (mark === "“" && isOpeningLine(fault) && next.startsWith("“")) continue;
        if (mark === "“" && fault.type === "unopened" && runsOn) continue;
        yield { ...hitOf(block.text, fault, mark), block: index } satisfies PlacedHit;
      }
      if (faults.length === 0) for (const hit of crossings(block.text)) yield { ...hit, block: index };
      runsOn = goesOn || (runsOn && !block.text.includes("”"));
    }
  },
};

const isOpeningLine = (fault: MarkFault) => fault.type === "unclosed" && fault.at === 0;

type PlacedFault = { readonly fault: MarkFault; readonly mark: string };

function faultsOf({ text, slots }: ReviewBlock): PlacedFault[] {
  const wide = /[()]/u.test(text) ? text.replaceAll("(", "（").replaceAll(")", "）") : text;
  return PAIRED_MARKS.flatMap((pair): PlacedFault[] => {
    const { open, close } = pair;
    if (!wide.includes(open) && !wide.includes(close)) return [];
    return pairFaults(wide, pair)
      .filter((fault) => fault.type !== "nested" && !isUsual(wide, fault, open))
      .filter(({ at }) => !slots.some(({ start, end }) => start <= at && at < end))
      .map((fault) => ({ fault, mark: open }));
  });
}

/** Marks that stand alone by custom: an enumerator's bracket, an apostrophe. Brackets cannot point the wrong way. */
function isUsual(text: string, { type, at }: MarkFault, mark: string): boolean {
  if (mark === "（") return type === "unopened" && ENUMERATOR.test(text.slice(Math.max(0, at - 4), at));
  return mark === "‘" && (/\w/u.test(text.charAt(at - 1)) || /\d/u.test(text.charAt(at + 1)));
}

function hitOf(text: string, fault: MarkFault, mark: string): Hit {
  const place = { start: fault.at, end: fault.at + 1 };
  const found = text.charAt(fault.at);
  if (fault.type === "reversed" && /[“‘]/u.test(mark))
    return { ...place, message: SAY.reversed(found), fix: fault.fix };
  return { ...place, message: fault.type === "unclosed" ? SAY.unclosed(found) : SAY.unopened(found) };
}

/** （见《条例）》: each half is there, but they close in the wrong order. */
function* crossings(text: string): Iterable<Hit> {
  const open: string[] = [];
  for (const { 0: mark, index } of text.matchAll(/[“”《》（）]/gu)) {
    const opening = OPENING[mark];
    if (opening === undefined) {
      open.push(mark);
      continue;
    }
    if (open.at(-1) === opening) open.pop();
    else if (open.includes(opening)) {
      open.splice(open.lastIndexOf(opening), 1);
      yield { start: index, end: index + 1, message: SAY.crossing() };
    }
  }
}
