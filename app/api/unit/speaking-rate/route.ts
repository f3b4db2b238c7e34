import { z } from "zod";
import { apiRoute, failureResponse } from "@/lib/auth/api-route";
import { recordActOf } from "@/lib/auth/audit-actor";
import { CHARS_PER_MINUTE_RANGE } from "@/lib/speech/speaking-time";
import { setSpeakingRate } from "@/lib/store/organisations";

const { min, max } = CHARS_PER_MINUTE_RANGE;
const inputSchema = z.object({ charsPerMinute: z.number().int().min(min).max(max) });

/** Sets how fast the unit's leaders read. */
export const PUT = apiRoute("write", async (request, person) => {
  const input = inputSchema.safeParse(await request.json().catch(() => null));
  if (!input.success) return failureResponse(400, "bad-request");
  await setSpeakingRate(person.scope, input.data.charsPerMinute);
  await recordActOf(person, { kind: "settings-changed", data: { part: "speaking-rate" } });
  return Response.json({});
});
