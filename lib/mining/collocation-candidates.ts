import { isCleanCut, visibleChars } from "./clean-cut";
import type { DocumentView } from "./document-view";
import type { PhraseCandidate } from "./phrase-candidate";
import { phraseSource } from "./phrase-source";
import type { SentenceUnit } from "./sentence-units";
import { wordingMove } from "./wording-move";

const MIN_CHARS = 7;
const MAX_CHARS = 40;
const MAX_CLAUSES = 4;
/** Two documents may say a short thing alike by chance; a third one makes it usage. */
const MIN_CHARS_IN_TWO = 10;
/** Words that lean on the clause before them: a stretch begun with one is a fragment. */
const LEANING_START =
  /^(?:（|是|而|但|也|还|又|并|却|就|才|都|以及|或者|同时|因此|所以|使|让|为|把|被|对|向|从|在)/u;

type Window = { readonly text: string; readonly unit: SentenceUnit; readonly names: readonly string[] };

/**
 * Stretches of one to four clauses that several documents share (以提升组织力为重点, 一级抓一级、层层抓落实): the short grain of
 * reusable wording. A stretch inside a longer one that just as many documents share is left out.
 */
export function collocationCandidates(views: readonly DocumentView[]): PhraseCandidate[] {
  const windows = views.map(windowsOf);
  const documents = new Map<string, number>();
  for (const own of windows) {
    for (const text of new Set(own.map((window) => window.text))) {
      documents.set(text, (documents.get(text) ?? 0) + 1);
    }
  }
  const isUsage = (text: string, count: number) =>
    count > 2 || (count === 2 && visibleChars(text) >= MIN_CHARS_IN_TWO);
  const shared = new Map([...documents].filter(([text, count]) => isUsage(text, count)));
  const maximal = new Set(maximalTexts(shared));
  return views.flatMap((view, at) =>
    (windows[at] ?? []).filter(({ text }) => maximal.has(text)).map((window) => toCandidate(view, window)),
  );
}

function windowsOf(view: DocumentView): Window[] {
  return view.units.flatMap((unit) => {
    const slotted = view.slot(unit.text);
    const clauses = slotted.text.split(/(?<=[，、；：。！？])/u);
    const windows: Window[] = [];
    for (let from = 0; from < clauses.length; from += 1) {
      let text = "";
      for (const clause of clauses.slice(from, from + MAX_CLAUSES)) {
        text += clause;
        const bare = text.replace(/[，、；：。！？]$/u, "");
        if (isReusableStretch(bare)) windows.push({ text: bare, unit, names: slotted.names });
      }
    }
    return windows;
  });
}

function isReusableStretch(text: string): boolean {
  return !LEANING_START.test(text) && isCleanCut(text, MIN_CHARS, MAX_CHARS);
}

/** Texts that are not part of a longer shared text with as many documents. */
function maximalTexts(shared: ReadonlyMap<string, number>): string[] {
  const texts = [...shared.keys()];
  const covered = new Set<string>();
  for (const text of texts) {
    for (const part of clauseParts(text)) {
      if (part !== text && shared.get(part) === shared.get(text)) covered.add(part);
    }
  }
  return texts.filter((text) => !covered.has(text));
}

function clauseParts(text: string): string[] {
  const clauses = text.split(/(?<=[，、；：。！？])/u);
  return clauses.flatMap((_, from) =>
    clauses.slice(from).map((__, length) =>
      clauses
        .slice(from, from + length + 1)
        .join("")
        .replace(/[，、；：。！？]$/u, ""),
    ),
  );
}

function toCandidate(view: DocumentView, { text, unit, names }: Window): PhraseCandidate {
  const { sentence } = unit;
  return {
    text,
    pattern: "collocation",
    move: wordingMove(view.document, sentence, unit.text),
    theme: sentence.theme,
    source: phraseSource(view, sentence, names),
  };
}
