import { describe, expect, it } from "vitest";
import type { SectionTemplate } from "@/lib/mining/section-template";
import { rankSections } from "./rank-sections";

const section = (id: string, overrides: Partial<SectionTemplate>): SectionTemplate => ({
  id,
  move: "tasks",
  kind: "review-speech",
  level: "city",
  source: { documentId: id, title: id, year: 2025 },
  blocks: [],
  names: [],
  charCount: 400,
  ...overrides,
});

describe("rankSections", () => {
  const sections = [
    section("a", { kind: "host-script" }),
    section("b", { level: "county" }),
    section("c", {}),
    section("d", { move: "problems", kind: null }),
    section("e", { source: { documentId: "e", title: "e", year: 2019 } }),
  ];

  it("follows the order of a speech, then kind, level and year", () => {
    const ranked = rankSections(sections, { kind: "review-speech", level: "city" });
    expect(ranked.map(({ id }) => id)).toEqual(["d", "c", "e", "b", "a"]);
  });

  it("keeps to one move when asked", () => {
    const ranked = rankSections(sections, { kind: "review-speech", level: null, move: "problems" });
    expect(ranked.map(({ id }) => id)).toEqual(["d"]);
  });
});
