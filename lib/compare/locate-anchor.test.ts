import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DraftDocument } from "@/lib/speech/draft-document";
import { anchorText, makeAnchor } from "@/lib/speech/text-anchor";
import { locateAnchor } from "./locate-anchor";

const TEXT = [
  "在全镇秋收工作会上的讲话",
  "同志们：",
  "今年的秋收比往年早了五天，各村都要提前把机手排好。",
  "水库的闸门上周已经检修过一遍，值守的名单也贴在了门口。",
  "各村要把晒场腾出来，晒场不够的，可以借用学校的操场。",
  "会后请各村报一下缺多少台烘干机。",
].join("\n");

const anchorOf = (words: string, text = TEXT) => {
  const start = text.indexOf(words);
  return makeAnchor(text, { start, end: start + words.length });
};

/** The words found in the changed text; null when they are gone. */
const found = (words: string, change: (text: string) => string) => {
  const text = change(TEXT);
  const range = locateAnchor(text, anchorOf(words));
  return range === null ? null : text.slice(range.start, range.end);
};

describe("locateAnchor", () => {
  it("finds the words where they stood", () => {
    expect(locateAnchor(TEXT, anchorOf("借用学校的操场"))).toEqual({
      start: TEXT.indexOf("借用学校的操场"),
      end: TEXT.indexOf("借用学校的操场") + 7,
    });
  });

  it.each([
    [
      "words put in before them",
      "借用学校的操场",
      (text: string) => `按：此稿未经审定。\n${text}`,
      "借用学校的操场",
    ],
    [
      "their line moved to the front",
      "值守的名单",
      (text: string) => {
        const lines = text.split("\n");
        return [lines[0], lines[3], lines[1], lines[2], ...lines.slice(4)].join("\n");
      },
      "值守的名单",
    ],
    [
      "the words reworded",
      "早了五天",
      (text: string) => text.replace("早了五天", "早了将近一周"),
      "早了将近一周",
    ],
    [
      "the words and those before them reworded",
      "可以借用学校的操场",
      (text: string) => text.replace("不够的，可以借用学校的操场", "紧张的村，可以先借学校的操场"),
      "可以先借学校的操场",
    ],
    [
      "their sentence moved and reworded",
      "水库的闸门上周已经检修过一遍，值守的名单也贴在了门口。",
      (text: string) =>
        `${text.replace("水库的闸门上周已经检修过一遍，值守的名单也贴在了门口。\n", "")}\n水库的闸门上周已经检修过两遍，值守的名单也贴在门口。`,
      "水库的闸门上周已经检修过两遍，值守的名单也贴在门口。",
    ],
  ])("keeps to them after %s", (_name, words, change, expected) => {
    expect(found(words, change)).toBe(expected);
  });

  it("tells the same short words apart by what stands beside them", () => {
    const second = TEXT.lastIndexOf("各村");
    const anchor = makeAnchor(TEXT, { start: second, end: second + 2 });
    const changed = TEXT.replace("同志们：\n", "同志们，各村的书记：\n");
    expect(locateAnchor(changed, anchor)?.start).toBe(changed.lastIndexOf("各村"));
  });

  it.each([
    ["a sentence", "水库的闸门上周已经检修过一遍，值守的名单也贴在了门口。"],
    ["a few words", "五天"],
  ])("says that %s is gone", (_name, words) => {
    expect(found(words, (text) => text.replace(words, ""))).toBeNull();
  });

  it("finds the words again when they are put back", () => {
    const anchor = anchorOf("值守的名单也贴在了门口");
    expect(locateAnchor(TEXT.replace("水库", "大水库"), anchor)?.start).toBe(TEXT.indexOf("值守") + 1);
  });

  it("keeps long words through whatever is written elsewhere", () => {
    const words = "水库的闸门上周已经检修过一遍";
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), fc.string({ maxLength: 12 })), { maxLength: 8 }), (edits) => {
        const anchor = anchorOf(words);
        let text = TEXT;
        for (const [place, put] of edits) {
          const at = place % text.length;
          const start = text.indexOf(words);
          if (at <= start || at >= start + words.length) text = text.slice(0, at) + put + text.slice(at);
        }
        const range = locateAnchor(text, anchor);
        expect(range && text.slice(range.start, range.end)).toBe(words);
      }),
    );
  });
});

describe("anchorText", () => {
  it("has a line for each block and one character for a slot or an ordinal", () => {
    const document: DraftDocument = {
      type: "doc",
      attrs: { schemaVersion: 2 },
      content: [
        { type: "title", content: [{ type: "text", text: "讲话" }] },
        {
          type: "paragraph",
          attrs: { move: null },
          content: [
            { type: "ordinal", attrs: { family: "shi", restart: false } },
            { type: "text", text: "到" },
            { type: "slot", attrs: { label: "单位", binding: "unit" } },
          ],
        },
      ],
    };
    expect(anchorText(document)).toBe("讲话\n\ufffc到\ufffc");
  });
});
