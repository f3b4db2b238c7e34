import collocations from "@/corpus/lexicon/collocations.json";
import runs from "@/corpus/lexicon/four-character-runs.json";
import idioms from "@/corpus/lexicon/idioms.json";
import terms from "@/corpus/lexicon/terms.json";
import { isWordAt } from "@/lib/corpus/name-words";
import { KeywordIndex } from "@/lib/text/keyword-index";

/** `strange` is where, in the broken form, characters stand that belong to no word any more. */
type Broken = {
  readonly wrong: string;
  readonly right: string;
  readonly strange: number;
  readonly how: Break;
};
type Break = "lost" | "cut" | "swapped";

/** A set expression with a character lost or two swapped: UTF-16, end exclusive. */
export type BrokenTerm = {
  readonly start: number;
  readonly end: number;
  readonly right: string;
  readonly how: Break;
};

const EXPRESSIONS: readonly string[] = [
  ...new Set([
    ...Object.values(runs.runs).flat(),
    ...Object.values(terms.terms)
      .flat()
      .filter((word) => word.length >= 4),
    ...collocations.four.split(" "),
    ...collocations.long.split(" "),
  ]),
].filter((word) => /^\p{Script=Han}{4,12}$/u.test(word));

const KNOWN: ReadonlySet<string> = new Set([
  ...EXPRESSIONS,
  ...idioms.idioms.split(" "),
  ...idioms.alsoRight,
  ...collocations.three.split(" "),
]);

/** Characters that stand by themselves so often that one more or less says nothing. */
const FREE: ReadonlySet<string> = new Set(
  "的地得是有无不要会能可做作为以于与及和在对把被使让从到向就也都还很最更再又个一二三四五六七八九十两百千万党人民村镇县市乡区新老大小好高强学讲看说抓管用建带促保防办干实真严深细优美亮重主全总各每本年月日时上下中前后内外里",
);

/** Verbs and their objects, of which the first character may be all that is left of the verb: 增责任感. */
const VERB_FIRST: ReadonlySet<string> = new Set(collocations.long.split(" "));

/** What is left of a shorter one says something of its own too often: 守底线, 同部署. */
const SHORTEST_TO_LOSE = 5;

const SHORTEST_TO_CUT = 5;

/** A character lost inside: its partner in the word stands alone. */
function* lostIn(word: string): Iterable<Broken> {
  if (word.length < SHORTEST_TO_LOSE) return;
  for (let at = 1; at < word.length - 1; at += 1) {
    const left = isWordAt(word, at - 1);
    const right = isWordAt(word, at);
    if (!(left || right) || word[at] === word[at - 1] || word[at] === word[at + 1]) continue;
    const strange = left ? at - 1 : at;
    const wrong = word.slice(0, at) + word.slice(at + 1);
    // 科党支部 and 组织关系接转 end or begin a word that the expression does not know.
    if (strange === wrong.length - 1 || (strange === 0 && !VERB_FIRST.has(word))) continue;
    if (!FREE.has(wrong.charAt(strange)) && !isWordAt(wrong, at - 1))
      yield { wrong, right: word, strange, how: "lost" };
  }
}

/** The last character lost: its partner in the word stands alone before a mark. */
function* cutEnd(word: string): Iterable<Broken> {
  const at = word.length - 2;
  const wrong = word.slice(0, -1);
  if (word.length < SHORTEST_TO_CUT || !isWordAt(word, at) || isWordAt(word, at - 1)) return;
  if (!FREE.has(wrong.charAt(at))) yield { wrong, right: word, strange: at, how: "cut" };
}

/** Two neighbours swapped that make a word in the right order only. */
function* swappedIn(word: string): Iterable<Broken> {
  for (let at = 0; at < word.length - 1; at += 1) {
    if (word[at] === word[at + 1] || !isWordAt(word, at)) continue;
    const wrong = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
    if (!isWordAt(wrong, at)) yield { wrong, right: word, strange: at, how: "swapped" };
  }
}

const INDEX = new KeywordIndex<Broken>(
  EXPRESSIONS.flatMap((word) => [...lostIn(word), ...cutEnd(word), ...swappedIn(word)])
    .filter(({ wrong }) => !KNOWN.has(wrong))
    .map((broken) => [broken.wrong, broken] as const),
);

const CLOSED = /^(?:$|[，。；、！？])/u;

/** Whether the strange character belongs to a word after all, or the edge of the stretch to one outside. */
function hasOwnSense(text: string, start: number, { wrong, strange, how }: Broken): boolean {
  const end = start + wrong.length;
  if (isWordAt(text, start - 1) || isWordAt(text, end - 1)) return true;
  const at = start + strange;
  if (isWordAt(text, at - 1)) return true;
  if (how === "cut") return !CLOSED.test(text.slice(end, end + 1));
  return how === "lost" ? isWordAt(text, at) : isWordAt(text, at + 1);
}

/** Stretches of a text that are set expressions but for a character lost or two swapped. */
export function findBrokenTerms(text: string): BrokenTerm[] {
  const found: BrokenTerm[] = [];
  INDEX.scan(text, (broken, start) => {
    if (hasOwnSense(text, start, broken)) return;
    const { right, how, wrong } = broken;
    found.push({ start, end: start + wrong.length, right, how });
  });
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}
