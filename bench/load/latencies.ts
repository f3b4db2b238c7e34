/** Kinds of request a writer makes. */
export const REQUEST_KINDS = ["save", "greyText", "phrases", "export"] as const;
export type RequestKind = (typeof REQUEST_KINDS)[number];

export type KindFigures = {
  readonly count: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
  readonly worstMs: number;
};

export type LatencyReport = {
  readonly kinds: Readonly<Record<RequestKind, KindFigures>>;
  /** How often each error came, by kind and what it was; empty when there was none. */
  readonly errors: Readonly<Record<string, number>>;
};

/** Milliseconds and errors of the requests made while it was watching. */
export class Latencies {
  private times = emptyTimes();
  private errors = new Map<string, number>();

  took(kind: RequestKind, ms: number): void {
    this.times[kind].push(ms);
  }

  failed(kind: RequestKind, reason: string): void {
    const key = `${kind}: ${reason}`;
    this.errors.set(key, (this.errors.get(key) ?? 0) + 1);
  }

  /** What came so far; watching begins anew. */
  take(): LatencyReport {
    const { times, errors } = this;
    this.times = emptyTimes();
    this.errors = new Map();
    return {
      kinds: {
        save: figuresOf(times.save),
        greyText: figuresOf(times.greyText),
        phrases: figuresOf(times.phrases),
        export: figuresOf(times.export),
      },
      errors: Object.fromEntries(errors),
    };
  }
}

function emptyTimes(): Record<RequestKind, number[]> {
  return { save: [], greyText: [], phrases: [], export: [] };
}

function figuresOf(times: readonly number[]): KindFigures {
  const sorted = [...times].sort((left, right) => left - right);
  const at = (share: number) =>
    Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) * 10) / 10;
  return { count: sorted.length, p50Ms: at(0.5), p95Ms: at(0.95), p99Ms: at(0.99), worstMs: at(1) };
}
