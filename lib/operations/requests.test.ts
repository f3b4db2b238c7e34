import { createServer, get, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { afterEach, expect, test } from "vitest";
import { closeServer } from "./end-gracefully";
import { type AnsweredRequest, observeRequests } from "./observe-requests";
import { listRouteTemplates, makeRouteMatcher } from "./route-template";

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

const templates = listRouteTemplates(path.resolve("app"));
const routeOf = makeRouteMatcher(templates);

test.each([
  ["/", "/"],
  ["/drafts/01890a5d-ac96-774b-bcce-b302099a8057", "/drafts/[id]"],
  ["/api/drafts/x/export", "/api/drafts/[id]/export"],
  ["/api/drafts/read-file", "/api/drafts/read-file"],
  ["/api/library/import/x/events", "/api/library/import/[batch]/events"],
  ["/api/auth/sign-in/email", "/api/auth/[...all]"],
  ["/library/", "/library"],
  ["/_next/static/chunks/1.js", "static"],
  ["/wp-login.php", "other"],
  ["/api/drafts/x/y/z", "/api/[...missing]"],
])("%s is an address of %s", (pathname, template) => {
  expect(routeOf(pathname)).toBe(template);
});

test("every template is found by an address made from it", () => {
  expect(templates.length).toBeGreaterThan(30);
  for (const template of templates) {
    expect(routeOf(template.replace(/\[\.\.\.\w+\]/, "a/b").replace(/\[\w+\]/g, "some-id"))).toBe(template);
  }
});

test("a request is told once, with its status and without its query; one given up half-way as 499", async () => {
  const told: AnsweredRequest[] = [];
  ends.push(observeRequests((request) => told.push(request)));
  const { port } = await listen((url, answer) => (url.startsWith("/slow") ? undefined : answer(404)));
  await fetch(`http://127.0.0.1:${port}/api/drafts/1?q=words`, { method: "POST" });
  const given = get(`http://127.0.0.1:${port}/slow`);
  given.on("error", () => undefined);
  setTimeout(() => given.destroy(), 50);
  await expect.poll(() => told.length).toBe(2);
  expect(told[0]).toMatchObject({ method: "POST", pathname: "/api/drafts/1", status: 404 });
  expect(told[1]).toMatchObject({ method: "GET", pathname: "/slow", status: 499 });
  expect(told[1]?.durationMs).toBeGreaterThan(30);
});

test("a server that closes answers what is under way, takes nothing new and waits for no idle connection", async () => {
  let finish: (status: number) => void = () => undefined;
  const { port, server } = await listen((url, answer) => {
    if (url === "/under-way") finish = answer;
    else answer(200);
  });
  await fetch(`http://127.0.0.1:${port}/leaves-its-connection-open`);
  const underWay = fetch(`http://127.0.0.1:${port}/under-way`);
  await new Promise((resolve) => setTimeout(resolve, 100));
  let closed = false;
  const closing = closeServer(server).then(() => {
    closed = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(closed).toBe(false);
  await expect(newConnection(port)).rejects.toThrow("ECONNREFUSED");
  finish(200);
  expect((await underWay).status).toBe(200);
  await closing;
});

/** Fetch would reuse a connection it holds. */
function newConnection(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    get({ port, host: "127.0.0.1", agent: false }, () => resolve()).on("error", reject);
  });
}

async function listen(handle: (url: string, answer: (status: number) => void) => void) {
  const server: Server = createServer((request, response) =>
    handle(request.url ?? "", (status) => response.writeHead(status).end("{}")),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  ends.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return { server, port: (server.address() as AddressInfo).port };
}
