import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import pg from "pg";

/** Type ids of PostgreSQL: the one-letter "char" of its catalogue, and text. */
const charTypeId = 18;
const textTypeId = 25;

/**
 * The PostgreSQL adapter as the schema engine needs it: reading a catalogue meets columns of type "char", which
 * the adapter refuses; its shadow database is dropped while still connected to, which PostgreSQL refuses; and
 * scripts must not be cut at semicolons.
 *
 * @param {string} connectionString
 * @returns the factory, and `close`, which ends every connection it made
 */
export function migrationAdapter(connectionString) {
  const factory = new PrismaPg({ connectionString, allowExitOnIdle: true });
  const adapters = [];
  const keep = (adapter) => {
    disposeOnce(adapter);
    adapters.push(adapter);
    return withWholeScripts(withCharColumns(adapter));
  };
  return {
    factory: bindMigrationAwareSqlAdapterFactory({
      adapterName: factory.adapterName,
      provider: factory.provider,
      connect: async () => keep(await factory.connect()),
      connectToShadowDb: async () => keep(await connectToShadow(connectionString)),
    }),
    close: async () => {
      await Promise.all(adapters.map((adapter) => adapter.dispose()));
    },
  };
}

async function connectToShadow(connectionString) {
  const database = `shubi_shadow_${crypto.randomUUID().replaceAll("-", "")}`;
  await execute(connectionString, `create database "${database}"`);
  const url = new URL(connectionString);
  url.pathname = `/${database}`;
  const adapter = await new PrismaPg({ connectionString: url.href, allowExitOnIdle: true }).connect();
  disposeOnce(adapter, () => execute(connectionString, `drop database if exists "${database}" with (force)`));
  return adapter;
}

/** The engine disposes of some connections itself and leaves others to us. */
function disposeOnce(adapter, afterwards = async () => undefined) {
  const dispose = adapter.dispose.bind(adapter);
  let done;
  adapter.dispose = () => {
    done ??= dispose().then(afterwards);
    return done;
  };
}

/** Hands "char" columns on as characters; the adapter itself only knows their arrays. */
function withCharColumns(adapter) {
  const queryRaw = adapter.queryRaw;
  adapter.queryRaw = async (query) => {
    let charColumns = [];
    const patched = Object.create(adapter, {
      performIO: {
        value: async (io) => {
          const result = await adapter.performIO(io);
          charColumns = result.fields.flatMap((field, index) =>
            field.dataTypeID === charTypeId ? [index] : [],
          );
          for (const index of charColumns) result.fields[index].dataTypeID = textTypeId;
          return result;
        },
      },
    });
    const answer = await queryRaw.call(patched, query);
    for (const index of charColumns) answer.columnTypes[index] = ColumnTypeEnum.Character;
    return answer;
  };
  return adapter;
}

/** Sends a script as it is; the adapter itself cuts at every semicolon, also inside function bodies and texts. */
function withWholeScripts(adapter) {
  adapter.executeScript = async (script) => {
    try {
      await adapter.underlyingDriver().query(script);
    } catch (error) {
      adapter.onError(error);
    }
  };
  return adapter;
}

async function execute(connectionString, sql) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
