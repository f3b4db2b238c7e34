import { offerableLengths, savedBy } from "./choose-stop";
import { MOST_UNITS } from "./foresee";
import { type Gate, hopeless, worthOf } from "./gate";
import type { TextTrace } from "./trace-text";
import { BLANK_UNIT } from "./wording-units";

/** What a gate did in a replay. */
export type GateResult = {
  readonly gate: Gate;
  readonly shown: number;
  readonly precision: number;
  /** Standard error of the precision, counted by text: offers within one text stand or fall together. */
  readonly error: number;
  /** Share (0 to 1) of the units that were not typed. */
  readonly saved: number;
};

type Stop = { readonly length: number; readonly saved: number; readonly probability: number };
/** A cursor with something to show, and how far it would be right. */
type Cursor = { readonly at: number; readonly stops: readonly Stop[]; readonly right: number };
type Replay = { readonly length: number; readonly cursors: readonly Cursor[] };
type Tally = { shown: number; accepted: number; saved: number };

const CAUTIONS = [60, 24];
const DEMANDED = Array.from({ length: 31 }, (_, step) => (950 - 25 * step) / 1000);
const LOWEST = Math.min(...CAUTIONS.map((caution) => hopeless({ caution, demanded: 0.2 }, MOST_UNITS)));
/** A word begun further back is not looked for. */
const BEFORE_UNITS = 12;
/** Of a text that saves more than this most is a copy: no unseen text is like that. */
const COPY = 0.5;
/** How many standard errors, and how much at least, the precision must lie above what is asked for. */
const ERRORS = 1;
const MARGIN = 0.02;

/** Replays traced texts under every gate of a grid. */
export function replayGates(
  traces: readonly TextTrace[],
  acceptance: (features: Float64Array) => number,
): GateResult[] {
  const replays = traces.map((trace) => replayOf(trace, acceptance));
  const gates = CAUTIONS.flatMap((caution) => DEMANDED.map((demanded) => ({ caution, demanded })));
  return gates.map((gate) => resultOf(gate, replays));
}

/** The gate that saves most among those right at least this often, with a margin for chance; null when there is none. */
export function chooseGate(results: readonly GateResult[], precision: number): GateResult | null {
  const sure = results.filter(
    (result) => result.shown > 0 && result.precision - Math.max(MARGIN, ERRORS * result.error) >= precision,
  );
  return sure.sort((a, b) => b.saved - a.saved)[0] ?? null;
}

function replayOf({ units, cursors }: TextTrace, acceptance: (features: Float64Array) => number): Replay {
  const text = String.fromCharCode(...units);
  return {
    length: units.length,
    cursors: cursors.flatMap((cursor) => {
      const { at, right } = cursor;
      const width = cursor.features.length / Math.max(1, cursor.units.length);
      const probabilities: number[] = [];
      let probability = 1;
      for (const [step, unit] of cursor.units.entries()) {
        if (unit === BLANK_UNIT) break;
        probability *= acceptance(
          Float64Array.from(cursor.features.subarray(step * width, (step + 1) * width)),
        );
        if (probability < LOWEST) break;
        probabilities.push(probability);
      }
      if (probabilities.length < 2) return [];
      const offered = cursor.units.slice(0, probabilities.length);
      const lengths = offerableLengths(text.slice(Math.max(0, at - BEFORE_UNITS), at), offered);
      const saved = savedBy(offered);
      const stops = [...lengths].map((length) => {
        return { length, saved: saved[length - 1] ?? 0, probability: probabilities[length - 1] ?? 0 };
      });
      return stops.length === 0 ? [] : [{ at, stops, right }];
    }),
  };
}

function resultOf(gate: Gate, replays: readonly Replay[]): GateResult {
  const tallies: Tally[] = [];
  let units = 0;
  for (const replay of replays) {
    const tally = tallyOf(gate, replay);
    if (tally.saved > COPY * replay.length) continue;
    tallies.push(tally);
    units += replay.length;
  }
  const total = { shown: 0, accepted: 0, saved: 0 };
  for (const { shown, accepted, saved } of tallies) {
    total.shown += shown;
    total.accepted += accepted;
    total.saved += saved;
  }
  const precision = total.shown === 0 ? 0 : total.accepted / total.shown;
  const squares = tallies.reduce((sum, { shown, accepted }) => sum + (accepted - precision * shown) ** 2, 0);
  return {
    gate,
    shown: total.shown,
    precision,
    error: total.shown === 0 ? 1 : Math.sqrt(squares) / total.shown,
    saved: units === 0 ? 0 : total.saved / units,
  };
}

function tallyOf(gate: Gate, { cursors }: Replay): Tally {
  const tally = { shown: 0, accepted: 0, saved: 0 };
  let next = 0;
  for (const { at, stops, right } of cursors) {
    if (at < next) continue;
    const stop = worthiest(stops, gate);
    if (stop === null) continue;
    tally.shown += 1;
    if (stop.length > right) continue;
    tally.accepted += 1;
    tally.saved += stop.saved;
    next = at + stop.length;
  }
  return tally;
}

function worthiest(stops: readonly Stop[], gate: Gate): Stop | null {
  let best: Stop | null = null;
  let bestWorth = 0;
  for (const stop of stops) {
    const worth = worthOf(gate, stop.probability, stop.saved);
    if (worth <= bestWorth) continue;
    best = stop;
    bestWorth = worth;
  }
  return best;
}
