import { describe, expect, it } from "vitest";
import { consumeWords, cutBeforeFollowing } from "./offered-words";

const WORDS = ["压实", "第一", "责任", "。"];

describe("consumeWords", () => {
  it("takes away what was typed, also in the middle of a word", () => {
    expect(consumeWords(WORDS, "压实")).toEqual(["第一", "责任", "。"]);
    expect(consumeWords(WORDS, "压实第")).toEqual(["一", "责任", "。"]);
  });

  it("leaves nothing when all was typed, and all when nothing was", () => {
    expect(consumeWords(WORDS, "压实第一责任。")).toEqual([]);
    expect(consumeWords(WORDS, "")).toEqual(WORDS);
  });

  it("is over when something else or more was typed", () => {
    expect(consumeWords(WORDS, "压紧")).toBeNull();
    expect(consumeWords(WORDS, "压实第一责任。要")).toBeNull();
  });
});

describe("cutBeforeFollowing", () => {
  it("offers all where nothing or something else follows", () => {
    expect(cutBeforeFollowing(WORDS, "")).toEqual(WORDS);
    expect(cutBeforeFollowing(WORDS, "，再")).toEqual(WORDS);
  });

  it("leaves out the end that stands there already", () => {
    expect(cutBeforeFollowing(WORDS, "。下一步")).toEqual(["压实", "第一", "责任"]);
  });

  it("offers nothing where the draft already goes on so", () => {
    expect(cutBeforeFollowing(WORDS, "压实第一责任。下一步")).toEqual([]);
    expect(cutBeforeFollowing(["。"], "。")).toEqual([]);
  });
});
