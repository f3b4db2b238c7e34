import { describe, expect, it } from "vitest";
import { clientAddress, readTrustedProxies } from "./client-address";

const nobody = readTrustedProxies("");
const proxies = readTrustedProxies("127.0.0.1, 10.1.0.0/16, ::1");

describe("clientAddress", () => {
  it("is the other end of the connection when no proxy is trusted, whatever the request says", () => {
    expect(clientAddress("192.0.2.7", "203.0.113.9", nobody)).toBe("192.0.2.7");
    expect(clientAddress("::ffff:192.0.2.7", "", nobody)).toBe("192.0.2.7");
  });

  it("is what a trusted proxy says, and never what stands before it", () => {
    expect(clientAddress("127.0.0.1", "203.0.113.9, 192.0.2.7", proxies)).toBe("192.0.2.7");
  });

  it("goes through a chain of trusted proxies", () => {
    expect(clientAddress("::1", "203.0.113.9, 192.0.2.7, 10.1.2.3", proxies)).toBe("192.0.2.7");
  });

  it("stays with the proxy when it says nothing that is an address", () => {
    expect(clientAddress("127.0.0.1", "", proxies)).toBe("127.0.0.1");
    expect(clientAddress("127.0.0.1", "unknown", proxies)).toBe("127.0.0.1");
  });
});

describe("readTrustedProxies", () => {
  it.each(["proxy.local", "10.0.0.0/x", "1.2.3"])("refuses %s", (list) => {
    expect(() => readTrustedProxies(list)).toThrow("SHUBI_TRUSTED_PROXIES");
  });
});
