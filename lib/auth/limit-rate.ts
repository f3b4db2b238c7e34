import "server-only";
import { type RateLimit, takeTurn } from "@/lib/store/rate-windows";
import { failureResponse } from "./api-route";
import type { Person } from "./current-person";

/** More than anybody does by hand, and less than wears a server out. */
const LIMITS = {
  export: { limit: 60, seconds: 60 },
  import: { limit: 30, seconds: 60 },
  "read-file": { limit: 60, seconds: 60 },
} as const satisfies Readonly<Record<string, RateLimit>>;

/** Counts an act of a person over all servers; the answer to give when it was one too many, otherwise null. */
export async function limitRate(person: Person, act: keyof typeof LIMITS): Promise<Response | null> {
  const waitSeconds = await takeTurn(`${act}:${person.id}`, LIMITS[act]);
  if (waitSeconds === 0) return null;
  const response = failureResponse(429, "too-often", { seconds: waitSeconds });
  response.headers.set("Retry-After", String(waitSeconds));
  return response;
}
