import moveCues from "@/corpus/lexicon/move-cues.json";
import themeWords from "@/corpus/lexicon/theme-words.json";
import { THEMES, type Theme } from "@/lib/speech/theme";
import { KeywordIndex } from "@/lib/text/keyword-index";
import type { Features } from "./linear-model";

/** Longest stretch of a sentence that is looked at, in characters: what it does shows early, what it is about soon. */
const MAX_CHARS = 260;

const themeIndex = new KeywordIndex<{ readonly theme: Theme; readonly weight: number }>(
  Object.entries(themeWords.themes).flatMap(([theme, words]) =>
    Object.entries(words).map(([word, weight]) => [word, { theme: theme as Theme, weight }] as const),
  ),
);
const cues: readonly (readonly [string, RegExp])[] = [
  ...moveCues.switches.map(
    ({ move, pattern }, index) => [`cue:${move}${index}`, new RegExp(pattern)] as const,
  ),
  ...moveCues.sentences.map(
    ({ move, pattern }, index) => [`own:${move}${index}`, new RegExp(pattern)] as const,
  ),
  ...Object.entries(moveCues.signs).map(([name, pattern]) => [`sign:${name}`, new RegExp(pattern)] as const),
];

const ORDINAL =
  /^(?:([一二三四五六七八九十]{1,2})(是|要)|(第[一二三四五六七八九十]{1,2})[，、：]|(首先|其次|再次|最后)[，是要])/;

/** The sentence without what differs between texts: slots, masks and figures become one sign each. */
function plain(sentence: string): string {
  return sentence
    .slice(0, MAX_CHARS)
    .replace(/〔[^〔〕]{0,20}〕|XX/g, "〇")
    .replace(/[0-9]+(?:\.[0-9]+)?/g, "0")
    .replace(/[“”‘’《》（）\s]/g, "");
}

/** Called for each feature of a sentence; a piece that stands twice in it is told twice, with the same value. */
export type FeatureVisitor = (name: string, value: number) => void;

/** The features of a sentence as a map, each once. */
export function sentenceFeatures(sentence: string): Features {
  const features = new Map<string, number>();
  visitFeatures(sentence, (name, value) => features.set(name, value));
  return features;
}

/**
 * What the move and the theme of a sentence are told by: its pieces of two to four characters, its beginning and end,
 * cues of the lexicon, words of themes, ordinals, length.
 */
export function visitFeatures(sentence: string, visit: FeatureVisitor): void {
  const text = plain(sentence);
  const ordinal = ORDINAL.exec(text);
  if (ordinal !== null) {
    visit(`ordinal:${ordinal[2] ?? (ordinal[3] === undefined ? "step" : "di")}`, 1);
  }
  const body = ordinal === null ? text : text.slice(ordinal[0].length);
  for (let size = 2; size <= 4; size += 1) {
    for (let at = 0; at + size <= body.length; at += 1) visit(body.slice(at, at + size), 1);
    if (body.length >= size) {
      visit(`^${body.slice(0, size)}`, 1);
      visit(`${body.slice(-size)}$`, 1);
    }
  }
  const head = sentence.slice(0, MAX_CHARS);
  addCues(head, visit);
  addThemes(head, visit);
  visit("bias", 1);
  visit(`length:${Math.min(6, Math.floor(text.length / 15))}`, 1);
}

function addCues(sentence: string, visit: FeatureVisitor): void {
  for (const [name, pattern] of cues) if (pattern.test(sentence)) visit(name, 1);
  const demands =
    sentence.match(/(?:^|[，；。：])(?:还|也|都|更)?(?:要|必须|务必|切实|着力|坚决|严格)/g)?.length ?? 0;
  if (demands > 0) visit("demands", Math.min(demands, 4) / 2);
}

function addThemes(sentence: string, visit: FeatureVisitor): void {
  const scores = new Map<Theme, number>();
  themeIndex.scan(sentence, ({ theme, weight }) => scores.set(theme, (scores.get(theme) ?? 0) + weight));
  let best: Theme = "other";
  for (const theme of THEMES) {
    const score = scores.get(theme) ?? 0;
    if (score > 0) visit(`about:${theme}`, Math.min(score, 9) / 3);
    if (score > (scores.get(best) ?? 0)) best = theme;
  }
  visit(`mostly:${best}`, 1);
}
