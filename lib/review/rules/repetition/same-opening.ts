import { REPETITION_MESSAGES } from "@/lib/messages/review/repetition";
import type { TextRule } from "../../rule";
import { type SaidSentence, saidSentences } from "./said-sentences";

const OPENING_CHARS = 2;
const MAX_TIMES = 4;
/** 要, 必须 and 坚持 open demands by custom; a parallel set may be meant. */
const BY_CUSTOM = /^(?:[要把对在以从有不]|必须|坚持|我们|各级|各乡|全县|全市)/u;

/** Items of a list that begin with the same word too many times running. */
export const sameOpening: TextRule = {
  id: "repetition/same-opening",
  family: "repetition",
  severity: "hint",
  authority: "通行写法",
  scope: "text",
  *check(text) {
    let run: SaidSentence[] = [];
    const opening = (sentence: SaidSentence | undefined) => sentence?.key.slice(0, OPENING_CHARS) ?? "";
    for (const sentence of [...saidSentences(text).filter(({ isItem }) => isItem), undefined]) {
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
