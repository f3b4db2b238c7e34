import "server-only";
import { prisma } from "./prisma-client";

/** So often within so many seconds, counted from the first time. */
export type RateLimit = { readonly limit: number; readonly seconds: number };

type Row = { readonly count: number; readonly secondsLeft: number };

/** One in so many counts also clears what is long over, so that the table stays small without a job of its own. */
const CLEAR_EVERY = 200;

/**
 * Counts one more, for all servers on the database together.
 *
 * @returns 0 while the limit is kept, otherwise the whole seconds until it may be done again.
 */
export async function takeTurn(key: string, { limit, seconds }: RateLimit): Promise<number> {
  const [row] = await prisma().$queryRaw<Row[]>`
    INSERT INTO rate_window AS known (key, count, "endsAt")
    VALUES (${key}, 1, now() + make_interval(secs => ${seconds}))
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN known."endsAt" <= now() THEN 1 ELSE known.count + 1 END,
      "endsAt" = CASE WHEN known."endsAt" <= now() THEN excluded."endsAt" ELSE known."endsAt" END
    RETURNING count, ceil(extract(epoch FROM "endsAt" - now()))::int AS "secondsLeft"`;
  if (Math.random() * CLEAR_EVERY < 1) await clearEnded();
  return row !== undefined && row.count > limit ? Math.max(1, row.secondsLeft) : 0;
}

/** Begins anew: what was counted is forgiven. */
export async function forgetTurns(key: string): Promise<void> {
  await prisma().rateWindow.deleteMany({ where: { key } });
}

async function clearEnded(): Promise<void> {
  await prisma().rateWindow.deleteMany({ where: { endsAt: { lt: new Date() } } });
}
