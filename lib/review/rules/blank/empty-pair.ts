import { BLANK_MESSAGES } from "@/lib/messages/review/blank";
import type { BlockRule } from "../../rule";

const EMPTY = /（[\s　]*）|\([\s　]*\)|“[\s　]*”|《[\s　]*》|〔[\s　]*〕|【[\s　]*】/gu;

/** Brackets and quotation marks with nothing in them. */
export const emptyPair: BlockRule = {
  id: "blank/empty-pair",
  family: "blank",
  severity: "must",
  authority: "GB/T 15834—2011 4.8、4.9",
  scope: "block",
  *check({ text }) {
    for (const { 0: found, index } of text.matchAll(EMPTY))
      yield { start: index, end: index + found.length, message: BLANK_MESSAGES.emptyPair() };
  },
};
