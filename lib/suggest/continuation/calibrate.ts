import { type AcceptanceModel, acceptanceOf, TRAINED_ACCEPTANCE } from "./acceptance-model";
import { chooseGate, type GateResult, replayGates } from "./choose-gate";
import { buildSegment, type IndexedDocument } from "./index-segment";
import { type TextTrace, traceText } from "./trace-text";
import { trainNetwork } from "./train-network";
import { trainingRows } from "./training-rows";

/*
 * How sure a match of a given length is depends on the library: in one of texts that borrow from each other a clause in
 * common goes on in common, in one of texts written apart it does not. So a library tells by itself: each of its texts is
 * typed against an index of the others, the network learns on from what it was trained to, and the gates are those that
 * were right often enough there.
 */

export type CalibrationText = IndexedDocument & {
  /** The text as it is typed, nothing replaced. */
  readonly typed: string;
};

export type Calibration = {
  readonly model: AcceptanceModel;
  /** Right three times in four, and every second time; null when no gate is sure to be. */
  readonly standard: GateResult | null;
  readonly generous: GateResult | null;
};

/** Fewer texts than this say more of themselves than of their library. */
const LEAST_TEXTS = 16;
const FOLDS = 10;
/** So much is typed through; more makes the figures hardly surer. */
const MOST_TYPED_CHARS = 250_000;
const LEARNING = { epochs: 3, rate: 0.001, decay: 0 };

/**
 * Fits the network and the gates to a library. Takes about a minute for 250,000 characters; the same texts in the same
 * order give the same result.
 *
 * @returns null when the texts are too few to tell.
 */
export function calibrate(texts: readonly CalibrationText[]): Calibration | null {
  if (texts.length < LEAST_TEXTS) return null;
  const traces = crossTraces(texts);
  const model = trainNetwork(trainingRows(traces), {
    ...LEARNING,
    hidden: TRAINED_ACCEPTANCE.hidden.length,
    start: TRAINED_ACCEPTANCE,
  });
  const results = replayGates(traces, acceptanceOf(model));
  return { model, standard: chooseGate(results, 0.75), generous: chooseGate(results, 0.5) };
}

/** Every text typed against the others; of a large library every n-th. */
function crossTraces(texts: readonly CalibrationText[]): TextTrace[] {
  const acceptance = acceptanceOf(TRAINED_ACCEPTANCE);
  const chars = texts.reduce((sum, { typed }) => sum + typed.length, 0);
  const every = Math.max(1, Math.ceil(chars / MOST_TYPED_CHARS));
  const folds = Math.min(FOLDS, texts.length);
  return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const typed = texts.filter((_, at) => at % folds === fold && Math.floor(at / folds) % every === 0);
    if (typed.length === 0) return [];
    const segments = [buildSegment(texts.filter((_, at) => at % folds !== fold))];
    return typed.map((text) => traceText(segments, text.id, text.typed, acceptance));
  });
}
