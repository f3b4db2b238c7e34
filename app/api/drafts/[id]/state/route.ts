import { z } from "zod";
import { apiRoute, failureResponse } from "@/lib/auth/api-route";
import { draftPowers } from "@/lib/auth/permission";
import { DRAFT_STEPS, needsRemark } from "@/lib/speech/draft-state";
import { loadFlow, takeDraftStep } from "@/lib/store/draft-flow";

type Params = { id: string };

const stepSchema = z
  .object({
    step: z.enum(DRAFT_STEPS),
    revision: z.number().int().positive(),
    remark: z.string().trim().max(1_000).default(""),
  })
  .refine(({ step, remark }) => remark !== "" || !needsRemark(step));

const STATUS = {
  "draft-missing": 404,
  "step-not-yours": 403,
  "step-out-of-turn": 409,
  "step-outdated": 409,
} as const;

/** Sends, withdraws, returns, approves or reopens the draft; who may do what is said in `lib/speech/draft-state`. */
export const POST = apiRoute<Params>("read", async (request, person, { id }) => {
  const body = stepSchema.safeParse(await request.json().catch(() => null));
  if (!body.success) return failureResponse(400, "bad-request");
  const { remark, ...step } = body.data;
  const taken = await takeDraftStep(
    person.scope,
    id,
    { ...step, remark: remark === "" ? null : remark },
    (authorId) => draftPowers(person.role, authorId === person.id),
  );
  if (!taken.ok) return failureResponse(STATUS[taken.error.code], taken.error.code);
  return Response.json(await loadFlow(person.scope, id));
});

/** Where the draft stands, and the step that took it there. */
export const GET = apiRoute<Params>("read", async (_request, person, { id }) => {
  const flow = await loadFlow(person.scope, id);
  return flow === null ? failureResponse(404, "draft-missing") : Response.json(flow);
});
