import { describe, expect, it } from "vitest";
import {
  DRAFT_STATES,
  DRAFT_STEPS,
  type DraftPowers,
  type DraftState,
  openSteps,
  readDraftState,
  takeStep,
  versionNameOf,
} from "./draft-state";

const AUTHOR: DraftPowers = { write: true, decide: false, reopen: true, deleteRemarks: false };
const COLLEAGUE: DraftPowers = { write: true, decide: false, reopen: false, deleteRemarks: false };
const REVIEWER: DraftPowers = { write: false, decide: true, reopen: false, deleteRemarks: false };
const OWNER: DraftPowers = { write: true, decide: true, reopen: true, deleteRemarks: true };
const NOBODY: DraftPowers = { write: false, decide: false, reopen: false, deleteRemarks: false };

describe("openSteps", () => {
  it("gives each what the state leaves to them", () => {
    const table = Object.fromEntries(
      DRAFT_STATES.map((state) => [
        state,
        [AUTHOR, COLLEAGUE, REVIEWER, OWNER].map((powers) => openSteps(state, powers).join(" ")),
      ]),
    );
    expect(table).toEqual({
      drafting: ["submit", "submit", "", "submit"],
      submitted: ["withdraw", "withdraw", "return approve", "withdraw return approve"],
      returned: ["submit", "submit", "", "submit"],
      final: ["reopen", "", "", "reopen"],
    });
  });

  it("leaves nothing to those who may do nothing", () => {
    expect(DRAFT_STATES.flatMap((state) => openSteps(state, NOBODY))).toEqual([]);
  });
});

describe("takeStep", () => {
  it("leads through a round: sent, returned, sent again, approved, reopened", () => {
    let state: DraftState = "drafting";
    const walked = (["submit", "return", "submit", "approve", "reopen"] as const).map((step) => {
      const next = takeStep(state, step, OWNER);
      if (next.ok) state = next.value;
      return state;
    });
    expect(walked).toEqual(["submitted", "returned", "submitted", "final", "drafting"]);
  });

  it("tells a step out of turn from one that is another's", () => {
    expect(takeStep("drafting", "approve", REVIEWER)).toEqual({
      ok: false,
      error: { code: "step-out-of-turn" },
    });
    expect(takeStep("submitted", "approve", AUTHOR)).toEqual({
      ok: false,
      error: { code: "step-not-yours" },
    });
  });

  it("never leaves a final draft but by reopening it", () => {
    expect(DRAFT_STEPS.filter((step) => takeStep("final", step, OWNER).ok)).toEqual(["reopen"]);
  });
});

describe("versionNameOf", () => {
  it("names what is sent, by the round, and what is approved", () => {
    expect(versionNameOf("submit", 0)).toBe("送审稿");
    expect(versionNameOf("submit", 2)).toBe("送审稿（第3次）");
    expect(versionNameOf("approve", 1)).toBe("定稿");
    expect(versionNameOf("return", 1)).toBeNull();
  });
});

describe("readDraftState", () => {
  it("takes an unknown state for drafting", () => {
    expect(readDraftState("archived")).toBe("drafting");
    expect(readDraftState("final")).toBe("final");
  });
});
