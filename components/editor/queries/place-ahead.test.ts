import { describe, expect, it } from "vitest";
import { placeAhead } from "./place-ahead";

const PLACES = [
  { id: "a", fromPos: 2, toPos: 4 },
  { id: "line", fromPos: 6, toPos: 20 },
  { id: "long", fromPos: 8, toPos: 15 },
  { id: "b", fromPos: 30, toPos: 31 },
];

const ahead = (from: number, to: number, direction: "next" | "previous") =>
  placeAhead(PLACES, { from, to }, direction)?.id;

describe("placeAhead", () => {
  it("goes on from the selection, one stretch within another included", () => {
    expect([ahead(2, 4, "next"), ahead(6, 20, "next"), ahead(8, 15, "next")]).toEqual(["line", "long", "b"]);
    expect([ahead(30, 31, "previous"), ahead(8, 15, "previous"), ahead(6, 20, "previous")]).toEqual([
      "long",
      "line",
      "a",
    ]);
  });

  it("takes a stretch that begins where the cursor is as ahead of it, not behind", () => {
    expect([ahead(6, 6, "next"), ahead(6, 6, "previous")]).toEqual(["line", "a"]);
  });

  it("begins again at the other end", () => {
    expect([ahead(31, 31, "next"), ahead(1, 1, "previous")]).toEqual(["a", "b"]);
  });

  it("finds nothing where there is nothing", () => {
    expect(placeAhead([], { from: 1, to: 1 }, "next")).toBeUndefined();
  });
});
