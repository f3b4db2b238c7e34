import "server-only";
import { readdirSync } from "node:fs";
import path from "node:path";
import { projectRoot } from "@/lib/jobs/project-root";
import { appliedMigrations } from "@/lib/store/applied-migrations";
import { isQueueAlive, queueState } from "@/lib/store/queue-state";
import { describeError } from "./describe-error";
import { drainingSignal } from "./draining";
import { log } from "./log";

/** Why a server should get no requests at the moment. */
export type Unready = "stopping" | "database" | "migrations" | "queue";

const ANSWER_WITHIN_MS = 3_000;

/** Anybody may ask, so that asking often must cost nothing. */
const KEEP_MS = 1_000;

let last: { readonly atMs: number; readonly answer: Promise<Unready | null> } | null = null;
let said: Unready | null = null;

/**
 * Whether this server can do its work: it is not about to end, the database answers, has the tables this program was
 * written for, and somebody does the background work.
 *
 * @returns the first thing that is wrong, null when nothing is.
 */
export function readiness(nowMs: number = Date.now()): Promise<Unready | null> {
  if (drainingSignal().aborted) return Promise.resolve("stopping");
  if (last === null || Math.abs(nowMs - last.atMs) >= KEEP_MS) last = { atMs: nowMs, answer: look() };
  return last.answer;
}

async function look(): Promise<Unready | null> {
  const found = await Promise.race([lookAtAll(), silence()]);
  // Said when it changes; a monitor asks every few seconds.
  if (found !== said)
    log(found === null ? "info" : "error", found === null ? "ready" : "unready", {
      check: found ?? undefined,
    });
  said = found;
  return found;
}

async function lookAtAll(): Promise<Unready | null> {
  try {
    const applied = await appliedMigrations();
    if (!expectedMigrations().every((name) => applied.has(name))) return "migrations";
    return isQueueAlive(await queueState()) ? null : "queue";
  } catch (error) {
    log("warn", "readiness-failed", describeError(error));
    return "database";
  }
}

function silence(): Promise<Unready> {
  return new Promise((resolve) => setTimeout(() => resolve("database"), ANSWER_WITHIN_MS).unref());
}

let expected: readonly string[] | null = null;

/** Those this program came with. A newer database is fine: a rolling upgrade migrates before the last server changes. */
function expectedMigrations(): readonly string[] {
  expected ??= readdirSync(path.join(projectRoot(), "prisma", "migrations"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  return expected;
}
