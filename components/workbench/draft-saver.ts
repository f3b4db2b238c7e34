import type { Failure, Result } from "@/lib/result";
import type { DraftDocument } from "@/lib/speech/draft-document";
import type { FactSheet } from "@/lib/speech/fact-sheet";
import type { SavedRevision, SentSave } from "./send-draft";

/** The words and facts of a draft: what is saved. */
export type DraftContent = { readonly document: DraftDocument; readonly facts: FactSheet };

/** A copy kept in the browser until the server has acknowledged it. */
export type LocalCopy = DraftContent & { readonly baseRevision: number };

export type SaveState =
  | { readonly type: "saved"; readonly savedAt: string }
  | { readonly type: "dirty" }
  | { readonly type: "saving" }
  /** Not saved yet, kept in the browser; tried again by itself. */
  | { readonly type: "waiting"; readonly error: Failure }
  /** Somebody else saved meanwhile; the writer decides. */
  | { readonly type: "conflict"; readonly storedRevision: number }
  /** Will not succeed by trying again; the browser's copy stays. */
  | { readonly type: "stopped"; readonly error: Failure };

export type SaverPorts = {
  /** Sends the content to the server, conditional on the revision. */
  readonly send: (save: SentSave) => Promise<Result<SavedRevision>>;
  readonly keep: (copy: LocalCopy) => void;
  /** Gives up the browser's copy: whatever it holds, or only if it still holds `saved` and nothing newer. */
  readonly forget: (saved?: DraftContent) => void;
  readonly onState: (state: SaveState) => void;
};

/** A pause this long after the last change saves. */
export const SAVE_PAUSE_MS = 1_000;
/** While the writer goes on without a pause, a save still happens this often. */
export const SAVE_AT_LEAST_MS = 8_000;
const RETRY_MS = [2_000, 4_000, 8_000, 15_000];

/**
 * Saves a draft after pauses, one save at a time, each conditional on the revision before it.
 *
 * Every change is kept in the browser first, and the copy is given up only when the server has acknowledged exactly
 * that content; so a crash, a closed laptop or a stopped server loses nothing.
 */
export class DraftSaver {
  private revision: number;
  private pending: DraftContent | null = null;
  /** Sent, and no answer came, or that the database went away: it may have been taken or not. */
  private unanswered: SentSave | null = null;
  private running: Promise<void> | null = null;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private replaces = false;
  private dirtySince: number | null = null;
  private failures = 0;
  private halted = false;
  private isToldDirty = false;

  constructor(
    revision: number,
    private readonly ports: SaverPorts,
  ) {
    this.revision = revision;
  }

  /** The revision the words on the screen stand on. */
  get baseRevision(): number {
    return this.revision;
  }

  /** Takes the newest content; it will be saved after a pause. */
  change(content: DraftContent): void {
    this.pending = content;
    this.ports.keep({ ...content, baseRevision: this.revision });
    if (this.halted) return;
    this.dirtySince ??= Date.now();
    // Said once, not at every key: each saying draws the screen anew.
    if (this.running === null && this.failures === 0 && !this.isToldDirty) this.tell({ type: "dirty" });
    if (this.failures > 0) return;
    const wait = Math.min(SAVE_PAUSE_MS, Math.max(0, this.dirtySince + SAVE_AT_LEAST_MS - Date.now()));
    this.schedule(wait);
  }

  /**
   * Saves now, without waiting for the pause.
   *
   * @returns true when everything up to now is on the server.
   */
  async flush(): Promise<boolean> {
    this.clearTimer();
    // Several calls may wait here (a page being left reports it twice); whoever goes on first makes the rest wait again.
    while (this.running !== null) await this.running;
    if (this.halted) return false;
    const isSentAgain = this.unanswered !== null;
    if (this.pending !== null) await this.save();
    if (isSentAgain && this.unanswered === null && this.pending !== null && !this.halted) await this.save();
    return this.pending === null;
  }

  /** Goes on after a conflict: saves `content` on top of the stored revision. */
  async overwrite(content: DraftContent, storedRevision: number): Promise<boolean> {
    this.startFrom(storedRevision);
    this.pending = content;
    this.replaces = true;
    return this.flush();
  }

  /** Goes on after a conflict with what the server holds; the browser's copy is given up. */
  adopt(storedRevision: number): void {
    this.startFrom(storedRevision);
    this.failures = 0;
    this.pending = null;
    this.dirtySince = null;
    this.ports.forget();
    this.tell({ type: "saved", savedAt: new Date().toISOString() });
  }

  /** What comes from now on started from this revision. */
  startFrom(revision: number): void {
    this.halted = false;
    this.revision = revision;
    this.unanswered = null;
    this.replaces = false;
  }

  /** Saves what is unsaved once more and ends; what the server does not take stays in the browser. */
  async close(): Promise<void> {
    await this.flush();
    this.halted = true;
    this.clearTimer();
  }

  private schedule(delayMs: number): void {
    this.clearTimer();
    this.timer = setTimeout(() => void this.flush(), delayMs);
  }

  private tell(state: SaveState): void {
    this.isToldDirty = state.type === "dirty";
    this.ports.onState(state);
  }

  private clearTimer(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }

  private async save(): Promise<void> {
    this.running = this.saveOnce().finally(() => {
      this.running = null;
    });
    await this.running;
  }

  private async saveOnce(): Promise<void> {
    if (this.pending === null) return;
    this.tell({ type: "saving" });
    // The very same is sent again before anything newer: if the server has it, only then does it know it for ours, and
    // newer words on the old revision would be a conflict with oneself.
    const save = this.unanswered ?? {
      content: this.pending,
      baseRevision: this.revision,
      replaces: this.replaces,
    };
    this.unanswered = save;
    const result = await this.ports.send(save);
    if (result.ok) this.acknowledge(save.content, result.value);
    else this.refuse(save.content, result.error);
  }

  private acknowledge(content: DraftContent, { revision, savedAt }: SavedRevision): void {
    this.startFrom(revision);
    this.failures = 0;
    if (this.pending === content) {
      this.pending = null;
      this.dirtySince = null;
      this.ports.forget(content);
      this.tell({ type: "saved", savedAt });
      return;
    }
    // More was typed while the save was under way: the copy now stands on the new revision.
    if (this.pending !== null) this.ports.keep({ ...this.pending, baseRevision: revision });
    this.dirtySince = Date.now();
    this.tell({ type: "dirty" });
    this.schedule(SAVE_PAUSE_MS);
  }

  private refuse(content: DraftContent, error: Failure): void {
    if (error.code === "draft-conflict") {
      this.unanswered = null;
      this.halted = true;
      this.tell({ type: "conflict", storedRevision: Number(error.data?.revision) });
      // The server has set aside what was sent; words typed since then are set aside in the same way.
      if (this.pending !== null && this.pending !== content) {
        void this.ports.send({ content: this.pending, baseRevision: this.revision, replaces: false });
      }
      return;
    }
    if (isLasting(error.code)) {
      // Content the server cannot read may be mended by the next change; a draft that is gone or final cannot.
      this.halted = error.code !== "bad-request";
      this.unanswered = null;
      this.tell({ type: "stopped", error });
      return;
    }
    const delay = RETRY_MS[Math.min(this.failures, RETRY_MS.length - 1)] ?? 15_000;
    this.failures += 1;
    this.tell({ type: "waiting", error });
    this.schedule(delay);
  }
}

/** Trying again with the same words will not help. */
function isLasting(code: string): boolean {
  return code === "draft-missing" || code === "draft-final" || code === "bad-request";
}
