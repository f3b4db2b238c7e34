import { fail, ok, type Result } from "@/lib/result";

/**
 * Asks one of our own routes for JSON.
 *
 * @returns the body, or the code the route answered with; `server-unreachable` when no answer came.
 */
export async function fetchJson<Body>(url: string, init?: RequestInit): Promise<Result<Body>> {
  let response: Response;
  try {
    response = await fetch(url, init);
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    return fail("server-unreachable");
  }
  const body: unknown = await response.json().catch(() => null);
  if (response.ok) return ok(body as Body);
  return { ok: false, error: failureOf(body) };
}

function failureOf(body: unknown): { code: string; data?: Record<string, string | number> } {
  if (typeof body === "object" && body !== null && "error" in body) {
    const { error } = body as { error: { code?: unknown; data?: Record<string, string | number> } };
    if (typeof error.code === "string")
      return { code: error.code, ...(error.data ? { data: error.data } : {}) };
  }
  return { code: "server-unreachable" };
}
