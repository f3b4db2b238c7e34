import { z } from "zod";
import { MOVE_NAMES, MOVES, type Move } from "./move";

const MAX_SECTIONS = 60;

const plannedSectionSchema = z.object({
  move: z.enum(MOVES),
  /** 成绩, 点评, 保障: what the trade calls the part. */
  name: z.string().min(1).max(40),
  /** Share of the body's characters, 0 to 1. */
  share: z.number().min(0).max(1),
});

/** What the skeleton a draft began with asks for: its sections in order, and the usual length in characters. */
export const draftPlanSchema = z.object({
  sections: z.array(plannedSectionSchema).max(MAX_SECTIONS),
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

/** The plan of a single text: its parts in order, by what they do, with their lengths in characters. */
export function planOfParts(parts: readonly { readonly move: Move; readonly chars: number }[]): DraftPlan {
  const typicalChars = parts.reduce((sum, { chars }) => sum + chars, 0);
  const sections = parts
    .slice(0, MAX_SECTIONS)
    .map(({ move, chars }) => ({ move, name: MOVE_NAMES[move], share: chars / Math.max(1, typicalChars) }));
  return { sections, typicalChars };
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
