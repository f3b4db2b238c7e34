import { z } from "zod";
import { apiRoute, failureResponse } from "@/lib/auth/api-route";
import { recentPerson } from "@/lib/auth/recent-person";
import { offerContinuation } from "@/lib/jobs/offer-continuation";
import { MOST_EXCERPT_CHARS } from "@/lib/suggest/continuation/draft-excerpt";

const requestSchema = z.object({ before: z.string().min(1).max(MOST_EXCERPT_CHARS) });

/** How the draft goes on at the cursor; null when nothing is sure enough to be shown. */
export const POST = apiRoute(
  "read",
  async (request, person) => {
    const asked = requestSchema.safeParse(await request.json().catch(() => null));
    if (!asked.success) return failureResponse(400, "bad-request");
    const { continuation, lookupMs } = await offerContinuation(person.scope, asked.data.before);
    const headers = { "Server-Timing": `lookup;dur=${lookupMs.toFixed(3)}` };
    return Response.json({ continuation }, { headers });
  },
  { whoAsks: recentPerson },
);
