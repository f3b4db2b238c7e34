import "server-only";
import pg from "pg";
import { describeError } from "@/lib/operations/describe-error";
import { log } from "@/lib/operations/log";
import { databaseUrl } from "./prisma-client";

/*
 * One connection of this process that hears of changes made by any process on the database (`LISTEN`; the triggers that
 * tell are in the migration live_news). What it hears is the name of a thing and nothing of its content: whoever watches
 * reads the thing as they may, and everybody looks for themselves now and then, so that nothing depends on being told.
 */

/** A thing that is watched: the draft, or the import batch, of that id. */
export type NewsTopic = `draft:${string}` | `batch:${string}`;

const CHANNEL = "shubi_news";
const CONNECT_WITHIN_MS = 10_000;
const ALIVE_AFTER_MS = 30_000;
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 15_000;

type Listener = () => void;

/** Hears for all who watch in this process; connected from the first of them on. */
export class NewsListener {
  private readonly listeners = new Map<string, Set<Listener>>();
  private client: pg.Client | null = null;
  private again: ReturnType<typeof setTimeout> | undefined;
  private waitMs = FIRST_WAIT_MS;

  constructor(private readonly url: () => string) {}

  /** Calls `onNews` whenever the thing may have changed, and once whenever news may have been missed; returns what ends it. */
  watch(topic: NewsTopic, onNews: Listener): () => void {
    const known = this.listeners.get(topic) ?? new Set();
    known.add(onNews);
    this.listeners.set(topic, known);
    if (this.client === null && this.again === undefined) void this.connect();
    return () => {
      known.delete(onNews);
      if (known.size === 0 && this.listeners.get(topic) === known) this.listeners.delete(topic);
    };
  }

  /** Ends the connection, as when a process stops. */
  async close(): Promise<void> {
    clearTimeout(this.again);
    this.listeners.clear();
    const { client } = this;
    this.client = null;
    await client?.end().catch(() => undefined);
  }

  private async connect(): Promise<void> {
    this.again = undefined;
    const client = new pg.Client({
      connectionString: this.url(),
      application_name: "shubi news",
      connectionTimeoutMillis: CONNECT_WITHIN_MS,
      // A network that swallows everything would otherwise be noticed after hours.
      keepAlive: true,
      keepAliveInitialDelayMillis: ALIVE_AFTER_MS,
    });
    this.client = client;
    client.on("notification", ({ payload = "" }) => this.tell(payload));
    client.on("error", (error) => this.lost(client, error));
    client.on("end", () => this.lost(client, null));
    try {
      await client.connect();
      await client.query(`LISTEN ${CHANNEL}`);
      this.waitMs = FIRST_WAIT_MS;
      // Whatever happened before it began to listen was told to nobody.
      for (const topic of [...this.listeners.keys()]) this.tell(topic);
    } catch (error) {
      this.lost(client, error);
    }
  }

  private tell(topic: string): void {
    for (const listener of [...(this.listeners.get(topic) ?? [])]) listener();
  }

  private lost(client: pg.Client, error: unknown): void {
    if (this.client !== client) return;
    this.client = null;
    log("warn", "news-connection-lost", {
      againMs: this.waitMs,
      ...(error === null ? {} : describeError(error)),
    });
    client.end().catch(() => undefined);
    this.again = setTimeout(() => void this.connect(), this.waitMs);
    this.again.unref();
    this.waitMs = Math.min(this.waitMs * 2, LONGEST_WAIT_MS);
  }
}

const LISTENER = Symbol.for("shubi.news-listener");

type Holder = { [LISTENER]?: NewsListener };

/** The listener of this process: routes are bundled apart and would each have their own. */
export function newsListener(): NewsListener {
  const holder = globalThis as Holder;
  holder[LISTENER] ??= new NewsListener(databaseUrl);
  return holder[LISTENER];
}
