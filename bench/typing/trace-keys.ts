import type { Browser, Page } from "@playwright/test";

type TraceEvent = {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  /** Processor time, where the platform tells it. */
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly data?: { readonly type?: string }; readonly name?: string };
};

/** Milliseconds of the page's main thread a key costs, by what it was spent on; parts of a part are not counted twice. */
export type KeyCosts = { readonly total: number; readonly parts: Readonly<Record<string, number>> };

const CATEGORIES = ["devtools.timeline", "toplevel", "blink", "cc", "__metadata"];
/** What counts for less than this is left out. */
const LEAST_MS = 0.02;

/** Traces what the main thread of a page does while `work` types so many keys. */
export async function traceKeys(
  browser: Browser,
  page: Page,
  keys: number,
  work: () => Promise<unknown>,
): Promise<KeyCosts> {
  await browser.startTracing(page, { categories: CATEGORIES });
  await work();
  const trace: { readonly traceEvents: readonly TraceEvent[] } = JSON.parse(
    (await browser.stopTracing()).toString("utf8"),
  );
  return costsOf(trace.traceEvents, keys);
}

function costsOf(events: readonly TraceEvent[], keys: number): KeyCosts {
  const key = events.find(({ name, args }) => name === "EventDispatch" && args?.data?.type === "keydown");
  if (key === undefined) throw new Error("no key in the trace");
  const own = events
    .filter(({ pid, tid, ph }) => ph === "X" && pid === key.pid && tid === key.tid)
    .sort((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0));
  const parts = new Map<string, number>();
  const open: { readonly name: string; readonly endTs: number }[] = [];
  let total = 0;
  for (const event of own) {
    const { ts, dur = 0, tdur = dur } = event;
    while (open.length > 0 && (open.at(-1)?.endTs ?? 0) <= ts) open.pop();
    const outer = open.at(-1);
    const name = nameOf(event);
    parts.set(name, (parts.get(name) ?? 0) + tdur);
    if (outer === undefined) total += tdur;
    else parts.set(outer.name, (parts.get(outer.name) ?? 0) - tdur);
    open.push({ name, endTs: ts + dur });
  }
  const perKey = (time: number) => Math.round(time / keys / 10) / 100;
  const sorted = [...parts]
    .map(([name, time]) => [name, perKey(time)] as const)
    .filter(([, ms]) => ms >= LEAST_MS)
    .sort(([, one], [, other]) => other - one);
  return { total: perKey(total), parts: Object.fromEntries(sorted) };
}

function nameOf({ name, args }: TraceEvent): string {
  const type = args?.data?.type;
  return name === "EventDispatch" && type !== undefined ? `${name} ${type}` : name;
}
