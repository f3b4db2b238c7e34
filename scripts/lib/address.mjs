import os from "node:os";
import { isPortFree } from "./ports.mjs";
import { Trouble } from "./trouble.mjs";

const defaultPort = 3000;

/**
 * Where to serve: `HOST` (this machine only unless set) and `PORT` (3000, or the next free one, unless set).
 *
 * @returns {Promise<{host: string, port: number}>}
 */
export async function chooseAddress(progress) {
  const host = process.env.HOST || "127.0.0.1";
  if (process.env.PORT) return { host, port: await givenPort(process.env.PORT, host) };
  for (let port = defaultPort; port < defaultPort + 100; port += 1) {
    if (!(await isPortFree(port, host))) continue;
    if (port !== defaultPort)
      progress.note(`端口 ${defaultPort} 已被占用，改用 ${port}（可用 PORT=端口号 指定）`);
    return { host, port };
  }
  throw new Trouble(`${host} 上 ${defaultPort} 起的一百个端口都不能用。`, [
    "请用 PORT=端口号 指定，并检查 HOST 是否为本机地址。",
  ]);
}

async function givenPort(text, host) {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Trouble(`PORT=${text} 不是有效的端口号。`, [
      "请用 1 到 65535 之间的整数，例如 PORT=8080 npm start",
    ]);
  }
  if (await isPortFree(port, host)) return port;
  throw new Trouble(`端口 ${port} 不能使用：已被别的程序占用，或没有权限，或 HOST=${host} 不是本机地址。`, [
    "请换一个端口，例如 PORT=8080 npm start；不设 PORT 时会自动选用空闲端口。",
  ]);
}

/** Address to open on this machine. */
export function localUrl({ host, port }) {
  if (host === "0.0.0.0") return `http://127.0.0.1:${port}`;
  if (host === "::") return `http://[::1]:${port}`;
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

/** Addresses that colleagues can open when the server listens on every interface. */
export function officeUrls({ host, port }) {
  if (host !== "0.0.0.0" && host !== "::") return [];
  return Object.values(os.networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter((address) => address.family === "IPv4" && !address.internal)
    .map((address) => `http://${address.address}:${port}`);
}
