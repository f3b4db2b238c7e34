import { Transform } from "node:stream";
import { createGzip } from "node:zlib";
import { to as copyTo } from "pg-copy-streams";
import { connect } from "./connect.mjs";
import { listMigrations, listSequences, listTables, PLAIN_FORMS, qualified, quoteName } from "./tables.mjs";

/** Twice as fast as the usual 6, the file a tenth larger. */
const gzipLevel = 3;

/**
 * Reads a whole database as it stood at one moment, while others go on writing to it: everything comes out of a single
 * REPEATABLE READ transaction.
 *
 * @template T
 * @param {string} databaseUrl
 * @param {(snapshot: {
 *   postgres: string,
 *   tables: {name: string, columns: string[], comment: string | null}[],
 *   migrations: {name: string, checksum: string}[],
 *   sequences: {name: string, value: string, called: boolean}[],
 *   rows: (table: {name: string, columns: string[]}) => {content: AsyncIterable<Buffer>, count: () => number},
 * }) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function readSnapshot(databaseUrl, work) {
  const client = await connect(databaseUrl);
  try {
    await client.query(`begin isolation level repeatable read read only; ${PLAIN_FORMS}`);
    const tables = await listTables(client);
    // A migration that starts now waits until everything is read.
    const names = tables.map(({ name }) => qualified(name)).join(", ");
    if (names !== "") await client.query(`lock table ${names} in access share mode`);
    const { rows } = await client.query("show server_version");
    return await work({
      postgres: rows[0].server_version,
      tables,
      migrations: await listMigrations(client),
      sequences: await listSequences(client),
      rows: (table) => readRows(client, table),
    });
  } finally {
    // Ends the transaction as well; nothing was written.
    await client.end();
  }
}

function readRows(client, { name, columns }) {
  const list = columns.map(quoteName).join(", ");
  const source = client.query(copyTo(`copy ${qualified(name)} (${list}) to stdout`));
  const lines = countLines();
  const gzip = createGzip({ level: gzipLevel });
  // Not `pipeline`: its end is heard through the last stream, whose reader waits for all of it.
  source.on("error", (error) => gzip.destroy(error));
  return { content: source.pipe(lines.stream).pipe(gzip), count: lines.count };
}

/** In COPY's text form a row is a line: line breaks inside values are escaped. */
export function countLines() {
  let count = 0;
  const stream = new Transform({
    transform(chunk, _encoding, done) {
      for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) count += 1;
      done(null, chunk);
    },
  });
  return { stream, count: () => count };
}
