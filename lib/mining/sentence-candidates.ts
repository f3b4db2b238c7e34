import { candidatePlace } from "./candidate-place";
import { isCleanCut } from "./clean-cut";
import type { DocumentView } from "./document-view";
import type { PhraseCandidate } from "./phrase-candidate";
import { sentencePattern } from "./phrase-pattern";
import { isReusableSentence } from "./phrase-quality";
import type { SentenceUnit } from "./sentence-units";
import { wordingMove } from "./wording-move";

const MIN_SENTENCE_CHARS = 10;
const MAX_SENTENCE_CHARS = 121;

/**
 * Sentences of a document that can stand alone, with slots, sorted into patterns by wording and place; of a sentence that
 * is of use to nobody else as a whole, the parts between semicolons are tried.
 */
export function sentenceCandidates(view: DocumentView): PhraseCandidate[] {
  return view.units.flatMap((unit) => {
    const whole = toCandidate(view, unit);
    if (whole?.alone || !unit.text.includes("；")) return whole === null ? [] : [whole];
    const parts = unit.text.split("；").map((part) => part.replace(/[，、：。]?$/u, "。"));
    const kept = parts.map((text) => toCandidate(view, { ...unit, text })).filter((part) => part?.alone);
    return [whole, ...kept].filter((candidate) => candidate !== null && candidate !== undefined);
  });
}

function toCandidate(view: DocumentView, { sentence, text }: SentenceUnit): PhraseCandidate | null {
  const place = wordingMove(view.document, sentence, text);
  const pattern = sentencePattern(text, place);
  const slotted = view.slot(text);
  const stopped = slotted.text.replace(/：$/u, "。");
  const wording = pattern === "transition" ? slotCount(slotted.text) : stopped;
  if (!isCleanCut(stopped, MIN_SENTENCE_CHARS, MAX_SENTENCE_CHARS)) return null;
  return {
    text: wording,
    pattern,
    move: pattern === "transition" ? "transition" : place,
    theme: sentence.theme,
    alone: isReusableSentence(wording, pattern, view.document.kind),
    ...candidatePlace(view, sentence, slotted.names),
  };
}

/** 讲三点意见 announces a count that the next speech will not share. */
function slotCount(text: string): string {
  return text.replace(
    /(?<=(?:讲|谈|提|强调|说|作)[^，。〔]{0,10}?)[一二三四五六七八九十几两](?=(?:点|个方面|个问题|件事|条|个意见))/u,
    "〔数字〕",
  );
}
