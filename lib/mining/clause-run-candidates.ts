import cues from "@/corpus/lexicon/mining-cues.json";
import { candidatePlace } from "./candidate-place";
import { isCleanCut, visibleChars } from "./clean-cut";
import type { DocumentView } from "./document-view";
import type { PhraseCandidate } from "./phrase-candidate";
import { wordingMove } from "./wording-move";

const MIN_CLAUSE_CHARS = 3;
const MAX_CLAUSE_CHARS = 15;
const MAX_RUN = 5;
/** Two clauses must say more than three of them to be worth a place of their own. */
const MIN_CHARS = { two: 7, more: 9 } as const;
const QUOTED = /“([^“”，。、；]{3,10})([、，])([^“”，。、；]{3,10})”/gu;
const END_MARK = /[，、；：。！？]$/u;
const RUN_LEAD = new RegExp(cues.runLead, "u");
const RUN_VERB = new RegExp(cues.runVerb, "u");
const UNFIT = anyOf(cues.unfitRun);
const PAIRS = cues.clausePairs.map(
  ([first = "", second = ""]) => [new RegExp(first, "u"), new RegExp(second, "u")] as const,
);

function anyOf(list: readonly string[]): RegExp {
  return new RegExp(list.join("|"), "u");
}

/**
 * Runs of two to five clauses of one build inside a sentence (抓重点、补短板、强弱项; 台账写得满、群众办得慢): what readers call
 * 对仗 and writers copy out, whole in itself wherever its sentence stands.
 */
export function clauseRunCandidates(view: DocumentView): PhraseCandidate[] {
  return view.units.flatMap(({ sentence, text }) => {
    const { text: slotted, names } = view.slot(text);
    const runs = [...new Set([...clauseRuns(slotted), ...quotedContrasts(slotted)])];
    return runs.map((run) => ({
      text: run,
      pattern: "collocation" as const,
      move: wordingMove(view.document, sentence, text),
      theme: sentence.theme,
      alone: true,
      ...candidatePlace(view, sentence, names),
    }));
  });
}

/** “建得快、转得慢”: what is put in quotation marks in two even parts is a name given to a state of things. */
export function quotedContrasts(sentence: string): string[] {
  return [...sentence.matchAll(QUOTED)].flatMap(([, first = "", mark = "", second = ""]) => {
    const contrast = first + mark + second;
    return first.length === second.length && first !== second && isReusableRun(contrast, 2) ? [contrast] : [];
  });
}

/** The runs of even clauses of a sentence, without their last mark. */
export function clauseRuns(sentence: string): string[] {
  const clauses = sentence.split(/(?<=[，、；：。！？])/u);
  for (let at = 0; at + 1 < clauses.length; at += 1) {
    clauses[at] = withoutLead(clauses[at] ?? "", clauses[at + 1] ?? "");
  }
  const bare = clauses.map((clause) => clause.replace(END_MARK, ""));
  const runs: string[] = [];
  for (let from = 0; from + 1 < bare.length; ) {
    let end = from + 1;
    while (end < bare.length && end - from < MAX_RUN && joins(bare, clauses, end)) end += 1;
    const run = clauses.slice(from, end).join("").replace(END_MARK, "");
    const whole = !isInList(clauses[from - 1]) && !isInList(clauses[end - 1]);
    if (end - from > 1 && whole && isReusableRun(run, end - from)) runs.push(run);
    from = Math.max(end, from + 1);
  }
  return runs;
}

/** 今年要抓重点、补短板: what leads in to the first of even clauses is no part of the run. */
function withoutLead(clause: string, next: string): string {
  const surplus = clause.length - next.length;
  if (surplus <= 0 || !RUN_LEAD.test(clause.slice(0, surplus))) return clause;
  const rest = clause.slice(surplus);
  return rest.length <= MAX_CLAUSE_CHARS ? rest : clause;
}

/** A clause that a pause mark joins to the next one is part of a list, which must not be cut. */
function isInList(clause: string | undefined): boolean {
  return clause?.endsWith("、") ?? false;
}

/** Even clauses, a pair of a known build, two set phrases of four characters, or two verbs with their objects. */
function joins(bare: readonly string[], clauses: readonly string[], at: number): boolean {
  const before = bare[at - 1] ?? "";
  const after = bare[at] ?? "";
  if (/[：。！？]$/u.test(clauses[at - 1] ?? "") || before === after) return false;
  const fours = before.length === 4 && after.length === 4 && !clauses[at - 1]?.endsWith("；");
  if (fours && /^\p{Script=Han}{8}$/u.test(before + after)) return true;
  if (isVerbPiece(before) && isVerbPiece(after) && clauses[at - 1]?.endsWith("、")) return true;
  return areEven(before, after) || PAIRS.some(([first, second]) => first.test(before) && second.test(after));
}

/** 抓重点, 补短板: three characters begun with a verb, as they stand in rows. */
function isVerbPiece(clause: string): boolean {
  return clause.length === 3 && RUN_VERB.test(clause);
}

/** As many characters, and one of them at the same place in both. */
function areEven(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < MIN_CLAUSE_CHARS || a.length > MAX_CLAUSE_CHARS) return false;
  return [...a].some((char, place) => b[place] === char && /\p{Script=Han}/u.test(char));
}

function isReusableRun(run: string, clauses: number): boolean {
  const min = clauses > 2 ? MIN_CHARS.more : MIN_CHARS.two;
  const parts = run.split(/[，、；]/u);
  // 能改的马上改，需要协调的: what the last clause says of it is cut off.
  if (run.endsWith("的") && !parts.every((part) => part.endsWith("的"))) return false;
  return !run.includes("〔") && visibleChars(run) <= 60 && isCleanCut(run, min, 60) && !UNFIT.test(run);
}
