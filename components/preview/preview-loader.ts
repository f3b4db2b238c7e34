import { createValueStore, type ValueStore } from "@/components/ui/value-store";
import type { PagePreview, PreviewLine, PreviewRequest } from "@/lib/export/preview/page-preview";
import type { DraftSpot } from "@/lib/export/preview/preview-places";
import type { Failure, Result } from "@/lib/result";
import type { DraftDocument } from "@/lib/speech/draft-document";
import type { FactSheet } from "@/lib/speech/fact-sheet";
import { COUNT_EVERY_MS, COUNT_PAUSE_MS, PREVIEW_PAUSE_MS } from "./preview-pause";

type Content = { readonly document: DraftDocument; readonly facts: FactSheet };

/** A page that can be shown. */
export type ShownPage = {
  readonly hash: string;
  readonly url: string;
  readonly lines: readonly PreviewLine[];
};

export type PreviewState = {
  /** The last layout; null until the first one has come. */
  readonly layout: PagePreview | null;
  /** Pages by number; those not looked at for a while may show what they held before. */
  readonly pages: ReadonlyMap<number, ShownPage>;
  /** Why the last request brought nothing. */
  readonly problem: Failure | null;
};

export type AskPreview = (request: PreviewRequest, signal: AbortSignal) => Promise<Result<PagePreview>>;

type Given = {
  readonly ask: AskPreview;
  /** The draft as it stands. */
  readonly content: () => Content;
  readonly spot: () => DraftSpot | null;
  /** Whether the pages are shown; if not, they are only counted. */
  readonly isShown: () => boolean;
  /** Makes a page ready to be shown; the pages shown change when all new ones are. */
  readonly prepare: (url: string) => Promise<void>;
};

/** Pages kept as they are drawn, about 250 KB each. */
const MAX_KEPT_PAGES = 16;

/** Asks for pages as the draft changes and as they come into view; one request at a time, the newest wins. */
export class PreviewLoader {
  readonly state: ValueStore<PreviewState> = createValueStore<PreviewState>({
    layout: null,
    pages: new Map(),
    problem: null,
  });
  private readonly urls = new Map<string, string>();
  private visible: readonly number[] = [];
  /** What the pages shown were made of. */
  private typeset: Content | null = null;
  /** When pages were last counted that nobody looked at. */
  private counted = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: AbortController | null = null;
  private readonly fresh = new Set<number>();

  constructor(private readonly given: Given) {}

  /** The draft may have changed. */
  touch(): void {
    if (this.given.isShown()) this.askIn(PREVIEW_PAUSE_MS);
    else if (this.canCount())
      this.askIn(Math.max(COUNT_PAUSE_MS, this.counted + COUNT_EVERY_MS - Date.now()));
  }

  /** The pages come into view: those drawn before may have been let go or be of another place. */
  open(): void {
    this.forget();
    this.askIn(0);
  }

  /** These pages are in view, or nearly. */
  look(pages: readonly number[]): void {
    this.visible = pages;
    if (pages.some((page) => !this.fresh.has(page))) this.askIn(0);
  }

  /** Asks once more after a problem. */
  retry(): void {
    this.forget();
    this.askIn(0);
  }

  /** What is shown no longer holds, as when the layout was changed. */
  forget(): void {
    this.typeset = null;
  }

  stop(): void {
    clearTimeout(this.timer);
    this.running?.abort();
  }

  private askIn(delayMs: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.refresh(), delayMs);
  }

  /** A server without a compiler is not asked behind anybody's back. */
  private canCount(): boolean {
    return this.state.get().problem?.code !== "preview-unavailable";
  }

  private async refresh(): Promise<void> {
    const isShown = this.given.isShown();
    const content = this.given.content();
    const wanted = this.visible.filter((page) => content !== this.typeset || !this.fresh.has(page));
    if (content === this.typeset && wanted.length === 0) return;
    this.running?.abort();
    const run = new AbortController();
    this.running = run;
    if (!isShown) this.counted = Date.now();
    const looks = isShown
      ? { pages: wanted, cursor: this.given.spot(), known: [...this.urls.keys()] }
      : { pages: [], cursor: null, known: [], whenIdle: true };
    const answer = await this.given.ask({ ...content, ...looks }, run.signal).catch(() => null);
    if (answer === null || run.signal.aborted) return;
    // Counted at the next rest.
    if (!(answer.ok || isShown) && answer.error.code === "preview-given-up") return this.touch();
    if (!answer.ok) {
      this.state.set({ ...this.state.get(), problem: answer.error });
      return;
    }
    await this.keep(answer.value);
    if (run.signal.aborted) return;
    this.show(content, answer.value);
  }

  private async keep({ pages }: PagePreview): Promise<void> {
    const drawn = pages.flatMap(({ hash, svg }) => (svg === null ? [] : [{ hash, url: svgUrl(svg) }]));
    await Promise.all(drawn.map(({ url }) => this.given.prepare(url)));
    for (const { hash, url } of drawn) this.urls.set(hash, url);
  }

  private show(content: Content, layout: PagePreview): void {
    if (content !== this.typeset) this.fresh.clear();
    this.typeset = content;
    const pages = new Map([...this.state.get().pages].filter(([page]) => page <= layout.pageCount));
    for (const { page, hash, lines } of layout.pages) {
      const url = this.urls.get(hash);
      if (url === undefined) continue;
      pages.delete(page);
      pages.set(page, { hash, url, lines });
      this.fresh.add(page);
    }
    this.letGo(pages);
    this.state.set({ layout, pages, problem: null });
    // What came into view meanwhile.
    if (this.visible.some((page) => page <= layout.pageCount && !this.fresh.has(page))) this.askIn(0);
  }

  /** Lets go of the pages that came first, which are the longest out of view. */
  private letGo(pages: Map<number, ShownPage>): void {
    for (const page of [...pages.keys()]) {
      if (pages.size <= MAX_KEPT_PAGES) break;
      if (this.visible.includes(page)) continue;
      pages.delete(page);
      this.fresh.delete(page);
    }
    const kept = new Set([...pages.values()].map(({ hash }) => hash));
    for (const hash of [...this.urls.keys()]) if (!kept.has(hash)) this.urls.delete(hash);
  }
}

/** In a data address only these two signs mean something. */
function svgUrl(svg: string): string {
  return `data:image/svg+xml,${svg.replace(/[%#]/gu, encodeURIComponent)}`;
}
