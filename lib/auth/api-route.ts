import "server-only";
import { failureMessage } from "@/lib/messages/zh";
import type { Failure } from "@/lib/result";
import { currentPerson, type Person } from "./current-person";
import { holds, type Permission, refusalOf } from "./permission";

type Handler<Params> = (request: Request, person: Person, params: Params) => Promise<Response>;

/**
 * Wraps an API route: no session or not the role for it, no answer; an unexpected error becomes a plain sentence with a
 * reference number, and its details go to the log only.
 *
 * @param whoAsks - finds the person; a route asked with every key may take `recentPerson`.
 */
export function apiRoute<Params = Record<string, never>>(
  permission: Permission,
  handler: Handler<Params>,
  whoAsks: () => Promise<Person | null> = currentPerson,
) {
  return async (request: Request, context: { params: Promise<Params> }): Promise<Response> => {
    try {
      const person = await whoAsks();
      if (person === null) return failureResponse(401, "not-signed-in");
      if (isForeignWrite(request)) return failureResponse(403, "foreign-origin");
      if (!holds(person.role, permission)) return failureResponse(403, refusalOf(permission));
      return await handler(request, person, await context.params);
    } catch (error) {
      const reference = crypto.randomUUID().slice(0, 8);
      process.stderr.write(
        `[${reference}] ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
      );
      return failureResponse(500, "unexpected", { reference });
    }
  };
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
