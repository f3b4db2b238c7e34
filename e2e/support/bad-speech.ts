import { readFileSync } from "node:fs";

type Fault = {
  readonly family: string;
  /** Stands once in the speech; `right` is what a careful editor puts in its place. */
  readonly wrong: string;
  readonly right: string;
  /** The words the checks select; missing where pasting sets it right. */
  readonly found?: string;
  /** The fix offered is the right one. */
  readonly fix?: true;
  /** What is typed over `found`, or over `find` elsewhere in the text. */
  readonly type?: string;
  readonly find?: string;
  /** The line of `found` goes altogether. */
  readonly line?: true;
};

type BadSpeech = {
  readonly facts: {
    readonly unit: string;
    readonly level: string;
    readonly year: number;
    readonly occasion: string;
    readonly speaker: string;
    readonly post: string;
    readonly unitCount: number;
    readonly minutes: number;
  };
  readonly date: string;
  readonly places: readonly string[];
  readonly persons: readonly string[];
  readonly faults: readonly Fault[];
  readonly traps: readonly { readonly family: string; readonly text: string }[];
};

const read = (name: string) => readFileSync(new URL(`../fixtures/${name}`, import.meta.url), "utf8");

/** The speech as its writer gets it. */
export const BAD_TEXT = read("bad-speech.txt").trimEnd();

export const BAD_SPEECH: BadSpeech = JSON.parse(read("bad-speech.json"));

/** The speech as a careful editor leaves it. */
export const CLEAN_TEXT = BAD_SPEECH.faults.reduce(
  (text, { wrong, right }) => text.replace(wrong, () => right),
  BAD_TEXT,
);
