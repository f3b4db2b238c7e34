import { type Failure, fail, ok, type Result } from "@/lib/result";

/**
 * Asks one of our own routes for JSON.
 *
 * @returns the body, or the code the route answered with; `server-unreachable` when no answer of ours came (a proxy on
 *   the way may answer with a page of its own).
 * @throws DOMException `AbortError` when the signal given was aborted.
 */
export async function fetchJson<Body>(url: string, init?: RequestInit): Promise<Result<Body>> {
  try {
    const response = await fetch(url, init);
    if (!response.ok) return { ok: false, error: await failureOf(response) };
    const body: unknown = await response.json();
    return typeof body === "object" && body !== null ? ok(body as Body) : fail("server-unreachable");
  } catch (error) {
    if (init?.signal?.aborted === true) throw error;
    return fail("server-unreachable");
  }
}

/** The failure one of our routes answered with. */
export async function failureOf(response: Response): Promise<Failure> {
  const body: unknown = await response.json().catch(() => null);
  const error = (body as { error?: Partial<Failure> | null } | null)?.error;
  if (typeof error?.code !== "string") return { code: "server-unreachable" };
  return { code: error.code, ...(error.data ? { data: error.data } : {}) };
}
