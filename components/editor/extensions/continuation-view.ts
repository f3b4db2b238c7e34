import type { PluginView } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { afterPaint } from "@/components/ui/after-paint";
import { EDITOR_WORDS } from "@/lib/messages/zh-editor";
import { draftExcerpt } from "@/lib/suggest/continuation/draft-excerpt";
import type { OfferedContinuation } from "@/lib/suggest/continuation/offered-continuation";
import type { ContinuationPlace } from "../queries/continuation-place";
import { draftBefore } from "../queries/draft-before";
import { readCursor } from "../read-cursor";
import { type ContinuationMeta, continuationKey, type Offer } from "./continuation-state";

/** Asks how a draft goes on; rejects or answers null when nothing is to be shown. */
export type ContinuationProvider = (
  before: string,
  signal: AbortSignal,
) => Promise<OfferedContinuation | null>;

/** Asks for what the state wishes, one question at a time, and reads offers out when asked to. */
export class ContinuationView implements PluginView {
  private readonly announcer = document.createElement("div");
  private asking: AbortController | null = null;
  private wish: ContinuationPlace | null = null;

  constructor(
    private readonly view: EditorView,
    private readonly provider: ContinuationProvider,
  ) {
    this.announcer.className = "continuation-announcer";
    this.announcer.setAttribute("role", "status");
    this.announcer.setAttribute("aria-live", "polite");
    (view.dom.closest("main") ?? document.body).append(this.announcer);
  }

  update(): void {
    const wish = continuationKey.getState(this.view.state)?.wish ?? null;
    if (wish === this.wish) return;
    this.wish = wish;
    this.asking?.abort();
    this.asking = null;
    if (wish === null) return;
    const asking = new AbortController();
    this.asking = asking;
    // The key is painted first; a timer would as often as not run before its frame.
    afterPaint(() => void this.ask(wish, asking.signal));
  }

  /** Reads an offer out; unasked, it would talk over every word that is written. */
  announce({ words, source }: Offer): void {
    this.announcer.textContent = EDITOR_WORDS.continuation(words.join(""), source?.title ?? null);
  }

  destroy(): void {
    this.asking?.abort();
    this.announcer.remove();
  }

  private async ask(wish: ContinuationPlace, signal: AbortSignal): Promise<void> {
    if (signal.aborted || this.view.isDestroyed) return;
    // Without an answer the writer writes on as before; the next key asks again.
    const answer = await this.provider(draftExcerpt(draftBefore(this.view.state)), signal).catch(() => null);
    if (signal.aborted || this.view.isDestroyed || this.view.composing) return;
    readCursor(this.view);
    const meta: ContinuationMeta = { type: "answer", wish, answer };
    this.view.dispatch(this.view.state.tr.setMeta(continuationKey, meta).setMeta("addToHistory", false));
  }
}
