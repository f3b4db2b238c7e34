import "server-only";
import path from "node:path";
import { projectRoot } from "@/lib/jobs/project-root";
import { log } from "./log";
import { type AnsweredRequest, observeRequests } from "./observe-requests";
import { listRouteTemplates, makeRouteMatcher } from "./route-template";

/** Routes that machines ask for every few seconds. */
const UNLOGGED: ReadonlySet<string> = new Set(["static", "/api/health", "/api/ready", "/api/metrics"]);

/** Counts requests while metrics are on, and logs them while the log is read by programs; does nothing otherwise. */
export async function watchRequests(): Promise<void> {
  const handlers: ((request: AnsweredRequest, route: string) => void)[] = [];
  if (process.env.SHUBI_METRICS_TOKEN) handlers.push((await import("./metrics")).countRequest);
  if (process.env.SHUBI_LOG === "json") handlers.push(logRequest);
  if (handlers.length === 0) return;
  const routeOf = makeRouteMatcher(listRouteTemplates(path.join(projectRoot(), "app")));
  observeRequests((request) => {
    const route = routeOf(request.pathname);
    for (const handle of handlers) handle(request, route);
  });
}

function logRequest({ method, status, durationMs }: AnsweredRequest, route: string): void {
  if (UNLOGGED.has(route)) return;
  log("info", "request", { method, route, status, ms: Math.round(durationMs) });
}
