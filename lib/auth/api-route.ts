import "server-only";
import { failureMessage } from "@/lib/messages/zh";
import { describeError } from "@/lib/operations/describe-error";
import { log } from "@/lib/operations/log";
import type { Failure } from "@/lib/result";
import { databaseTrouble, databaseTroubleNow } from "@/lib/store/database-trouble";
import { type BodyLimit, DATA_LIMIT, limitBody } from "./body-limit";
import { type Person, personBehind } from "./current-person";
import { noteRefusal } from "./note-refusal";
import { holds, type Permission, refusalOf } from "./permission";

type Handler<Params> = (request: Request, person: Person, params: Params) => Promise<Response>;

type Conditions = {
  /** Finds the person behind the headers sent; a route asked with every key may take `recentPerson`. */
  readonly whoAsks?: (sent: Headers) => Promise<Person | null>;
  /** How much the request may carry; a route that takes files says so. */
  readonly limit?: BodyLimit;
};

/**
 * Wraps an API route: no session or not the role for it, no answer; an unexpected error becomes a plain sentence with a
 * reference number, and its details go to the log only.
 */
export function apiRoute<Params = Record<string, never>>(
  permission: Permission,
  handler: Handler<Params>,
  { whoAsks = personBehind, limit = DATA_LIMIT }: Conditions = {},
) {
  return (request: Request, context: { params: Promise<Params> }): Promise<Response> =>
    answerOrLog(request, limit, async (limited) => {
      const person = await whoAsks(request.headers);
      if (person === null) return failureResponse(401, "not-signed-in");
      if (isForeignWrite(request)) return failureResponse(403, "foreign-origin");
      if (!holds(person.role, permission)) {
        await noteRefusal(person, permission, request.headers);
        return failureResponse(403, refusalOf(permission));
      }
      return notStored(await handler(limited, person, await context.params));
    });
}

/** Wraps a route that anybody may ask; it fails as the others do. */
export function openRoute(handler: (request: Request) => Promise<Response>) {
  return (request: Request): Promise<Response> => answerOrLog(request, DATA_LIMIT, handler);
}

async function answerOrLog(
  request: Request,
  limit: BodyLimit,
  answer: (limited: Request) => Promise<Response>,
): Promise<Response> {
  try {
    const limited = limitBody(request, limit);
    if (limited === null) return failureResponse(413, limit.failure.code, limit.failure.data);
    return await answer(limited);
  } catch (error) {
    return brokenResponse(error, request.method);
  }
}

/** What a unit writes stays in no cache on the way or in the browser, unless a route says how. */
function notStored(response: Response): Response {
  if (!response.headers.has("Cache-Control")) response.headers.set("Cache-Control", "no-store");
  return response;
}

/** The database being away or its disk being full passes, and is told apart from faults of ours. */
async function brokenResponse(error: unknown, method: string): Promise<Response> {
  const reference = crypto.randomUUID().slice(0, 8);
  // The session is asked for through a library that does not say why it could not be read.
  const trouble = databaseTrouble(error) ?? (await databaseTroubleNow());
  log("error", trouble ?? "request-failed", { reference, method, ...describeError(error) });
  if (trouble === null) return failureResponse(500, "unexpected", { reference });
  return failureResponse(503, trouble, { reference });
}

/** A failure as JSON: a stable code for the program and a sentence for the reader. */
export function failureResponse(
  status: number,
  code: string,
  data: Readonly<Record<string, string | number>> = {},
): Response {
  return Response.json({ error: { code, data, message: failureMessage({ code, data }) } }, { status });
}

/** Something stored cannot be given out: it is not there (404), or there but not readable here (422). */
export function unreadableResponse({ code, data }: Failure): Response {
  return failureResponse(code.endsWith("-missing") ? 404 : 422, code, data);
}

/** Writes must come from our own pages: browsers say where a request starts in Sec-Fetch-Site or Origin. */
function isForeignWrite(request: Request): boolean {
  if (request.method === "GET" || request.method === "HEAD") return false;
  const site = request.headers.get("sec-fetch-site");
  if (site !== null) return site !== "same-origin" && site !== "none";
  const origin = request.headers.get("origin");
  // A page without an address of its own sends "null", which is no address of ours either.
  return origin !== null && !(URL.canParse(origin) && new URL(origin).host === request.headers.get("host"));
}
