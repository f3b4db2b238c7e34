import pg from "pg";

const LOOK_EVERY_MS = 500;
/** One job asks for the next a moment later, so the rest must last. */
const REST_MS = 5_000;
const WITHIN_MS = 300_000;

/**
 * Waits until a fresh server has mined its library and built its indexes, which take a core of their own: a unit does
 * that once, when it first starts, and not while it is measured.
 * @throws Error when there is still work after five minutes
 */
export async function whenSettled(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const until = Date.now() + WITHIN_MS;
    let restSince = Date.now();
    while (Date.now() - restSince < REST_MS) {
      if (Date.now() > until) throw new Error("whenSettled: the server is still at work");
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
      const { rows } = await client.query<{ open: string }>(
        "SELECT count(*) AS open FROM background_job WHERE requested <> served",
      );
      if (Number(rows[0]?.open) > 0) restSince = Date.now();
    }
  } finally {
    await client.end();
  }
}
