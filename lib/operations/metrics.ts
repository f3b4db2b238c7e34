import "server-only";
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import { queueState } from "@/lib/store/queue-state";
import { describeError } from "./describe-error";
import { log } from "./log";
import type { AnsweredRequest } from "./observe-requests";

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.3, 0.5, 1, 2.5, 5, 10];

const SAVE_ROUTE = "/api/drafts/[id]";

/** What became of a save, by the status it was answered with. */
const SAVES: Readonly<Record<number, string>> = { 200: "saved", 409: "conflict", 503: "database" };

function createMetrics() {
  const registry = new Registry();
  // Event loop delay, memory, garbage collection, open files, processor time.
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  return {
    registry,
    requests: new Counter({
      name: "shubi_http_requests_total",
      help: "Requests answered, by route template",
      labelNames: ["method", "route", "status"],
      registers,
    }),
    latency: new Histogram({
      name: "shubi_http_request_duration_seconds",
      help: "Seconds from the first byte of a request to the end of its answer",
      labelNames: ["method", "route"],
      buckets: SECONDS,
      registers,
    }),
    saves: new Counter({
      name: "shubi_draft_saves_total",
      help: "Saves of drafts, by outcome",
      labelNames: ["outcome"],
      registers,
    }),
    queue: new Gauge({
      name: "shubi_queue_depth",
      help: "Work that waits: files of imports, background jobs that are due; and what is in hand",
      labelNames: ["queue"],
      registers,
    }),
    oldest: new Gauge({
      name: "shubi_queue_oldest_seconds",
      help: "Seconds the file or job that waits longest has been waiting",
      registers,
    }),
    databaseUp: new Gauge({ name: "shubi_database_up", help: "1 when the database answered", registers }),
  };
}

const METRICS = Symbol.for("shubi.metrics");

type Holder = { [METRICS]?: ReturnType<typeof createMetrics> };

/** Kept at the process: routes and the start of the server are bundled apart and would each have their own. */
function metrics() {
  const holder = globalThis as Holder;
  holder[METRICS] ??= createMetrics();
  return holder[METRICS];
}

/** Counts an answered request. */
export function countRequest({ method, status, durationMs }: AnsweredRequest, route: string): void {
  const { requests, latency, saves } = metrics();
  requests.inc({ method, route, status: String(status) });
  latency.observe({ method, route }, durationMs / 1000);
  if (method === "PUT" && route === SAVE_ROUTE) saves.inc({ outcome: SAVES[status] ?? "refused" });
}

/** All figures in the text form of Prometheus. */
export async function metricsText(): Promise<string> {
  const { registry, queue, oldest, databaseUp } = metrics();
  try {
    const state = await queueState();
    queue.set({ queue: "import-files" }, state.importFiles);
    queue.set({ queue: "jobs" }, state.jobs);
    queue.set({ queue: "in-hand" }, state.inHand);
    oldest.set(state.oldestSeconds);
    databaseUp.set(1);
  } catch (error) {
    log("warn", "metrics-without-database", describeError(error));
    // Old figures would look like new ones.
    queue.reset();
    oldest.reset();
    databaseUp.set(0);
  }
  return registry.metrics();
}

export const METRICS_TYPE = Registry.PROMETHEUS_CONTENT_TYPE;
