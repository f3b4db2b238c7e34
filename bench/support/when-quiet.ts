import type { Page, Request } from "@playwright/test";

const QUIET_MS = 500;
const LOOK_EVERY_MS = 50;

type Watched = { readonly open: Set<Request>; changedAtMs: number };

const watched = new WeakMap<Page, Watched>();

/** Counts the requests of a page from now on. */
export function watchRequests(page: Page): void {
  const state: Watched = { open: new Set(), changedAtMs: Date.now() };
  watched.set(page, state);
  const changed = (change: () => void) => {
    change();
    state.changedAtMs = Date.now();
  };
  page.on("request", (request) => {
    // A stream of events stays open as long as the page does.
    if (!request.url().endsWith("/events")) changed(() => state.open.add(request));
  });
  const ended = (request: Request) => changed(() => state.open.delete(request));
  page.on("requestfinished", ended);
  page.on("requestfailed", ended);
}

/** Waits until a page whose requests are counted has asked for nothing for half a second. */
export async function whenQuiet(page: Page): Promise<void> {
  const state = watched.get(page);
  if (state === undefined) throw new Error("whenQuiet: the requests of this page are not counted");
  while (state.open.size > 0 || Date.now() - state.changedAtMs < QUIET_MS)
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
}
