import { randomInt } from "node:crypto";
import net from "node:net";

/** True when a server could listen there now. */
export function isPortFree(port, host = "127.0.0.1") {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once("error", () => resolve(false));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/** A free port below the range that systems use for outgoing connections, so that it is likely free next time too. */
export async function pickFreePort(host = "127.0.0.1") {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const port = randomInt(20_000, 32_000);
    if (await isPortFree(port, host)) return port;
  }
  throw new Error("no free port between 20000 and 32000");
}
