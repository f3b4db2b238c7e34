import "server-only";
import { isIP } from "node:net";

/**
 * The network address a request came from, as the server or the proxy before it wrote it down; null when nothing that is
 * an address stands there. The first of several is the browser's.
 */
export function requestAddress(headers: Headers): string | null {
  const first = headers.get("x-forwarded-for")?.split(",")[0]?.trim() ?? "";
  // Servers that speak both kinds write an address of the old kind in the form of the new one.
  const address = first.replace(/^::ffff:(?=\d+\.)/i, "");
  return isIP(address) === 0 ? null : address;
}
