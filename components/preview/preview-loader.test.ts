import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { PagePreview, PreviewRequest } from "@/lib/export/preview/page-preview";
import { fail, ok, type Result } from "@/lib/result";
import { DRAFT_SCHEMA_VERSION, type DraftDocument } from "@/lib/speech/draft-document";
import { PreviewLoader } from "./preview-loader";

const document = (): DraftDocument => ({
  type: "doc",
  attrs: { schemaVersion: DRAFT_SCHEMA_VERSION },
  content: [],
});

/** A server of three pages, each looking as `looks` says. */
function world() {
  let content = { document: document(), facts: {} };
  const looks = new Map([1, 2, 3].map((page) => [page, `p${page}`]));
  const requests: PreviewRequest[] = [];
  let broken = false;
  let held: (() => void) | null = null;
  let holds = false;
  let isShown = true;
  let isBusy = false;
  const ask = async (request: PreviewRequest, signal: AbortSignal): Promise<Result<PagePreview>> => {
    requests.push(request);
    if (holds) await new Promise<void>((resolve) => (held = resolve));
    signal.throwIfAborted();
    if (broken) return fail("preview-failed");
    if (isBusy) return fail("preview-given-up");
    const pages = [...new Set([...(request.cursor === null ? [] : [1]), ...request.pages])].map((page) => {
      const hash = looks.get(page) ?? "";
      return { page, hash, lines: [], svg: request.known.includes(hash) ? null : `<svg>${hash}#100%</svg>` };
    });
    const end = { page: 3, yPt: 200 };
    const grid = { topPt: 100, pitchPt: 30, linesPerPage: 22 };
    return ok({
      pageCount: 3,
      lineCount: 50,
      widthPt: 595,
      heightPt: 842,
      grid,
      blocks: [],
      end,
      pages,
      faces: "",
    });
  };
  const loader = new PreviewLoader({
    ask,
    content: () => content,
    spot: () => ({ blockIndex: 0, share: 0 }),
    isShown: () => isShown,
    prepare: async () => undefined,
  });
  return {
    loader,
    requests,
    looks,
    edit: () => {
      content = { document: document(), facts: {} };
      loader.touch();
    },
    close: () => {
      isShown = false;
    },
    open: () => {
      isShown = true;
      loader.open();
    },
    busy: (is: boolean) => {
      isBusy = is;
    },
    breakDown: (is: boolean) => {
      broken = is;
    },
    hold: () => {
      holds = true;
    },
    release: () => {
      holds = false;
      held?.();
    },
    shown: () => [...loader.state.get().pages].map(([page, { hash }]) => `${page}:${hash}`).sort(),
  };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());
const passes = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe("PreviewLoader", () => {
  it("asks when typing pauses, not at every key", async () => {
    const { requests, edit, shown } = world();
    for (let key = 0; key < 5; key += 1) {
      edit();
      await passes(80);
    }
    expect(requests).toHaveLength(0);
    await passes(80);
    expect(requests).toHaveLength(1);
    expect(shown()).toEqual(["1:p1"]);
  });

  it("asks for the pages in view that it has not, and names those it has", async () => {
    const { loader, requests, edit, shown, looks } = world();
    edit();
    await passes(200);
    loader.look([1, 2]);
    await passes(10);
    expect(requests.at(-1)).toMatchObject({ pages: [2], known: ["p1"] });
    loader.look([1, 2]);
    await passes(10);
    expect(requests).toHaveLength(2);
    looks.set(2, "changed");
    edit();
    await passes(200);
    expect(requests.at(-1)).toMatchObject({ pages: [1, 2], known: ["p1", "p2"] });
    expect(shown()).toEqual(["1:p1", "2:changed"]);
  });

  it("does not ask again for a draft that has not changed", async () => {
    const { loader, requests, edit } = world();
    edit();
    await passes(200);
    loader.touch();
    await passes(200);
    expect(requests).toHaveLength(1);
  });

  it("shows the newest draft when an older one is still being typeset", async () => {
    const { requests, looks, edit, hold, release, shown } = world();
    hold();
    edit();
    await passes(200);
    looks.set(1, "newest");
    release();
    edit();
    await passes(200);
    expect(requests).toHaveLength(2);
    expect(shown()).toEqual(["1:newest"]);
  });

  it("keeps the pages when something fails, and comes back after a retry", async () => {
    const { loader, edit, breakDown, shown } = world();
    edit();
    await passes(200);
    breakDown(true);
    edit();
    await passes(200);
    expect(loader.state.get().problem?.code).toBe("preview-failed");
    expect(shown()).toEqual(["1:p1"]);
    breakDown(false);
    loader.retry();
    await passes(10);
    expect(loader.state.get().problem).toBeNull();
  });

  it("makes addresses that hold the drawing as it is", async () => {
    const { loader, edit } = world();
    edit();
    await passes(200);
    const url = loader.state.get().pages.get(1)?.url ?? "";
    expect(decodeURIComponent(url)).toBe("data:image/svg+xml,<svg>p1#100%</svg>");
    expect(url).not.toContain("#");
  });

  describe("while nobody looks at the pages", () => {
    it("has them counted after a rest, without a drawing", async () => {
      const { requests, edit, close, loader } = world();
      close();
      for (let key = 0; key < 3; key += 1) {
        edit();
        await passes(1000);
      }
      expect(requests).toHaveLength(0);
      await passes(2500);
      expect(requests).toMatchObject([{ pages: [], cursor: null, known: [], whenIdle: true }]);
      expect(loader.state.get().layout?.pageCount).toBe(3);
    });

    it("does not have them counted at every rest of a long day", async () => {
      const { requests, edit, close } = world();
      close();
      for (let rest = 0; rest < 15; rest += 1) {
        edit();
        await passes(4000);
      }
      expect(requests.length).toBeGreaterThanOrEqual(3);
      expect(requests.length).toBeLessThanOrEqual(5);
    });

    it("leaves it for later when the server has other work, and keeps the count it has", async () => {
      const { requests, edit, close, busy, loader } = world();
      close();
      edit();
      await passes(4000);
      busy(true);
      edit();
      await passes(16_000);
      expect(requests).toHaveLength(2);
      expect(loader.state.get()).toMatchObject({ layout: { pageCount: 3 }, problem: null });
      busy(false);
      await passes(16_000);
      expect(requests).toHaveLength(3);
      await passes(60_000);
      expect(requests).toHaveLength(3);
    });

    it("draws the place of the cursor when they are opened", async () => {
      const { requests, edit, close, open, shown } = world();
      close();
      edit();
      await passes(4000);
      expect(shown()).toEqual([]);
      open();
      await passes(10);
      expect(requests.at(-1)).toMatchObject({ cursor: { blockIndex: 0, share: 0 } });
      expect(shown()).toEqual(["1:p1"]);
    });
  });
});
