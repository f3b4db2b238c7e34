type Ages = {
  /** An answer younger than this is given as it is. */
  readonly freshMs: number;
  /** An older one is given while it is asked for again; beyond this age it is waited for. */
  readonly usableMs: number;
};

/** For those who ask at the same moment; nothing that a page shows right after its writer changed it may be kept so. */
export const AT_ONCE: Ages = { freshMs: 250, usableMs: 250 };

type Kept<Value> = { readonly value: Value; readonly askedAtMs: number };

const MOST_KEPT = 1_000;

/** Keeps answers for a moment, so that a question put with every key of a writer is asked once in a while. */
export class AgeingMemo<Value> {
  private readonly kept = new Map<string, Kept<Value>>();
  private readonly running = new Map<string, Promise<Value>>();

  /** @param now - the clock, in milliseconds. */
  constructor(
    private readonly ages: Ages,
    private readonly now: () => number = Date.now,
  ) {}

  /** The answer to `key`, at most `usableMs` old; `ask` gets it, once for all who wait for it. */
  async get(key: string, ask: () => Promise<Value>): Promise<Value> {
    const known = this.kept.get(key);
    const ageMs = known === undefined ? Number.POSITIVE_INFINITY : this.now() - known.askedAtMs;
    if (known !== undefined && ageMs < this.ages.freshMs) return known.value;
    const asked = this.ask(key, ask);
    if (known === undefined || ageMs >= this.ages.usableMs) return asked;
    // Whoever asks next waits for the answer and hears of the failure.
    asked.catch(() => undefined);
    return known.value;
  }

  private ask(key: string, ask: () => Promise<Value>): Promise<Value> {
    const running = this.running.get(key);
    if (running !== undefined) return running;
    const askedAtMs = this.now();
    const asked = ask()
      .then((value) => {
        this.keep(key, { value, askedAtMs });
        return value;
      })
      .catch((error: unknown) => {
        this.kept.delete(key);
        throw error;
      })
      .finally(() => this.running.delete(key));
    this.running.set(key, asked);
    return asked;
  }

  /** The oldest goes when there are too many. */
  private keep(key: string, answer: Kept<Value>): void {
    this.kept.delete(key);
    this.kept.set(key, answer);
    const oldest = this.kept.size > MOST_KEPT ? this.kept.keys().next().value : undefined;
    if (oldest !== undefined) this.kept.delete(oldest);
  }
}
