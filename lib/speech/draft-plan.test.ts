import { expect, test } from "vitest";
import { plannedShares, planOfParts, planOfSkeleton, readDraftPlan } from "./draft-plan";

const skeleton = {
  id: "s1",
  sections: [
    { move: "achievements" as const, name: "成绩", share: 0.4, least: 0.2, greatest: 0.5 },
    { move: "tasks" as const, name: "部署", share: 0.5, least: 0.4, greatest: 0.6 },
    { move: "tasks" as const, name: "保障", share: 0.1, least: 0, greatest: 0.2 },
  ],
  typicalChars: 3200,
};

test("a plan keeps of a skeleton only what the outline needs, and reads back as it was stored", () => {
  const plan = planOfSkeleton(skeleton);
  expect(plan.sections[0]).toEqual({ move: "achievements", name: "成绩", share: 0.4 });
  expect(readDraftPlan(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
});

test("sections of one move add up", () => {
  expect([...plannedShares(planOfSkeleton(skeleton))]).toEqual([
    ["achievements", 0.4],
    ["tasks", 0.6],
  ]);
});

test("a single text gives its own lengths, and none when it is empty", () => {
  const plan = planOfParts([
    { move: "opening", chars: 100 },
    { move: "tasks", chars: 300 },
  ]);
  expect(plan.sections.map(({ name, share }) => [name, share])).toEqual([
    ["开场", 0.25],
    ["部署", 0.75],
  ]);
  expect(planOfParts([])).toEqual({ sections: [], typicalChars: 0 });
});

test("a plan that cannot be read counts as none", () => {
  expect([null, {}, { sections: [{ move: "nonsense" }], typicalChars: 1 }].map(readDraftPlan)).toEqual([
    null,
    null,
    null,
  ]);
});
