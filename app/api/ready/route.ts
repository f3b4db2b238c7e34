import { readiness } from "@/lib/operations/readiness";

/** Whether this server should get requests. What is wrong is told to the log, not to whoever asks. */
export async function GET(): Promise<Response> {
  const isReady = (await readiness()) === null;
  return Response.json(
    { status: isReady ? "ready" : "unready" },
    { status: isReady ? 200 : 503, headers: { "Cache-Control": "no-store" } },
  );
}

export const dynamic = "force-dynamic";
