import { HEADING_MESSAGES } from "@/lib/messages/review/heading";
import type { BlockRule } from "../../rule";
import { printedNumber } from "../../sections-of";

const MARK = /[。；：，、.;:,]$/u;

/** A heading on a line of its own, and the title, take no mark at the end. */
export const headingEndMark: BlockRule = {
  id: "heading/end-mark",
  family: "heading",
  severity: "doubt",
  authority: "GB/T 15834—2011 附录 A",
  scope: "block",
  *check(block) {
    const { role, text, heading } = block;
    const isTitle = role === "title" || role === "subtitle";
    // Statements written as a list, 1. 2. 3., end like sentences: only 一、 and （一） are headings for certain.
    const isHeading =
      role === "heading" && heading !== null && /^(?:part|chinese)/u.test(printedNumber(block)?.shape ?? "");
    if (!isTitle && !isHeading) return;
    const words = text.trimEnd();
    if (!MARK.test(words) || words.includes("。", 1) !== words.endsWith("。")) return;
    // Two sentences or more are a statement, however short.
    if (/[。；]/u.test(words.slice(0, -1)) || words.length < 4) return;
    const start = words.length - 1;
    const message = isTitle ? HEADING_MESSAGES.titleEndMark() : HEADING_MESSAGES.endMark();
    yield { start, end: words.length, message, fix: "" };
  },
};
