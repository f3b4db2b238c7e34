import { z } from "zod";
import type { WireAnswer } from "./send-wire";

/** Our failures: a stable code for programs, a sentence for the reader. */
const failureSchema = z.object({
  error: z.object({
    code: z.string().regex(/^[a-z][a-z-]+$/u),
    data: z.record(z.string(), z.union([z.string(), z.number()])),
    message: z.string().regex(/\p{Script=Han}{2}/u),
  }),
});

/** What tells a stranger how the server is made. */
const INSIDE: readonly RegExp[] = [
  /\n\s+at \S+ \(/u,
  /\bat \S+ \(\S+:\d+:\d+\)/u,
  /node_modules|node:internal|file:\/\/|\.next\//u,
  /(?:^|[\s"'(=])\/(?:tmp|home|root|usr|opt|srv|var|work)\//u,
  /\bPrisma|\bP20\d\d\b|ECONNREFUSED|violates .* constraint|invalid byte sequence/u,
];

/** Addresses that answer machines, with a status and nothing else. */
const SILENT: ReadonlySet<string> = new Set(["GET /api/metrics"]);

/**
 * What is wrong with an answer; null when it is as it should be.
 *
 * @param isRoute - it is the answer of the route, and not of the framework to an address that leads elsewhere.
 * @param mark - words of another unit, which nobody here may ever read.
 */
export function faultOf(
  name: string,
  isRoute: boolean,
  { status, contentType, text }: WireAnswer,
  mark: string,
): string | null {
  if (status >= 500) return `answered ${status}: ${text.slice(0, 200)}`;
  if (text.includes(mark)) return "gave out words of another unit";
  if (status < 400) return null;
  const leak = INSIDE.map((pattern) => pattern.exec(text)?.[0]).find((found) => found !== undefined);
  if (leak !== undefined) return `${status} tells of the inside: ${leak}`;
  if (!isRoute) return null;
  if (SILENT.has(name)) return text === "" ? null : `${status} with a body`;
  if (!contentType.startsWith("application/json"))
    return `${status} as ${contentType || "nothing"}: ${text.slice(0, 200)}`;
  return failureSchema.safeParse(parsed(text)).success
    ? null
    : `${status} not in our shape: ${text.slice(0, 200)}`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
