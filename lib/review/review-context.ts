import type { DocumentKind } from "@/lib/speech/document-kind";
import type { Level } from "@/lib/speech/level";
import type { SetFormulation } from "@/lib/speech/set-formulation";
import { DEFAULT_CHARS_PER_MINUTE } from "@/lib/speech/speaking-time";

/** What is known of the occasion when a text is checked; null or empty where nothing is known. */
export type CheckFacts = {
  readonly unit: string | null;
  readonly level: Level | null;
  readonly occasion: string | null;
  readonly speaker: string | null;
  readonly post: string | null;
  readonly unitCount: number | null;
  /** Names that belong in the text besides those of the other facts: the unit's own register. */
  readonly places: readonly string[];
  readonly persons: readonly string[];
  readonly minutes: number | null;
};

/** Everything a rule may know besides the text. Plain data, so that a worker can be sent it. */
export type ReviewContext = {
  readonly facts: CheckFacts;
  /** Year in which the text is spoken; without one the checks of timeliness are silent. */
  readonly year: number | null;
  readonly kind: DocumentKind | null;
  /** Characters a minute the unit's speakers read. */
  readonly charsPerMinute: number;
  /** Set formulations in force at this unit: the built-in ones as the unit has changed them. */
  readonly formulations: readonly SetFormulation[];
};

export const NO_FACTS: CheckFacts = {
  unit: null,
  level: null,
  occasion: null,
  speaker: null,
  post: null,
  unitCount: null,
  places: [],
  persons: [],
  minutes: null,
};

/** A context that knows nothing but what is given. */
export function reviewContext(known: Partial<ReviewContext> = {}): ReviewContext {
  return {
    facts: NO_FACTS,
    year: null,
    kind: null,
    charsPerMinute: DEFAULT_CHARS_PER_MINUTE,
    formulations: [],
    ...known,
  };
}
