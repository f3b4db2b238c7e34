import lexicon from "@/corpus/lexicon/confusables.json";
import type { Severity } from "@/lib/review/finding";
import { KeywordIndex } from "@/lib/text/keyword-index";
import { touches } from "../../block-places";
import { kept } from "../../kept";
import type { ReviewBlock } from "../../review-text";

type Kind = "typo" | "custom" | "tautology";

type Entry = {
  readonly wrong: string;
  readonly right: string;
  readonly kind: Kind;
  readonly severity: Severity;
  readonly before: RegExp | null;
  readonly after: RegExp | null;
  readonly except: readonly { readonly words: string; readonly offset: number }[];
};

/** A form of the lexicon where it stands in a text: UTF-16, end exclusive. */
export type FoundForm = {
  readonly start: number;
  readonly end: number;
  readonly right: string;
  readonly kind: Kind;
  readonly severity: Severity;
};

const isKind = (kind: string): kind is Kind => kind === "typo" || kind === "custom" || kind === "tautology";
const isSeverity = (severity: string): severity is Severity =>
  severity === "must" || severity === "doubt" || severity === "hint";

/** Every place of a longer wording in which the form stands. */
function offsetsIn(words: string, wrong: string): { words: string; offset: number }[] {
  const found: { words: string; offset: number }[] = [];
  for (let offset = words.indexOf(wrong); offset >= 0; offset = words.indexOf(wrong, offset + 1))
    found.push({ words, offset });
  return found;
}

const always = Object.entries(lexicon.always).map(
  ([wrong, right]): Entry => ({
    wrong,
    right,
    kind: "typo",
    severity: "must",
    before: null,
    after: null,
    except: [],
  }),
);

const conditional = lexicon.entries.map((entry): Entry => {
  const { wrong, right, kind, severity, before, after, except } = {
    before: null,
    after: null,
    except: [],
    ...entry,
  };
  return {
    wrong,
    right,
    kind: isKind(kind) ? kind : "typo",
    severity: isSeverity(severity) ? severity : "hint",
    before: before === null ? null : new RegExp(`(?:${before})$`, "u"),
    after: after === null ? null : new RegExp(`^(?:${after})`, "u"),
    except: except.flatMap((words) => offsetsIn(words, wrong)),
  };
});

const INDEX = new KeywordIndex<Entry>(
  [...always, ...conditional].map((entry) => [entry.wrong, entry] as const),
);

/** How far the patterns of an entry may look. */
const BEFORE_CHARS = 12;
const AFTER_CHARS = 48;

function fits(text: string, start: number, { wrong, before, after, except }: Entry): boolean {
  if (except.some(({ words, offset }) => offset <= start && text.startsWith(words, start - offset)))
    return false;
  const end = start + wrong.length;
  if (before !== null && !before.test(text.slice(Math.max(0, start - BEFORE_CHARS), start))) return false;
  return after === null || after.test(text.slice(end, end + AFTER_CHARS));
}

/** The confusable forms in a block outside its open slots, in reading order, of forms that overlap the first. */
export const confusablesOf = kept(({ text, slots }: ReviewBlock): readonly FoundForm[] => {
  const found: FoundForm[] = [];
  INDEX.scan(text, (entry, start) => {
    if (!fits(text, start, entry) || touches(slots, start, start + entry.wrong.length)) return;
    const { right, kind, severity, wrong } = entry;
    found.push({ start, end: start + wrong.length, right, kind, severity });
  });
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return found.filter((form) => {
    const isClear = form.start >= end;
    if (isClear) end = form.end;
    return isClear;
  });
});
