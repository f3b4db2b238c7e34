import { expect, test } from "vitest";
import { locateWording } from "./locate-wording";

const found = (line: string, wording: string) =>
  locateWording(line, wording).map(({ startOffset, endOffset }) => line.slice(startOffset, endOffset));

test("a wording is found where it stands", () => {
  expect(found("要压紧压实责任，不留死角。", "压紧压实责任")).toEqual(["压紧压实责任"]);
});

test("a slot stands for a few characters, not for a whole paragraph", () => {
  const wording = "以〔要求〕为统领，以〔目标〕为重点";
  expect(found("工作中，以新时代要求为统领，以强基为重点，稳步推进", wording)).toEqual([
    "以新时代要求为统领，以强基为重点",
  ]);
  expect(found(`以${"很".repeat(60)}为统领，以强基为重点`, wording)).toEqual([]);
});

test("items of a set are found one by one", () => {
  expect(found("一是学得深。二是做得实。", "⟦shi⟧学得深。⟦shi⟧做得实。")).toEqual(["学得深。", "做得实。"]);
});

test("a wording the line does not have is not found", () => {
  expect(found("另一句话", "压紧压实责任")).toEqual([]);
});
