import { describe, expect, it } from "vitest";
import { draftOf } from "@/components/editor/testing/draft-state";
import type { DraftPlan } from "@/lib/speech/draft-plan";
import { draftOutline } from "./draft-outline";
import { dropPlace, INDENT_PX } from "./drop-place";
import { missingSections } from "./missing-sections";
import { currentRow, outlineRows } from "./outline-rows";
import { sectionTargets, targetChars } from "./section-targets";
import { treeMove } from "./tree-keys";

const plan: DraftPlan = {
  sections: [
    { move: "achievements", name: "成绩", share: 0.4 },
    { move: "problems", name: "问题", share: 0.2 },
    { move: "tasks", name: "部署", share: 0.4 },
  ],
  typicalChars: 3000,
};
const outlineOf = (...lines: string[]) => draftOutline(draftOf("title 讲", ...lines), {});
const missingIn = (...lines: string[]) => missingSections(draftOf("title 讲", ...lines).content, plan);

describe("targets", () => {
  it("come from the minutes wished for, else from what the skeleton's texts have", () => {
    expect(targetChars({ minutes: 20 }, plan, 180)).toBe(3600);
    expect(targetChars({}, plan, 180)).toBe(3000);
    expect(targetChars({}, null, 180)).toBeNull();
  });
  it("give a move's share in equal parts to its sections, and a section's to its subsections", () => {
    const items = outlineOf(
      "h1@achievements 甲",
      "h2@achievements 子",
      "h2 丑",
      "h1@tasks 乙",
      "h1@tasks 丙",
      "h1 丁",
    );
    expect(sectionTargets(items, plan, 3000)).toEqual([1200, 600, 600, 600, 600, null]);
  });
  it("count other moves told inside a section towards it", () => {
    const items = outlineOf("h1 回顾", "h2@achievements 成绩", "h2@problems 问题", "h1@tasks 打算");
    expect(sectionTargets(items, plan, 1000)).toEqual([600, 400, 200, 400]);
  });
  it("are none without a plan", () => {
    expect(sectionTargets(outlineOf("h1@tasks 甲"), null, 3000)).toEqual([null]);
  });
});

describe("missingSections", () => {
  it("names a move nobody carries, with its share, before the first section of a later move", () => {
    expect(missingIn("h1@achievements 甲", "p 文", "h1@tasks 乙")).toEqual([
      { move: "problems", name: "问题", share: 0.2, blockIndex: 3 },
    ]);
  });
  it("puts a last one behind the sections and before the closing", () => {
    const lines = ["h1@achievements 甲", "h1@problems 乙", "p@closing 结", "signature 某"];
    expect(missingIn(...lines).map(({ move, blockIndex }) => [move, blockIndex])).toEqual([["tasks", 3]]);
  });
  it.each([
    ["a paragraph carries the move", ["h1@achievements 甲", "p@problems 乙", "h1@tasks 丙"]],
    ["a top heading has no move yet", ["h1@achievements 甲", "h1 短板", "h1@tasks 丙"]],
  ])("says nothing where %s", (_what, lines) => {
    expect(missingIn(...lines)).toEqual([]);
  });
});

describe("rows", () => {
  const document = draftOf("title 讲", "h1@achievements 甲", "h2 子", "p 文", "h1@tasks 乙");
  const items = draftOutline(document, {});
  const rows = (collapsed: string[] = []) =>
    outlineRows(items, [1, 2, 3], missingSections(document.content, plan), new Set(collapsed));

  it("show missing sections at their place and nothing below a collapsed heading", () => {
    const shown = (list: ReturnType<typeof rows>) =>
      list.map((row) => (row.type === "missing" ? `缺${row.missing.name}` : row.item.text));
    expect(shown(rows())).toEqual(["甲", "子", "缺问题", "乙"]);
    expect(shown(rows([items[0]?.key ?? ""]))).toEqual(["甲", "缺问题", "乙"]);
  });
  it("mark the heading of the cursor, or the collapsed one it lies under", () => {
    expect(currentRow(rows(), 3)?.item.text).toBe("子");
    expect(currentRow(rows([items[0]?.key ?? ""]), 3)?.item.text).toBe("甲");
    expect(currentRow(rows(), 0)).toBeNull();
  });
  it("are walked by keys", () => {
    expect(treeMove(rows(), 0, "ArrowDown")).toEqual({ type: "focus", place: 1 });
    expect(treeMove(rows(), 3, "ArrowDown")).toBeNull();
    expect(treeMove(rows(), 0, "End")).toEqual({ type: "focus", place: 3 });
    expect(treeMove(rows(), 1, "ArrowLeft")).toEqual({ type: "focus", place: 0 });
    expect(treeMove(rows(), 0, "ArrowLeft")).toEqual({ type: "collapse", place: 0 });
    expect(treeMove(rows(), 0, "ArrowRight")).toEqual({ type: "focus", place: 1 });
    expect(treeMove(rows([items[0]?.key ?? ""]), 0, "ArrowRight")).toEqual({ type: "expand", place: 0 });
    expect(treeMove(rows(), 1, "乙")).toEqual({ type: "focus", place: 3 });
    expect(treeMove(rows(), 0, "壬")).toBeNull();
  });
});

describe("dropPlace", () => {
  const items = outlineOf("h1 甲", "h2 子", "p 文", "h1 乙", "h2 丑", "h1 丙");
  const item = (at: number) => items[at] as (typeof items)[number];
  const drop = (at: number, gap: number, levels = 0) =>
    dropPlace(items, items, item(at), gap, levels * INDENT_PX, 7);

  it("goes before the heading below the gap", () => {
    expect(drop(4, 0)).toEqual({ beforeBlock: 1, level: 1, lineRow: 0 });
    expect(drop(0, 5)).toEqual({ beforeBlock: 7, level: 1, lineRow: 5 });
  });
  it("changes nothing where it came from, but for the level", () => {
    expect(drop(2, 2)).toBeNull();
    expect(drop(2, 3)).toBeNull();
    expect(drop(2, 4)).toBeNull();
    expect(drop(4, 4, 1)).toEqual({ beforeBlock: 6, level: 2, lineRow: 5 });
    expect(drop(4, 5, 9)).toEqual({ beforeBlock: 6, level: 3, lineRow: 5 });
  });
  it("keeps the heading below its parent, and subsections above level 4", () => {
    expect(drop(4, 1)?.level).toBe(2);
    expect(drop(0, 3, 9)?.level).toBe(2);
    expect(drop(1, 0, 5)?.level).toBe(1);
  });
});
