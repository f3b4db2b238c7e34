import "server-only";
import diagnostics from "node:diagnostics_channel";
import { Server } from "node:http";
import { describeError } from "./describe-error";
import { startDraining } from "./draining";
import { log } from "./log";

/** Whoever starts servers (systemd, containers, `npm start`) kills what is not gone after twenty seconds. */
const END_WITHIN_MS = 15_000;

/** Exit codes a shell gives a program that ended by these signals. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * On SIGTERM and SIGINT takes no new connections, lets requests and jobs under way come to their end for a while, and
 * ends the process. A second signal ends it at once.
 *
 * Where Next ends the process itself (in development), only the work is stopped.
 *
 * @param stopWork - finishes or gives back the background work of this process.
 */
export function endGracefully(stopWork: () => Promise<void>): void {
  const servers = trackServers();
  for (const [signal, code] of Object.entries(SIGNALS)) {
    process.once(signal, () => void end(servers, stopWork, signal, code));
  }
}

async function end(
  servers: ReadonlySet<Server>,
  stopWork: () => Promise<void>,
  signal: string,
  code: number,
): Promise<void> {
  const startMs = Date.now();
  startDraining();
  const work = stopWork().catch((error: unknown) => log("warn", "stop-failed", describeError(error)));
  if (!process.env.NEXT_MANUAL_SIG_HANDLE) return work;
  const all = Promise.all([work, ...[...servers].map(closeServer)]);
  const inTime = await Promise.race([all.then(() => true), afterMs(END_WITHIN_MS)]);
  log("info", "stopped", { signal, inTime, ms: Date.now() - startMs });
  process.exit(code);
}

/** Resolves when every answer under way has been sent. Connections kept for further requests are closed as they fall idle. */
export function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const timer = setInterval(() => server.closeIdleConnections(), 50);
    server.close(() => {
      clearInterval(timer);
      resolve();
    });
    server.closeIdleConnections();
  });
}

/** Next keeps its server to itself; every request tells which server it came to. */
function trackServers(): ReadonlySet<Server> {
  const servers = new Set<Server>();
  diagnostics.subscribe("http.server.request.start", (message) => {
    const server: unknown =
      typeof message === "object" && message !== null ? Reflect.get(message, "server") : null;
    if (server instanceof Server) servers.add(server);
  });
  return servers;
}

const afterMs = (ms: number) => new Promise<false>((resolve) => setTimeout(() => resolve(false), ms));
