import { PHRASE_PATTERNS, type Phrase } from "@/lib/mining/phrase";
import { DOCUMENT_KINDS } from "@/lib/speech/document-kind";
import { LEVELS } from "@/lib/speech/level";
import { MOVES } from "@/lib/speech/move";
import { THEMES } from "@/lib/speech/theme";

/** What many phrases have in common, as numbers: a place values all of them alike. */
export type PhraseClass = {
  /** Places in `PHRASE_PATTERNS`, `MOVES`, `THEMES`. */
  readonly pattern: number;
  readonly move: number;
  readonly theme: number;
  /** One bit for each of `DOCUMENT_KINDS`, `LEVELS` among the sources. */
  readonly kinds: number;
  readonly levels: number;
  /** 0 when unknown. */
  readonly lastYear: number;
};

export type PhraseClasses = {
  readonly classes: readonly PhraseClass[];
  /** Place in `classes` of each phrase. */
  readonly classOf: Uint32Array;
};

export function phraseClasses(phrases: readonly Phrase[]): PhraseClasses {
  const classes: PhraseClass[] = [];
  const known = new Map<string, number>();
  const classOf = Uint32Array.from(phrases, (phrase) => {
    const own = classOfPhrase(phrase);
    const { pattern, move, theme, kinds, levels, lastYear } = own;
    const key = `${pattern}.${move}.${theme}.${kinds}.${levels}.${lastYear}`;
    let at = known.get(key);
    if (at === undefined) {
      at = classes.push(own) - 1;
      known.set(key, at);
    }
    return at;
  });
  return { classes, classOf };
}

function classOfPhrase({ pattern, move, theme, sources, lastYear }: Phrase): PhraseClass {
  let kinds = 0;
  let levels = 0;
  for (const source of sources) {
    kinds |= bitOf(source.kind, DOCUMENT_KINDS);
    levels |= bitOf(source.level, LEVELS);
  }
  return {
    pattern: PHRASE_PATTERNS.indexOf(pattern),
    move: MOVES.indexOf(move),
    theme: THEMES.indexOf(theme),
    kinds,
    levels,
    lastYear: lastYear ?? 0,
  };
}

/** The bit of a value in a list of at most 31; 0 for none. */
export function bitOf<Value>(value: Value | null, all: readonly Value[]): number {
  return value === null ? 0 : 1 << all.indexOf(value);
}
