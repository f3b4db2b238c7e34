import { afterEach, expect, test, vi } from "vitest";
import { fetchJson } from "./fetch-json";

afterEach(() => vi.unstubAllGlobals());

function answer(body: string, status: number): void {
  vi.stubGlobal("fetch", async () => new Response(body, { status }));
}

test("gives the body of an answer", async () => {
  answer('{"revision":3}', 200);
  expect(await fetchJson("/api/x")).toEqual({ ok: true, value: { revision: 3 } });
});

test("gives the code and data a route refused with", async () => {
  answer('{"error":{"code":"draft-conflict","data":{"revision":5},"message":"…"}}', 409);
  expect(await fetchJson("/api/x")).toEqual({
    ok: false,
    error: { code: "draft-conflict", data: { revision: 5 } },
  });
});

test.each([
  ["<html>网关</html>", 200],
  ["<html>网关</html>", 502],
  ["null", 200],
  ["null", 500],
  ['{"error":null}', 500],
])("takes %s with status %i for a server that cannot be reached", async (body, status) => {
  answer(body, status);
  expect(await fetchJson("/api/x")).toEqual({ ok: false, error: { code: "server-unreachable" } });
});

test("takes a refused connection for the same, and hands an abort on", async () => {
  vi.stubGlobal("fetch", async () => {
    throw new TypeError("Failed to fetch");
  });
  expect(await fetchJson("/api/x")).toEqual({ ok: false, error: { code: "server-unreachable" } });
  const controller = new AbortController();
  controller.abort();
  await expect(fetchJson("/api/x", { signal: controller.signal })).rejects.toThrow();
});
