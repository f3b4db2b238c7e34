import { fetchJson } from "@/components/ui/fetch-json";
import { type DraftContent, DraftSaver, type SaveState } from "@/components/workbench/draft-saver";
import { type IdleKeeper, keepWhenIdle } from "@/components/workbench/keep-when-idle";
import { localCopyStore } from "@/components/workbench/local-copy-store";
import { reopenedDraft } from "@/components/workbench/reopened-draft";
import { type SavedRevision, type SentSave, sendDraft } from "@/components/workbench/send-draft";
import type { SeededRandom } from "@/lib/corpus/testing/seeded-random";
import { fail, type Result } from "@/lib/result";
import { documentOf, edited, type Marks, marksOf } from "./marked-draft";

/** What a server said it has taken. */
export type Acknowledged = { readonly marks: Marks; readonly revision: number; readonly savedAt: string };

type Opened = DraftContent & { readonly revision: number };

export type TabOptions = {
  readonly server: string;
  readonly cookie: () => string;
  readonly draftId: string;
  /** A sign of its own, so that its marks are nobody else's. */
  readonly sign: string;
  /** Several tabs write into one draft: nothing is deleted, so that every mark must be somewhere. */
  readonly isShared: boolean;
  readonly random: SeededRandom;
};

/**
 * A browser tab with a draft open: the product's own saver, copy in the browser and way back from it, without a screen.
 * Its books are for the account: what was acknowledged, and what was set aside in a conflict.
 */
export class BrowserTab {
  readonly acknowledged: Acknowledged[] = [];
  readonly setAside: Marks[] = [];
  conflicts = 0;
  marks: Marks = [[]];
  private saver: DraftSaver | null = null;
  private copy: IdleKeeper | null = null;
  private state: SaveState = { type: "saved", savedAt: "" };
  private count = 0;
  /** Answers to a tab that is gone change nothing. */
  private life = 0;

  constructor(readonly options: TabOptions) {}

  get isSaved(): boolean {
    return this.state.type === "saved";
  }

  /** What the tab tells its writer of saving. */
  get said(): string {
    return JSON.stringify(this.state);
  }

  /** Types one mark. */
  type(): void {
    const { sign, isShared, random } = this.options;
    this.count += 1;
    this.marks = edited(this.marks, `${sign}${this.count}；`, random, !isShared);
    this.saver?.change(this.content());
  }

  /** Opens the draft as a page does: what the server has, and what an earlier visit left in the browser. */
  async open(): Promise<void> {
    const opened = await this.loadStored();
    if (opened === null) throw new Error("the draft could not be opened");
    const life = this.life;
    const { draftId } = this.options;
    this.copy = keepWhenIdle({
      keep: (newest) => life === this.life && localCopyStore.keep(draftId, newest),
      forget: (saved) => life === this.life && localCopyStore.forget(draftId, saved),
    });
    this.saver = new DraftSaver(opened.revision, {
      send: (save) => (life === this.life ? this.send(save) : new Promise(() => undefined)),
      keep: this.copy.keep,
      forget: this.copy.forget,
      onState: (state) => {
        if (life === this.life) this.follow(state);
      },
    });
    this.state = { type: "saved", savedAt: "" };
    await this.goOn(opened, this.saver);
  }

  /** The tab is killed: nothing of it runs any more, and only what was written into the browser stays. */
  crash(): void {
    this.life += 1;
    this.saver = null;
    this.copy = null;
  }

  get isOpen(): boolean {
    return this.saver !== null;
  }

  /** The browser notices that the network is back. */
  async online(): Promise<void> {
    this.copy?.settle();
    await this.saver?.flush();
  }

  private async goOn(opened: Opened, saver: DraftSaver): Promise<void> {
    const reopened = reopenedDraft(opened, await localCopyStore.read(this.options.draftId));
    if (reopened.type === "as-stored") {
      localCopyStore.clear(this.options.draftId);
      this.marks = marksOf(opened.document) ?? this.marks;
      return;
    }
    if (reopened.baseRevision !== opened.revision) saver.startFrom(reopened.baseRevision);
    this.marks = marksOf(reopened.content.document) ?? this.marks;
    saver.change(reopened.content);
  }

  private follow(state: SaveState): void {
    this.state = state;
    if (state.type !== "conflict") return;
    this.conflicts += 1;
    const life = this.life;
    setTimeout(
      () => {
        if (life === this.life) void this.decide();
      },
      this.options.random.whole(50, 600),
    );
  }

  /** As the dialog does: mine in the place of theirs, or theirs; asked again while the server cannot be reached. */
  private async decide(): Promise<void> {
    const life = this.life;
    const stored = await this.loadStored();
    if (life !== this.life || this.saver === null) return;
    if (stored === null) {
      setTimeout(() => {
        if (life === this.life) void this.decide();
      }, 500);
      return;
    }
    if (!this.options.isShared || this.options.random.chance(0.5)) {
      await this.saver.overwrite(this.content(), stored.revision);
      return;
    }
    this.saver.adopt(stored.revision);
    this.marks = marksOf(stored.document) ?? this.marks;
  }

  private async send(save: SentSave): Promise<Result<SavedRevision>> {
    const marks = marksOf(save.content.document) ?? [];
    const result = await sendDraft(this.options.draftId, save, this.ask);
    if (result.ok) this.acknowledged.push({ marks, ...result.value });
    else if (result.error.code === "draft-conflict") this.setAside.push(marks);
    return result;
  }

  private content(): DraftContent {
    return { document: documentOf(this.marks), facts: {} };
  }

  private async loadStored(): Promise<Opened | null> {
    const stored = await this.ask<Opened>(`/api/drafts/${this.options.draftId}`, {
      signal: AbortSignal.timeout(10_000),
    }).catch(() => fail("server-unreachable"));
    return stored.ok ? stored.value : null;
  }

  private readonly ask: typeof fetchJson = (path, init) => {
    const { server, cookie } = this.options;
    const headers = { ...init?.headers, cookie: cookie(), origin: server };
    return fetchJson(`${server}${path}`, { ...init, headers, keepalive: false });
  };
}
