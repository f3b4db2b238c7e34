import { METRICS_TYPE, metricsText } from "@/lib/operations/metrics";
import { metricsAccess } from "@/lib/operations/metrics-access";

/** Figures for Prometheus; as if it were not there unless `SHUBI_METRICS_TOKEN` is set. */
export async function GET(request: Request): Promise<Response> {
  const access = metricsAccess(request.headers.get("authorization"));
  if (access === "off") return new Response(null, { status: 404 });
  if (access === "denied")
    return new Response(null, { status: 401, headers: { "WWW-Authenticate": "Bearer" } });
  return new Response(await metricsText(), {
    headers: { "Content-Type": METRICS_TYPE, "Cache-Control": "no-store" },
  });
}

export const dynamic = "force-dynamic";
