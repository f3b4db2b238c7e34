import { describe, expect, it } from "vitest";
import type { HeadingSet, Skeleton } from "@/lib/mining/skeleton";
import type { Level } from "@/lib/speech/level";
import { rankSkeletons } from "./rank-skeletons";

const headingSet = (level: Level): HeadingSet => ({
  source: { documentId: level, title: level, year: 2025 },
  level,
  title: "讲话",
  salutation: null,
  openingShare: 0.1,
  headings: [],
  parallelism: 1,
  charCount: 4000,
});
const skeleton = (id: string, levels: Level[], overrides: Partial<Skeleton> = {}): Skeleton => ({
  id,
  kind: "review-speech",
  name: id,
  sections: [],
  headingSets: levels.map(headingSet),
  documentFrequency: levels.length,
  typicalChars: 4000,
  ...overrides,
});

describe("rankSkeletons", () => {
  it("offers the same kind only, the same level first, then the more frequent", () => {
    const ranked = rankSkeletons(
      [
        skeleton("a", ["county", "county"]),
        skeleton("b", ["county", "city"]),
        skeleton("c", ["city"]),
        skeleton("d", ["city"], { kind: "host-script" }),
      ],
      { kind: "review-speech", level: "city" },
    );
    expect(ranked.map(({ id }) => id)).toEqual(["b", "c", "a"]);
    expect(ranked[0]?.headingSets.map(({ level }) => level)).toEqual(["city", "county"]);
  });

  it("prefers the length aimed at when all else is equal", () => {
    const ranked = rankSkeletons(
      [skeleton("a", ["city"], { typicalChars: 6000 }), skeleton("b", ["city"], { typicalChars: 3000 })],
      { kind: "review-speech", level: null, targetChars: 3200 },
    );
    expect(ranked.map(({ id }) => id)).toEqual(["b", "a"]);
  });
});
