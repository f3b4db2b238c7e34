import { fail, ok, type Result } from "@/lib/result";

/** Where a draft stands between the one who writes it and those who look it over. */
export const DRAFT_STATES = ["drafting", "submitted", "returned", "final"] as const;
export type DraftState = (typeof DRAFT_STATES)[number];

export const DRAFT_STATE_NAMES: Readonly<Record<DraftState, string>> = {
  drafting: "起草",
  submitted: "送审",
  returned: "退改",
  final: "定稿",
};

/** What takes a draft from one state to the next. */
export const DRAFT_STEPS = ["submit", "withdraw", "return", "approve", "reopen"] as const;
export type DraftStep = (typeof DRAFT_STEPS)[number];

/** What the person may do with this draft. */
export type DraftPowers = {
  /** Change its words. */
  readonly write: boolean;
  /** Say whether it goes out. */
  readonly decide: boolean;
  /** Take back that it went out. */
  readonly reopen: boolean;
  /** Take away what others remarked on it. */
  readonly deleteRemarks: boolean;
};

type Rule = {
  readonly from: readonly DraftState[];
  readonly to: DraftState;
  readonly needs: keyof DraftPowers;
};

const RULES: Readonly<Record<DraftStep, Rule>> = {
  submit: { from: ["drafting", "returned"], to: "submitted", needs: "write" },
  withdraw: { from: ["submitted"], to: "drafting", needs: "write" },
  return: { from: ["submitted"], to: "returned", needs: "decide" },
  approve: { from: ["submitted"], to: "final", needs: "decide" },
  reopen: { from: ["final"], to: "drafting", needs: "reopen" },
};

export function isDraftState(value: unknown): value is DraftState {
  return DRAFT_STATES.some((each) => each === value);
}

export function isDraftStep(value: unknown): value is DraftStep {
  return DRAFT_STEPS.some((each) => each === value);
}

/** A stored state; drafts of a state this program does not know are being drafted. */
export function readDraftState(value: unknown): DraftState {
  return isDraftState(value) ? value : "drafting";
}

/** A final draft keeps its words until it is reopened. */
export function isLocked(state: DraftState): boolean {
  return state === "final";
}

/** The steps open to the person, in the order they are offered. */
export function openSteps(state: DraftState, powers: DraftPowers): DraftStep[] {
  return DRAFT_STEPS.filter((step) => takeStep(state, step, powers).ok);
}

/**
 * The state a step leads to.
 *
 * @returns `step-not-yours` for who may not take it in any state, `step-out-of-turn` when the draft is in another state.
 */
export function takeStep(
  state: DraftState,
  step: DraftStep,
  powers: DraftPowers,
): Result<DraftState, "step-not-yours" | "step-out-of-turn"> {
  const { from, to, needs } = RULES[step];
  if (!powers[needs]) return fail("step-not-yours");
  return from.includes(state) ? ok(to) : fail("step-out-of-turn");
}

/** A draft goes back with a word on why. */
export function needsRemark(step: DraftStep): boolean {
  return step === "return";
}

/**
 * The name under which a step keeps the words it is about; null for a step that is about none.
 *
 * @param round - how often the draft was sent before, from 0.
 */
export function versionNameOf(step: DraftStep, round: number): string | null {
  if (step === "approve") return "定稿";
  if (step !== "submit") return null;
  return round === 0 ? "送审稿" : `送审稿（第${round + 1}次）`;
}
