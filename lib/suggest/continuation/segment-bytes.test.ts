import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildSegment, documentAt, slotLabelAt } from "./index-segment";
import { mergeSegments } from "./merge-segments";
import { decodeSegment, encodeSegment } from "./segment-bytes";

const documents = [
  { id: "甲", wording: "同志们：\n我们要把〔单位〕的基层基础抓实，把〔人名〕同志的经验学好。" },
  { id: "乙", wording: "把基层基础抓实，把党员队伍建强。" },
];

describe("index segments", () => {
  it("are the same when stored and opened again", () => {
    const segment = buildSegment(documents);
    const opened = decodeSegment(encodeSegment(segment));
    expect(opened).toEqual({ ok: true, value: segment });
  });

  it("open from bytes that are not aligned in their buffer", () => {
    const segment = buildSegment(documents);
    const bytes = encodeSegment(segment);
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect(decodeSegment(shifted.subarray(1))).toEqual({ ok: true, value: segment });
  });

  it("give the same bytes for the same documents", () => {
    expect(encodeSegment(buildSegment(documents))).toEqual(encodeSegment(buildSegment(documents)));
  });

  it("are refused when cut, when they are something else and when they are of another version", () => {
    const bytes = encodeSegment(buildSegment(documents));
    expect(decodeSegment(bytes.slice(0, -1))).toMatchObject({ ok: false, error: { code: "index-damaged" } });
    expect(decodeSegment(bytes.slice(0, 20))).toMatchObject({ ok: false, error: { code: "index-damaged" } });
    expect(decodeSegment(new Uint8Array(100))).toMatchObject({ ok: false, error: { code: "index-damaged" } });
    const newer = bytes.slice();
    newer[4] = 99;
    expect(decodeSegment(newer)).toMatchObject({ ok: false, error: { code: "index-version" } });
  });

  it("say which document a place is in and what slot stands there", () => {
    const segment = buildSegment(documents);
    const second = segment.documentStarts[1] ?? 0;
    expect([documentAt(segment, 0), documentAt(segment, second - 1), documentAt(segment, second)]).toEqual([
      0, 0, 1,
    ]);
    expect([...segment.slotOffsets].map((place) => slotLabelAt(segment, place))).toEqual(["单位", "人名"]);
    expect(slotLabelAt(segment, 0)).toBeNull();
  });
});

describe("mergeSegments", () => {
  const anyDocuments = fc.uniqueArray(
    fc.record({
      id: fc.string({ maxLength: 3 }),
      wording: fc.string({ unit: fc.constantFrom("党", "建", "，", "\n") }),
    }),
    { selector: ({ id }) => id },
  );

  it("gives what building from all documents at once gives", () => {
    fc.assert(
      fc.property(anyDocuments, fc.nat(5), (all, cut) => {
        const merged = mergeSegments([buildSegment(all.slice(0, cut)), buildSegment(all.slice(cut))]);
        expect(encodeSegment(merged)).toEqual(encodeSegment(buildSegment(all)));
      }),
      { numRuns: 40 },
    );
    const [first, second] = documents.map((document) => buildSegment([document]));
    if (first === undefined || second === undefined) throw new Error("two documents expected");
    expect(mergeSegments([first, second])).toEqual(buildSegment(documents));
  });

  it("keeps the last wording of a document and drops those taken out", () => {
    const old = buildSegment([...documents, { id: "丙", wording: "已删去。" }]);
    const changed = { id: "甲", wording: "换了新稿。" };
    const merged = mergeSegments([old, buildSegment([changed])], (id) => id !== "丙");
    const [, second] = documents;
    expect(merged).toEqual(buildSegment(second === undefined ? [] : [second, changed]));
  });
});
