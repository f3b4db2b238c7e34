import "server-only";
import { failureResponse } from "@/lib/auth/api-route";
import { failureMessage } from "@/lib/messages/zh";
import { describeError } from "@/lib/operations/describe-error";
import { log } from "@/lib/operations/log";
import { API_HEADERS, RESPONSE_HEADERS } from "@/lib/operations/response-headers";

type Lane = {
  readonly method: string;
  readonly path: RegExp;
  readonly answer: (request: Request, id: string) => Promise<Response>;
};

/** Answers one request. */
export type Answer = (request: Request) => Promise<Response>;

const DRAFT = /^\/api\/drafts\/(?<id>[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/u;

/**
 * What writers ask for with every word and every rest. The framework spends some three milliseconds of a core on any
 * request, several times what these need themselves, so `scripts/serve.mjs` answers them ahead of it.
 *
 * A route here uses nothing of the framework, neither its cookies nor its caches: it may not prolong a session.
 */
const LANES: readonly Lane[] = [
  {
    method: "POST",
    path: /^\/api\/suggest\/continuation$/u,
    answer: async (request) => (await import("./suggest/continuation/route")).POST(request, none()),
  },
  {
    method: "POST",
    path: /^\/api\/suggest\/phrases$/u,
    answer: async (request) => (await import("./suggest/phrases/route")).POST(request, none()),
  },
  {
    method: "GET",
    path: DRAFT,
    answer: async (request, id) => (await import("./drafts/[id]/route")).GET(request, named(id)),
  },
  {
    method: "PUT",
    path: DRAFT,
    answer: async (request, id) => (await import("./drafts/[id]/route")).PUT(request, named(id)),
  },
  {
    method: "GET",
    path: /^\/api\/health$/u,
    answer: async () => (await import("./health/route")).GET(),
  },
];

const none = () => ({ params: Promise.resolve({}) });
const named = (id: string) => ({ params: Promise.resolve({ id }) });

/**
 * How a request is answered ahead of the framework; null when the framework has to.
 *
 * @param pathname - as it was sent, without the query.
 */
export function findFastLane(method: string, pathname: string): Answer | null {
  for (const { method: own, path, answer } of LANES) {
    const match = own === method ? path.exec(pathname) : null;
    if (match !== null) return (request) => orFailure(request, answer(request, match.groups?.id ?? ""));
  }
  return null;
}

async function orFailure(request: Request, answer: Promise<Response>): Promise<Response> {
  try {
    return withHeaders(await answer);
  } catch (error) {
    log("error", "request-failed", { method: request.method, ...describeError(error) });
    return withHeaders(failureResponse(500, "unexpected"));
  }
}

function withHeaders(response: Response): Response {
  for (const [name, value] of Object.entries({ ...RESPONSE_HEADERS, ...API_HEADERS }))
    response.headers.set(name, value);
  return response;
}

/** What is said to a method that an address has not, which the framework refuses without a word. */
export const refusedMethod = JSON.stringify({
  error: { code: "no-such-method", data: {}, message: failureMessage({ code: "no-such-method" }) },
});

/** Where the server looks for the two: it is started from a file that the build does not know. */
export const FAST_LANE = Symbol.for("shubi.fast-lane");
