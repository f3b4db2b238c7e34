import pg from "pg";

/** @returns {Promise<import("pg").Client>} */
export async function connect(connectionString) {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 10_000 });
  // A connection that breaks is told by the query under way.
  client.on("error", () => undefined);
  await client.connect();
  return client;
}
