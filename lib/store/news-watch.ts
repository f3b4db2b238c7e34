import "server-only";
import { type NewsListener, type NewsTopic, newsListener } from "./news-listener";

/** How soon and how late somebody looks again at what they watch. */
export type LookAgain = {
  /** Not sooner: what changes many times a second is looked at once for all of them. */
  readonly leastMs: number;
  /** Not later, told or not. */
  readonly mostMs: number;
};

/** Somebody watches a thing, from now until `end`. */
export class NewsWatch {
  private isNews = false;
  private lookedAtMs = Number.NEGATIVE_INFINITY;
  private wake: () => void = () => undefined;
  private readonly stop: () => void;

  constructor(topic: NewsTopic, listener: Pick<NewsListener, "watch"> = newsListener()) {
    this.stop = listener.watch(topic, () => {
      this.isNews = true;
      this.wake();
    });
  }

  /**
   * Resolves when it is time to look: there was news since this last resolved, or none for long.
   *
   * @returns whether there was news.
   */
  async next({ leastMs, mostMs }: LookAgain, signal: AbortSignal): Promise<boolean> {
    const soonestMs = this.lookedAtMs + leastMs;
    if (!this.isNews) await this.rest(mostMs, signal);
    const { isNews } = this;
    // Further news on the way there is looked at together.
    this.wake = () => undefined;
    if (isNews) await pause(soonestMs - Date.now(), signal);
    this.isNews = false;
    this.lookedAtMs = Date.now();
    return isNews;
  }

  end(): void {
    this.stop();
  }

  private async rest(ms: number, signal: AbortSignal): Promise<void> {
    const news = new AbortController();
    this.wake = () => news.abort();
    await pause(ms, AbortSignal.any([signal, news.signal]));
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted || ms <= 0) return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener("abort", done);
  });
}
