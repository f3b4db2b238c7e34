import { isCleanCut } from "./clean-cut";
import type { DocumentView } from "./document-view";
import { isAnecdote } from "./phrase-pattern";
import { isTooSpecific } from "./phrase-quality";
import type { SectionMove } from "./section-template";

/** What a template leaves to the writer to tell, by what the section does. */
export const DETAIL_SLOTS: Readonly<Record<SectionMove, string>> = {
  opening: "〔会议情况〕。",
  achievements: "〔具体做法和成效〕。",
  problems: "〔具体表现〕。",
  tasks: "〔具体措施〕。",
  requirements: "〔具体要求〕。",
  closing: "〔号召〕。",
};

/** Sentences of one place that a template may keep, in order, and how many of that place it had to choose from. */
export type PlaceSentences = { readonly kept: readonly KeptSentence[]; readonly total: number };
export type KeptSentence = { readonly text: string; readonly names: readonly string[] };

const EXAMPLE = /^(比如|例如|譬如|有一次|有个|有位|又如|再如|像)/u;

/** Looks up the sentences of a paragraph that stand under a heading (run-in headings included; null for none). */
export function placeSentences(
  view: DocumentView,
  move: SectionMove,
): (paragraphIndex: number, headingIndex: number | null) => PlaceSentences {
  return (paragraphIndex, headingIndex) => {
    const texts = view.units
      .filter(
        ({ sentence }) =>
          sentence.paragraphIndex === paragraphIndex && sentence.headingIndex === headingIndex,
      )
      .map(({ text }) => view.slot(text));
    return { kept: texts.filter(({ text }) => isTemplateSentence(text, move)), total: texts.length };
  };
}

/** A template sentence stands in its context, so it may lean on the heading; it may not tell a story or be all slots. */
function isTemplateSentence(text: string, move: SectionMove): boolean {
  // In opening and closing the speaker speaks for himself as a matter of form.
  const story = move !== "opening" && move !== "closing" && isAnecdote(text);
  return (
    isCleanCut(text.replace(/：$/u, "。"), 6, 121) && !EXAMPLE.test(text) && !story && !isTooSpecific(text)
  );
}
