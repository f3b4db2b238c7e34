import { openEmbedded } from "./postgres/embedded.mjs";
import { Trouble } from "./trouble.mjs";

/**
 * The database the product works on: the one `DATABASE_URL` names, otherwise the embedded one.
 *
 * @param {{throwaway?: boolean}} [options] for the embedded one only
 * @returns {Promise<{url: string, embedded: boolean, close: () => Promise<void>}>}
 */
export async function openDatabase(progress, options) {
  const given = process.env.DATABASE_URL;
  if (!given) {
    progress.step("启动内置数据库");
    const database = await openEmbedded(progress, options);
    if (database.fresh) progress.note("已建立新的数据库");
    return { ...database, embedded: true };
  }
  progress.step(`连接数据库 ${maskPassword(given)}`);
  await assertReachable(given);
  return { url: given, embedded: false, close: async () => undefined };
}

async function assertReachable(connectionString) {
  const { default: pg } = await import("pg");
  try {
    const client = new pg.Client({ connectionString, connectionTimeoutMillis: 8_000 });
    client.on("error", () => undefined);
    await client.connect();
    await client.end();
  } catch (error) {
    throw new Trouble(
      `连不上 DATABASE_URL 指定的数据库：${maskPassword(connectionString)}`,
      [adviceFor(error), "想改用内置数据库时，去掉环境变量 DATABASE_URL 再运行。"],
      error.message,
    );
  }
}

function adviceFor(error) {
  if (error.code === "28P01" || error.code === "28000")
    return "用户名或密码不对，或服务器不允许这个用户从本机登录。";
  if (error.code === "3D000") return "服务器上没有这个数据库，请先建立：createdb 数据库名";
  if (error.code === "ENOTFOUND" || error.code === "EAI_AGAIN") return "主机名不存在，请检查地址。";
  if (error.code === "ECONNREFUSED")
    return "该主机和端口上没有 PostgreSQL，请检查地址、端口，并确认服务已启动。";
  if (error.code === "ERR_INVALID_URL") return "地址写法不对，应为 postgresql://用户:密码@主机:5432/数据库";
  return "请检查地址、端口、防火墙，并确认服务已启动。";
}

/** A connection address fit to be shown. */
export function maskPassword(connectionString) {
  return connectionString.replace(/(\/\/[^:/@]*):[^@]*@/, "$1:***@");
}
