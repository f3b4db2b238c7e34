import "server-only";
import diagnostics from "node:diagnostics_channel";
import { IncomingMessage } from "node:http";
import { BlockList, isIP } from "node:net";

const HEADER = "x-forwarded-for";

/**
 * The proxies whose word counts: addresses and networks separated by commas (`127.0.0.1, 10.0.0.0/8`).
 *
 * @throws Error when one of them is neither.
 */
export function readTrustedProxies(list: string): BlockList {
  const trusted = new BlockList();
  for (const entry of list.split(",").map((each) => each.trim())) {
    if (entry === "") continue;
    const [address = "", bits] = entry.split("/");
    const family = familyOf(address);
    if (family === null || (bits !== undefined && !/^\d{1,3}$/.test(bits)))
      throw new Error(`SHUBI_TRUSTED_PROXIES: ${entry} is no address`);
    if (bits === undefined) trusted.addAddress(address, family);
    else trusted.addSubnet(address, Number(bits), family);
  }
  return trusted;
}

/**
 * Where a request comes from: the nearest address that is no trusted proxy. What stands further left in the header anybody
 * may have written.
 *
 * @param peer - the other end of the connection.
 */
export function clientAddress(peer: string, forwarded: string, trusted: BlockList): string {
  const chain = forwarded.split(",").map((each) => plain(each.trim()));
  let nearest = plain(peer);
  while (isTrusted(nearest, trusted)) {
    const next = chain.pop();
    if (next === undefined || familyOf(next) === null) break;
    nearest = next;
  }
  return nearest;
}

/** From now on every request to this process says in X-Forwarded-For where it really comes from, and nothing else. */
export function settleClientAddresses(trusted: BlockList): void {
  diagnostics.subscribe("http.server.request.start", (message) => {
    const request: unknown =
      typeof message === "object" && message !== null ? Reflect.get(message, "request") : null;
    if (!(request instanceof IncomingMessage)) return;
    const sent = request.headers[HEADER];
    const forwarded = Array.isArray(sent) ? sent.join(",") : (sent ?? "");
    request.headers[HEADER] = clientAddress(request.socket.remoteAddress ?? "", forwarded, trusted);
  });
}

function isTrusted(address: string, trusted: BlockList): boolean {
  const family = familyOf(address);
  return family !== null && trusted.check(address, family);
}

function familyOf(address: string): "ipv4" | "ipv6" | null {
  const version = isIP(address);
  return version === 0 ? null : version === 4 ? "ipv4" : "ipv6";
}

/** Servers that speak both kinds write an address of the old kind in the form of the new one. */
function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, "");
}
