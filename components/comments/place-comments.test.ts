import { describe, expect, it } from "vitest";
import { stateOf } from "@/components/editor/testing/draft-state";
import { makeAnchor } from "@/lib/speech/text-anchor";
import { placeComments } from "./place-comments";

const LINES = ["title 讲话", "p 晒场要提前腾出来。", "p 各村报一下烘干机的台数。"];
const { doc } = stateOf(LINES);
/** The second line, at its place when the remark was made. */
const anchor = makeAnchor("讲话\n晒场要提前腾出来。\n各村报一下烘干机的台数。", { start: 3, end: 12 });
const known = { id: "a", replacement: null, anchor };

describe("placeComments", () => {
  it("finds words that are not marked yet, wherever their line went", () => {
    const moved = stateOf([LINES[0] ?? "", LINES[2] ?? "", LINES[1] ?? ""]).doc;
    const { places, anchors } = placeComments(moved, [known], []);
    expect(places.map(({ fromPos, toPos }) => moved.textBetween(fromPos, toPos))).toEqual([
      "晒场要提前腾出来。",
    ]);
    expect(anchors.get("a")).toMatchObject({
      words: "晒场要提前腾出来。",
      before: expect.stringContaining("台数。"),
    });
  });

  it("believes a mark that went along with the edits", () => {
    const mark = { id: "a", fromPos: 17, toPos: 19, isSuggestion: false };
    const { places, anchors } = placeComments(doc, [known], [mark]);
    expect(places).toEqual([mark]);
    expect(anchors.get("a")?.words).toBe(doc.textBetween(17, 19));
  });

  it("leaves out a remark whose words are gone", () => {
    const without = stateOf(["title 讲话", "p 各村报一下烘干机的台数。"]).doc;
    const { places, anchors } = placeComments(without, [known], []);
    expect([places, anchors.size]).toEqual([[], 0]);
  });

  it("tells a proposed change from a remark", () => {
    const { places } = placeComments(doc, [{ ...known, replacement: "" }], []);
    expect(places[0]?.isSuggestion).toBe(true);
  });
});
