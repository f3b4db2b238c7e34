/** The process lives and answers. Says nothing of the database: restarting this process would not mend that. */
export function GET(): Response {
  return Response.json({ status: "alive" }, { headers: { "Cache-Control": "no-store" } });
}

export const dynamic = "force-dynamic";
