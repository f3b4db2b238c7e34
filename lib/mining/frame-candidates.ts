import lexicon from "@/corpus/lexicon/mining-frames.json";
import { candidatePlace } from "./candidate-place";
import { visibleChars } from "./clean-cut";
import type { DocumentView } from "./document-view";
import type { PhraseCandidate } from "./phrase-candidate";
import { sentencePattern } from "./phrase-pattern";
import { wordingMove } from "./wording-move";

/** A frame chains at most so many clauses. */
const MAX_CHAIN = 5;
/** A shorter frame (从〔环节〕抓起) is one word to most writers. */
const MIN_CHARS = 6;
const CLAUSE_FRAMES = lexicon.clauses.map(({ pattern, frame }) => ({
  pattern: new RegExp(`^(?:${pattern})$`, "u"),
  frame,
}));
const SENTENCE_FRAMES = lexicon.sentences.map(({ pattern, frame }) => ({
  pattern: new RegExp(pattern, "gu"),
  frame,
}));

/** Sentence frames with slots (以〔…〕为统领，以〔…〕为重点): what stays when the words of the one occasion are taken out. */
export function frameCandidates(view: DocumentView): PhraseCandidate[] {
  return view.units.flatMap(({ sentence, text }) => {
    const { text: slotted, names } = view.slot(text);
    const move = wordingMove(view.document, sentence, text);
    return sentenceFramesOf(slotted).map((frame) => ({
      text: frame,
      pattern: sentencePattern(frame, move),
      move,
      theme: sentence.theme,
      alone: true,
      isFrame: true as const,
      ...candidatePlace(view, sentence, names),
    }));
  });
}

/** The frames a sentence is built on, each once. */
export function sentenceFramesOf(sentence: string): string[] {
  const found = SENTENCE_FRAMES.flatMap(({ pattern, frame }) =>
    [...sentence.matchAll(pattern)].map((match) => fill(frame, match)),
  );
  return [...new Set([...clauseChains(sentence), ...found])].filter(
    (frame) => visibleChars(frame) >= MIN_CHARS,
  );
}

/** Neighbouring clauses that follow frames, joined; one clause alone is no frame. */
function clauseChains(sentence: string): string[] {
  const chains: string[] = [];
  let chain: string[] = [];
  const close = () => {
    if (chain.length > 1) chains.push(chain.join("，"));
    chain = [];
  };
  for (const clause of sentence.split(/[，、；。！？]/u)) {
    const frame = clauseFrame(clause.replace(/^(?:要|坚持|必须)/u, ""));
    if (frame === null || chain.length === MAX_CHAIN) close();
    if (frame !== null) chain.push(frame);
  }
  close();
  return chains;
}

function clauseFrame(clause: string): string | null {
  for (const { pattern, frame } of CLAUSE_FRAMES) {
    const match = pattern.exec(clause);
    if (match !== null) return fill(frame, match);
  }
  return null;
}

function fill(frame: string, match: RegExpExecArray): string {
  return frame.replace(/\$(\d)/gu, (_, group: string) => match[Number(group)] ?? "");
}
