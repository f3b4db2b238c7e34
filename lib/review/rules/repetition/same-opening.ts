import { REPETITION_MESSAGES } from "@/lib/messages/review/repetition";
import type { ReviewText } from "../../review-text";
import type { TextRule } from "../../rule";
import { type SaidSentence, saidSentencesOf } from "./said-sentences";

const OPENING_CHARS = 2;
const MAX_TIMES = 4;
/** 要, 必须 and 坚持 open demands by custom; a parallel set may be meant. */
const BY_CUSTOM = /^(?:[要把对在以从有不]|必须|坚持|我们|各级|各乡|全县|全市)/u;

type PlacedItem = SaidSentence & { readonly block: number };

const itemsOf = ({ blocks }: ReviewText): PlacedItem[] =>
  blocks.flatMap((own, block) =>
    saidSentencesOf(own).flatMap((sentence) => (sentence.isItem ? [{ ...sentence, block }] : [])),
  );

/** Items of a list that begin with the same word too many times running. */
export const sameOpening: TextRule = {
  id: "repetition/same-opening",
  family: "repetition",
  severity: "hint",
  authority: "通行写法",
  scope: "text",
  *check(text) {
    let run: PlacedItem[] = [];
    const opening = (sentence: PlacedItem | undefined) => sentence?.key.slice(0, OPENING_CHARS) ?? "";
    for (const sentence of [...itemsOf(text), undefined]) {
      if (sentence !== undefined && opening(run[0]) === opening(sentence)) {
        run.push(sentence);
        continue;
      }
      const last = run.at(-1);
      if (last !== undefined && run.length > MAX_TIMES && !BY_CUSTOM.test(last.key)) {
        const message = REPETITION_MESSAGES.opening(opening(last), run.length);
        yield { block: last.block, start: last.start, end: last.end, message };
      }
      run = sentence === undefined ? [] : [sentence];
    }
  },
};
