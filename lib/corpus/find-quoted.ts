import cues from "@/corpus/lexicon/entity-cues.json";
import slots from "@/corpus/lexicon/mining-slots.json";
import type { EntitySpan } from "./entity-span";
import { createWordMatcher } from "./word-matcher";

const kept = new Set(slots.keptQuotations);
const vehicleWords = createWordMatcher(slots.vehicleWords);
const vehicleEndings = createWordMatcher(cues.vehicleEndings);

const MAX_TITLE_CHARS = 120;
const MAX_VEHICLE_CHARS = 24;

/** The document whose name opens with 《 at a place, marks included; inner 〈〉 and 《》 belong to it. */
export function documentAt(text: string, start: number): EntitySpan | null {
  let depth = 0;
  const last = Math.min(text.length, start + MAX_TITLE_CHARS);
  for (let at = start; at < last; at += 1) {
    const character = text.charAt(at);
    if (character === "《") depth += 1;
    else if (character === "》") depth -= 1;
    if (depth === 0) return at - start > 2 ? { kind: "document", start, end: at + 1 } : null;
  }
  return null;
}

/** The project, campaign or vehicle whose name opens with “ at a place: the quotation and the word it is called by. */
export function projectAt(text: string, start: number): EntitySpan | null {
  const length = text.slice(start + 1, start + 2 + MAX_VEHICLE_CHARS).indexOf("”");
  const close = start + 1 + length;
  if (length < 2) return null;
  const inner = text.slice(start + 1, close);
  if (kept.has(inner) || /[，。；“《]/u.test(inner) || /^[一二三四五六七八九十两双][个大项重]/u.test(inner))
    return null;
  const wordEnd = vehicleWords.endOf(text, close + 1);
  if (wordEnd < 0 && vehicleEndings.startOf(text, close) < 0) return null;
  return { kind: "project", start, end: Math.max(wordEnd, close + 1) };
}
