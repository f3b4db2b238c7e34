import { performance } from "node:perf_hooks";
import type { SeededRandom } from "@/lib/corpus/testing/seeded-random";
import type { BlockNode, DraftDocument } from "@/lib/speech/draft-document";
import { draftExcerpt } from "@/lib/suggest/continuation/draft-excerpt";
import { send } from "./http-client";
import type { Latencies, RequestKind } from "./latencies";
import type { WriterAccount } from "./make-writers";

/** A writer types for a while, rests, and the rest saves: one save and one list of phrases every five seconds. */
const CYCLE_MS = 5_000;
/** Words set down in a cycle, each of which asks for grey text; together some sixty characters a minute. */
const WORDS_A_CYCLE = 3;
const CHARS_A_WORD = 2;
const EXPORT_EVERY_CYCLES = 60;

type Sheet = { readonly document: DraftDocument; readonly words: string };

/**
 * Types into one draft as the editor does: grey text for every word, phrases when the hand rests, a save with the
 * whole draft on the revision before it, now and then a .docx.
 */
export class Writer {
  private revision = 1;
  private typed = "";
  private at = 0;
  private cycle: number;
  private server = "";

  constructor(
    private readonly account: WriterAccount,
    private readonly sheet: Sheet,
    private readonly latencies: Latencies,
    random: SeededRandom,
  ) {
    this.at = random.whole(0, sheet.words.length - 1);
    this.cycle = random.whole(0, EXPORT_EVERY_CYCLES - 1);
  }

  /** Writes until `signal` ends it; begins at a moment of its own, and goes on where it stopped when called again. */
  async write(server: string, startAfterMs: number, signal: AbortSignal): Promise<void> {
    this.server = server;
    await pause(startAfterMs);
    while (!signal.aborted) {
      const startMs = performance.now();
      for (let word = 0; word < WORDS_A_CYCLE && !signal.aborted; word += 1) {
        this.type();
        // A writer does not wait for grey text.
        void this.lookForGreyText();
        await pause((CYCLE_MS * 0.7) / WORDS_A_CYCLE);
      }
      if (signal.aborted) return;
      await Promise.all([this.save(), this.lookForPhrases(), this.exportNowAndThen()]);
      await pause(Math.max(0, startMs + CYCLE_MS - performance.now()));
    }
  }

  /** One request of a kind, as `write` makes them. */
  async once(server: string, kind: RequestKind): Promise<void> {
    this.server = server;
    this.type();
    const requests: Record<RequestKind, () => Promise<unknown>> = {
      greyText: () => this.lookForGreyText(),
      phrases: () => this.lookForPhrases(),
      save: () => this.save(),
      export: () => this.takeAway(),
    };
    await requests[kind]();
  }

  private type(): void {
    this.typed += this.sheet.words.slice(this.at, this.at + CHARS_A_WORD).replaceAll("\n", "");
    this.at = (this.at + CHARS_A_WORD) % this.sheet.words.length;
  }

  private async save(): Promise<void> {
    const { document } = this.sheet;
    const line: BlockNode = { type: "paragraph", content: [{ type: "text", text: this.typed || "正" }] };
    const body = {
      document: { ...document, content: [...document.content, line] },
      facts: {},
      baseRevision: this.revision,
    };
    const answer = await this.ask("save", "PUT", `/api/drafts/${this.account.draftId}`, body);
    if (answer !== null) this.revision = (JSON.parse(answer.toString()) as { revision: number }).revision;
  }

  private async lookForGreyText(): Promise<void> {
    await this.ask("greyText", "POST", "/api/suggest/continuation", { before: this.before() });
  }

  private async lookForPhrases(): Promise<void> {
    await this.ask("phrases", "POST", "/api/suggest/phrases", {
      kind: "review-speech",
      level: "county",
      move: null,
      heading: "压实管党治党责任",
      precedingText: this.typed.slice(-200),
      position: "in-line",
      draftId: this.account.draftId,
    });
  }

  private async exportNowAndThen(): Promise<void> {
    this.cycle += 1;
    if (this.cycle % EXPORT_EVERY_CYCLES === 0) await this.takeAway();
  }

  private async takeAway(): Promise<void> {
    await this.ask("export", "GET", `/api/drafts/${this.account.draftId}/export?format=docx`);
  }

  private before(): string {
    const { words } = this.sheet;
    return draftExcerpt(`${words.slice(0, 3_000)}\n${this.typed}`);
  }

  /** @returns the body, or null after an error, which is counted. */
  private async ask(kind: RequestKind, method: string, path: string, body?: object): Promise<Buffer | null> {
    const text = body === undefined ? undefined : JSON.stringify(body);
    const startMs = performance.now();
    try {
      const answer = await send(this.server, this.account.cookie, method, path, text);
      this.latencies.took(kind, performance.now() - startMs);
      if (answer.status === 200) return answer.body;
      this.latencies.failed(kind, String(answer.status));
    } catch (error) {
      this.latencies.failed(kind, error instanceof Error ? error.message : String(error));
    }
    return null;
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
