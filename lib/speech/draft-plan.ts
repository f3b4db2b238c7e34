import { z } from "zod";
import { MOVES, type Move } from "./move";

const plannedSectionSchema = z.object({
  move: z.enum(MOVES),
  /** 成绩, 点评, 保障: what the trade calls the part. */
  name: z.string().min(1).max(40),
  /** Share of the body's characters, 0 to 1. */
  share: z.number().min(0).max(1),
});

/** What the skeleton a draft began with asks for: its sections in order, and the usual length in characters. */
export const draftPlanSchema = z.object({
  sections: z.array(plannedSectionSchema).max(60),
  typicalChars: z.number().min(0),
});

export type PlannedSection = z.infer<typeof plannedSectionSchema>;
export type DraftPlan = Readonly<Omit<z.infer<typeof draftPlanSchema>, "sections">> & {
  readonly sections: readonly Readonly<PlannedSection>[];
};

/** The plan a skeleton gives; whatever else the skeleton carries is left out. */
export function planOfSkeleton(skeleton: DraftPlan): DraftPlan {
  return draftPlanSchema.parse(skeleton);
}

/** Reads a stored plan; null for none, and for one that cannot be read: a draft must open without its plan too. */
export function readDraftPlan(value: unknown): DraftPlan | null {
  const parsed = draftPlanSchema.safeParse(value);
  return parsed.success ? parsed.data : null;
}

/** Share of the body that each move is planned to have, 0 to 1. */
export function plannedShares(plan: DraftPlan): ReadonlyMap<Move, number> {
  const shares = new Map<Move, number>();
  for (const { move, share } of plan.sections) shares.set(move, (shares.get(move) ?? 0) + share);
  return shares;
}
