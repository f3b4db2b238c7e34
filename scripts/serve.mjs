import http from "node:http";
import { getRequestListener } from "@hono/node-server";
import compression from "compression";
import next from "next";
import { root } from "./lib/paths.mjs";
import { renameStyleAttributes } from "./lib/style-attributes.mjs";

/**
 * The production server, started by `startAppServer` with the address as arguments: Next, and ahead of it the requests
 * that writers make all the time (`app/api/fast-lane.ts`, which Next puts here with the first request).
 */
const [hostname, port] = [process.argv[2], Number(process.argv[3])];
const methods = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);
const fastLane = Symbol.for("shubi.fast-lane");

process.title = "shubi-server";

const app = next({ dev: false, dir: root, hostname, port });
await app.prepare();
const answerByNext = app.getRequestHandler();
const compress = compression();

const server = http.createServer((request, response) => {
  const lane = globalThis[fastLane];
  // On TRACE and the like the framework would fail.
  if (!methods.has(request.method)) {
    return void response.writeHead(405, { "Content-Type": "application/json" }).end(lane?.refusedMethod);
  }
  const answer = hasKnownLength(request) ? lane?.findFastLane(request.method, request.url) : undefined;
  if (answer) return void getRequestListener(answer, { overrideGlobalObjects: false })(request, response);
  if (lane) sayRefusedMethod(response, lane.refusedMethod);
  compress(request, response, () => {
    renameStyleAttributes(response);
    void answerByNext(request, response);
  });
});
// A writer saves every few seconds, and whoever closes a connection first wins a race now and then: the other side must be
// the one. Proxies in front keep theirs for a minute, too.
server.keepAliveTimeout = 75_000;
server.headersTimeout = 80_000;
server.on("error", (error) => {
  console.error(error);
  process.exit(1);
});
server.listen(port, hostname);

/** Without it the body would have to be counted while it is read, which only the framework's requests allow. */
function hasKnownLength({ method, headers }) {
  return method === "GET" || headers["content-length"] !== undefined;
}

/** The framework answers a method that an address has not with a number alone. */
function sayRefusedMethod(response, words) {
  const { writeHead, end } = response;
  let isBare = false;
  response.writeHead = (...given) => {
    isBare = given[0] === 405 && !response.hasHeader("content-type");
    if (isBare) response.setHeader("Content-Type", "application/json");
    return writeHead.apply(response, given);
  };
  response.end = (...given) => {
    if (!response.headersSent) response.writeHead(response.statusCode);
    return end.apply(response, isBare ? [words] : given);
  };
}
