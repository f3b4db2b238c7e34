import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeOverlapSegments } from "./merge-overlap-segments";
import { buildOverlapSegment, documentAt, pieceOf, textOffsetOf } from "./overlap-segment";
import { decodeOverlapSegment, encodeOverlapSegment } from "./segment-bytes";

const documents = [
  { id: "甲", title: "讲话", year: 2024, unit: "甲县", text: "同志们：\n把基层基础抓实，把党员队伍建强。" },
  { id: "乙", title: "汇报", year: null, unit: null, text: "一、把基层基础抓实。" },
];

describe("originality segments", () => {
  it("are the same when stored and opened again, wherever the bytes begin", () => {
    const segment = buildOverlapSegment(documents);
    const bytes = encodeOverlapSegment(segment);
    expect(decodeOverlapSegment(bytes)).toEqual({ ok: true, value: segment });
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect(decodeOverlapSegment(shifted.subarray(1))).toEqual({ ok: true, value: segment });
  });

  it("are used where they lie", () => {
    const bytes = encodeOverlapSegment(buildOverlapSegment(documents));
    const opened = decodeOverlapSegment(bytes);
    expect(opened.ok && opened.value.suffixes.buffer).toBe(bytes.buffer);
  });

  it("are refused when cut, when they are something else and when they are of another version", () => {
    const bytes = encodeOverlapSegment(buildOverlapSegment(documents));
    for (const damaged of [bytes.slice(0, -1), bytes.slice(0, 20), new Uint8Array(100)])
      expect(decodeOverlapSegment(damaged)).toMatchObject({ ok: false, error: { code: "index-damaged" } });
    const newer = bytes.slice();
    newer[4] = 99;
    expect(decodeOverlapSegment(newer)).toMatchObject({ ok: false, error: { code: "index-version" } });
  });

  it("say where a letter stands in the text of its document", () => {
    const segment = buildOverlapSegment(documents);
    const start = segment.documentStarts[1] ?? 0;
    expect([documentAt(segment, start - 1), documentAt(segment, start)]).toEqual([0, 1]);
    expect(textOffsetOf(segment, 1, start)).toBe(documents[1]?.text.indexOf("把"));
  });

  it("give their documents back, however many blank lines stand between the letters", () => {
    const text = `头${"\n".repeat(90_000)}尾`;
    const segment = buildOverlapSegment([
      ...documents,
      { id: "丙", title: "", year: null, unit: null, text },
    ]);
    const { units, offsets } = pieceOf(segment, 2);
    expect(offsets[0]).toBe(0);
    expect(offsets[units.length - 1]).toBe(90_001);
  });
});

describe("mergeOverlapSegments", () => {
  const anyDocuments = fc.uniqueArray(
    fc.record({
      id: fc.string({ maxLength: 3 }),
      title: fc.constant("题"),
      year: fc.constantFrom(null, 2020),
      unit: fc.constantFrom(null, "甲县"),
      text: fc.string({ unit: fc.constantFrom("党", "建", "，", "\n") }),
    }),
    { selector: ({ id }) => id },
  );

  it("gives what building from all documents at once gives", () => {
    fc.assert(
      fc.property(anyDocuments, fc.nat(5), (all, cut) => {
        const parts = [buildOverlapSegment(all.slice(0, cut)), buildOverlapSegment(all.slice(cut))];
        expect(encodeOverlapSegment(mergeOverlapSegments(parts))).toEqual(
          encodeOverlapSegment(buildOverlapSegment(all)),
        );
      }),
      { numRuns: 40 },
    );
  });

  it("keeps the last wording of a document and drops those taken out", () => {
    const changed = { id: "甲", title: "讲话", year: 2025, unit: null, text: "换了新稿。" };
    const parts = [buildOverlapSegment(documents), buildOverlapSegment([changed])];
    expect(mergeOverlapSegments(parts, (id) => id !== "乙")).toEqual(buildOverlapSegment([changed]));
  });
});
