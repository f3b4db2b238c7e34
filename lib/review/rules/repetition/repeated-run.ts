import lexicon from "@/corpus/lexicon/four-character-runs.json";
import { REPETITION_MESSAGES } from "@/lib/messages/review/repetition";
import { KeywordIndex } from "@/lib/text/keyword-index";
import { kept } from "../../kept";
import type { ReviewBlock } from "../../review-text";
import type { TextRule } from "../../rule";

const INDEX = new KeywordIndex(
  Object.values(lexicon.runs)
    .flat()
    .map((word) => [word, word] as const),
);
/** Three times within so many characters are heard as a habit. */
const MAX_TIMES = 3;
const SPAN_CHARS = 400;

const runsOf = kept(({ text, role }: ReviewBlock): readonly { word: string; start: number }[] => {
  const runs: { word: string; start: number }[] = [];
  if (role === "paragraph") INDEX.scan(text, (word, start) => runs.push({ word, start }));
  return runs;
});

type Place = { readonly block: number; readonly start: number; readonly at: number };

/** A four-character expression that comes again and again within a few paragraphs. */
export const repeatedRun: TextRule = {
  id: "repetition/repeated-run",
  family: "repetition",
  severity: "hint",
  authority: "通行写法",
  scope: "text",
  *check({ blocks }) {
    const places = new Map<string, Place[]>();
    let before = 0;
    for (const [block, own] of blocks.entries()) {
      for (const { word, start } of runsOf(own)) {
        const list = places.get(word) ?? [];
        list.push({ block, start, at: before + start });
        places.set(word, list);
      }
      before += own.text.length;
    }
    for (const [word, list] of places) {
      const third = list.find(
        (place, index) => place.at - (list[index - MAX_TIMES + 1]?.at ?? -SPAN_CHARS) < SPAN_CHARS,
      );
      if (third === undefined) continue;
      const { block, start } = third;
      yield { block, start, end: start + word.length, message: REPETITION_MESSAGES.run(word) };
    }
  },
};
