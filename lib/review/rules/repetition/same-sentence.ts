import { REPETITION_MESSAGES } from "@/lib/messages/review/repetition";
import { kept } from "../../kept";
import type { ReviewBlock } from "../../review-text";
import type { TextRule } from "../../rule";
import { type SaidSentence, saidSentencesOf } from "./said-sentences";

const MIN_CHARS = 15;
/** Items of a list are told apart by what they say, so shorter ones count too. */
const MIN_ITEM_CHARS = 8;
/** Words that are said again at every turn of a meeting. */
const SET_WORDS =
  /^(?:同志们|各位|下面|接下来|现在|谢谢|感谢|请大家|大家|我的(?:发言|汇报|述职)|以上|会议|让我们|(?:刚才|首先).{0,6}(?:汇报|发言|述职))|(?:鼓掌|掌声|欢迎|请坐|讲话|发言|作述职|起立|完毕|表决|举手|没有|通过)$/u;

const excerpt = (key: string) => key.slice(0, 10);

/** The sentences and items that are long enough and no set words. */
const comparedOf = kept((block: ReviewBlock): readonly SaidSentence[] =>
  saidSentencesOf(block).filter(
    ({ key, isItem }) => key.length >= (isItem ? MIN_ITEM_CHARS : MIN_CHARS) && !SET_WORDS.test(key),
  ),
);

/** A sentence or item that stands twice in a text. */
export const sameSentence: TextRule = {
  id: "repetition/same-sentence",
  family: "repetition",
  severity: "doubt",
  authority: "通行写法",
  scope: "text",
  *check({ blocks }) {
    const seen = new Map<string, { readonly block: number; readonly isItem: boolean }>();
    for (const [block, own] of blocks.entries()) {
      for (const { key, isItem, start, end } of comparedOf(own)) {
        const before = seen.get(key);
        if (before === undefined) seen.set(key, { block, isItem });
        // The paragraph as a whole is said twice, which is told of it.
        if (before === undefined || (before.block !== block && blocks[before.block]?.text === own.text))
          continue;
        const message =
          isItem && before.isItem ? REPETITION_MESSAGES.item() : REPETITION_MESSAGES.sentence(excerpt(key));
        yield { block, start, end, message };
      }
    }
  },
};
