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

/** Headings of the draft, of which every writer is below another. */
function headingsOf({ content }: DraftDocument): string[] {
  return content.flatMap((block) =>
    block.type === "heading"
      ? [(block.content ?? []).map((node) => (node.type === "text" ? node.text : "")).join("")]
      : [],
  );
}

/**
 * Types into one draft as the editor does: grey text for every word, phrases when the hand rests, a save with the
 * whole draft on the revision before it, now and then a .docx.
 */
export class Writer {
  private revision = 1;
  private typed = "";
  private at = 0;
  private cycle: number;
  private readonly heading: string;
  /** The draft but for what is typed, as it is sent; written once, because writers do not share the server's cores. */
  private readonly blocks: string;
  private server = "";

  constructor(
    private readonly account: WriterAccount,
    private readonly sheet: Sheet,
    private readonly latencies: Latencies,
    random: SeededRandom,
  ) {
    this.at = random.whole(0, sheet.words.length - 1);
    this.cycle = random.whole(0, EXPORT_EVERY_CYCLES - 1);
    this.blocks = sheet.document.content.map((block) => JSON.stringify(block)).join(",");
    const headings = headingsOf(sheet.document);
    this.heading = headings[random.whole(0, headings.length - 1)] ?? "压实管党治党责任";
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
    const { type, attrs } = this.sheet.document;
    const line: BlockNode = { type: "paragraph", content: [{ type: "text", text: this.typed || "正" }] };
    const frame = JSON.stringify({ type, attrs }).slice(0, -1);
    const document = `${frame},"content":[${this.blocks},${JSON.stringify(line)}]}`;
    const body = `{"document":${document},"facts":{},"baseRevision":${this.revision}}`;
    const answer = await this.ask("save", "PUT", `/api/drafts/${this.account.draftId}`, body);
    if (answer !== null) this.revision = (JSON.parse(answer.toString()) as { revision: number }).revision;
  }

  private async lookForGreyText(): Promise<void> {
    await this.ask("greyText", "POST", "/api/suggest/continuation", this.before());
  }

  private async lookForPhrases(): Promise<void> {
    const place = {
      kind: "review-speech",
      level: "county",
      move: null,
      heading: this.heading,
      precedingText: this.typed.slice(-200),
      position: "in-line",
      draftId: this.account.draftId,
    };
    await this.ask("phrases", "POST", "/api/suggest/phrases", JSON.stringify(place));
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
    return JSON.stringify({ before: draftExcerpt(`${words.slice(0, 3_000)}\n${this.typed}`) });
  }

  /** @returns the body, or null after an error, which is counted. */
  private async ask(kind: RequestKind, method: string, path: string, text?: string): Promise<Buffer | null> {
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
