import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { fail, ok, type Result } from "@/lib/result";
import { type DraftDocument, emptyDraftDocument } from "@/lib/speech/draft-document";
import { type DraftContent, DraftSaver, type LocalCopy, SAVE_PAUSE_MS, type SaveState } from "./draft-saver";

type Answer = Result<{ revision: number; savedAt: string }>;

/** A server that holds one draft, and a browser that keeps one copy. */
class World {
  stored: DraftContent | null = null;
  revision = 1;
  reachable = true;
  losesAnswer = false;
  copy: LocalCopy | null = null;
  states: SaveState[] = [];
  sent = 0;
  asked: DraftContent[] = [];
  refusal: string | null = null;
  hold: Promise<void> = Promise.resolve();
  saver = this.newSaver(1);

  newSaver(revision: number): DraftSaver {
    return new DraftSaver(revision, {
      send: ({ content, baseRevision }) => this.receive(content, baseRevision),
      keep: (copy) => {
        this.copy = copy;
      },
      forget: (saved) => {
        if (saved === undefined || this.copy?.document === saved.document) this.copy = null;
      },
      onState: (state) => this.states.push(state),
    });
  }

  async receive(content: DraftContent, base: number): Promise<Answer> {
    this.sent += 1;
    this.asked.push(content);
    await this.hold;
    if (this.refusal !== null) return fail(this.refusal);
    if (!this.reachable) return fail("server-unreachable");
    const isStoredAlready = JSON.stringify(this.stored) === JSON.stringify(content);
    if (base !== this.revision && !isStoredAlready)
      return fail("draft-conflict", { revision: this.revision });
    if (base === this.revision) this.revision += 1;
    this.stored = content;
    if (this.losesAnswer) return fail("server-unreachable");
    return ok({ revision: this.revision, savedAt: "2026-01-15T08:00:00.000Z" });
  }

  get lastState(): SaveState["type"] | undefined {
    return this.states.at(-1)?.type;
  }
}

function content(words: string): DraftContent {
  const document: DraftDocument = {
    ...emptyDraftDocument(),
    content: [
      { type: "title" },
      { type: "paragraph", attrs: { move: null }, content: [{ type: "text", text: words }] },
    ],
  };
  return { document, facts: {} };
}

describe("DraftSaver", () => {
  let world: World;
  beforeEach(() => {
    vi.useFakeTimers();
    world = new World();
  });
  afterEach(() => vi.useRealTimers());

  test("saves once after a pause, however many changes came before it", async () => {
    for (const words of ["同", "同志", "同志们"]) world.saver.change(content(words));
    expect(world.sent).toBe(0);
    await vi.advanceTimersByTimeAsync(SAVE_PAUSE_MS);
    expect(world.sent).toBe(1);
    expect(world.stored).toEqual(content("同志们"));
    expect(world.lastState).toBe("saved");
    expect(world.copy).toBeNull();
  });

  test("keeps every change in the browser before it is sent", () => {
    world.saver.change(content("刚才"));
    expect(world.copy).toEqual({ ...content("刚才"), baseRevision: 1 });
  });

  test("saves although the writer never pauses", async () => {
    for (let second = 0; second < 20; second += 1) {
      world.saver.change(content(`第${second}句`));
      await vi.advanceTimersByTimeAsync(SAVE_PAUSE_MS - 100);
    }
    expect(world.sent).toBeGreaterThanOrEqual(2);
  });

  test("keeps the copy while the server is gone and saves when it is back", async () => {
    world.reachable = false;
    world.saver.change(content("一是抓学习"));
    await vi.advanceTimersByTimeAsync(SAVE_PAUSE_MS);
    expect(world.lastState).toBe("waiting");
    world.saver.change(content("一是抓学习，二是抓队伍"));
    expect(world.copy).toEqual({ ...content("一是抓学习，二是抓队伍"), baseRevision: 1 });
    world.reachable = true;
    await vi.advanceTimersByTimeAsync(20_000);
    expect(world.stored).toEqual(content("一是抓学习，二是抓队伍"));
    expect(world.copy).toBeNull();
  });

  test("words typed after a save whose answer was lost are no conflict with oneself", async () => {
    world.losesAnswer = true;
    world.saver.change(content("甲"));
    await vi.advanceTimersByTimeAsync(SAVE_PAUSE_MS);
    world.saver.change(content("甲乙"));
    world.losesAnswer = false;
    expect(await world.saver.flush()).toBe(true);
    expect(world.stored).toEqual(content("甲乙"));
    expect(world.revision).toBe(3);
    expect(world.states.map(({ type }) => type)).not.toContain("conflict");
  });

  test("startFrom keeps the browser's copy", async () => {
    world.saver.change(content("甲"));
    world.saver.startFrom(7);
    expect(world.copy).toEqual({ ...content("甲"), baseRevision: 1 });
  });

  test("does not give up the copy of words typed while a save was under way", async () => {
    let release = () => {};
    world.hold = new Promise((resolve) => {
      release = resolve;
    });
    world.saver.change(content("甲"));
    await vi.advanceTimersByTimeAsync(SAVE_PAUSE_MS);
    world.saver.change(content("甲乙"));
    release();
    await vi.advanceTimersByTimeAsync(0);
    expect(world.stored).toEqual(content("甲"));
    expect(world.copy).toEqual({ ...content("甲乙"), baseRevision: 2 });
    await vi.advanceTimersByTimeAsync(SAVE_PAUSE_MS);
    expect(world.stored).toEqual(content("甲乙"));
  });

  test("stops at a conflict, keeps the words, and goes on as the writer decides", async () => {
    world.revision = 5;
    world.saver.change(content("本页"));
    await vi.advanceTimersByTimeAsync(SAVE_PAUSE_MS);
    expect(world.states.at(-1)).toEqual({ type: "conflict", storedRevision: 5 });
    world.saver.change(content("本页又改"));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(world.sent).toBe(1);
    expect(world.copy?.document).toEqual(content("本页又改").document);
    expect(await world.saver.overwrite(content("本页又改"), 5)).toBe(true);
    expect(world.stored).toEqual(content("本页又改"));
  });

  test("flush reports whether everything is on the server", async () => {
    world.saver.change(content("结尾"));
    expect(await world.saver.flush()).toBe(true);
    world.reachable = false;
    world.saver.change(content("结尾。"));
    expect(await world.saver.flush()).toBe(false);
  });

  test("asked to save twice at once (a page being left says so twice), sends once", async () => {
    world.saver.change(content("离开页面"));
    expect(await Promise.all([world.saver.flush(), world.saver.flush()])).toEqual([true, true]);
    expect(world.sent).toBe(1);
  });

  test("closing saves what is left and tries no more afterwards", async () => {
    world.saver.change(content("最后一句"));
    await world.saver.close();
    expect(world.stored).toEqual(content("最后一句"));
    const gone = world.newSaver(world.revision);
    world.reachable = false;
    gone.change(content("最后一句。"));
    await gone.close();
    const sent = world.sent;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(world.sent).toBe(sent);
    expect(world.copy?.document).toEqual(content("最后一句。").document);
  });

  test("words typed while a save was losing the race are set aside on the server too", async () => {
    let release = () => {};
    world.hold = new Promise((resolve) => {
      release = resolve;
    });
    world.revision = 5;
    world.saver.change(content("本页"));
    await vi.advanceTimersByTimeAsync(SAVE_PAUSE_MS);
    world.saver.change(content("本页又写"));
    release();
    await vi.advanceTimersByTimeAsync(0);
    expect(world.asked).toEqual([content("本页"), content("本页又写")]);
    expect(world.lastState).toBe("conflict");
  });

  test("content the server cannot read stops saving until the next change, not for good", async () => {
    world.refusal = "bad-request";
    world.saver.change(content("坏"));
    await vi.advanceTimersByTimeAsync(SAVE_PAUSE_MS);
    expect(world.lastState).toBe("stopped");
    world.refusal = null;
    world.saver.change(content("好"));
    await vi.advanceTimersByTimeAsync(SAVE_PAUSE_MS);
    expect(world.stored).toEqual(content("好"));
  });

  test("words a final draft does not take stay in the browser, and are not sent again and again", async () => {
    world.refusal = "draft-final";
    world.saver.change(content("定稿之后"));
    await vi.advanceTimersByTimeAsync(SAVE_PAUSE_MS);
    expect(world.lastState).toBe("stopped");
    world.saver.change(content("定稿之后又写"));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(world.sent).toBe(1);
    expect(world.copy).toMatchObject(content("定稿之后又写"));
  });

  test("an acknowledgement does not give up newer words kept by another tab", async () => {
    world.saver.change(content("这个窗口"));
    world.copy = { ...content("另一个窗口"), baseRevision: 1 };
    await vi.advanceTimersByTimeAsync(SAVE_PAUSE_MS);
    expect(world.copy).toEqual({ ...content("另一个窗口"), baseRevision: 1 });
  });
});
