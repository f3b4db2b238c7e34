import { DEFAULT_CHARS_PER_MINUTE } from "@/lib/speech/speaking-time";

/** Body sizes of a reading copy, in points: 小二 for desks, 二号 the default, 一号 for the rostrum. */
export const READING_SIZES_PT = [18, 22, 26] as const;

export type ReadingSizePt = (typeof READING_SIZES_PT)[number];

/** What a speaker may choose of a reading copy. */
export type ReadingChoices = {
  readonly sizePt: ReadingSizePt;
  /** Prints “/” where a breath is due. */
  readonly breaths: boolean;
  /** Characters a minute, for the times at section ends. */
  readonly charsPerMinute: number;
};

export const DEFAULT_READING_CHOICES: ReadingChoices = {
  sizePt: 22,
  breaths: true,
  charsPerMinute: DEFAULT_CHARS_PER_MINUTE,
};

/** Reads a size from a query or an option; null when it is none of the sizes. */
export function readReadingSize(value: unknown): ReadingSizePt | null {
  return READING_SIZES_PT.find((size) => size === Number(value)) ?? null;
}
