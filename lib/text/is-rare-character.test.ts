import { expect, it } from "vitest";
import { isRareCharacter } from "./is-rare-character";

it.each([..."喆堃玥祎岚𠮷夙赓"])("%s is rare", (character) => {
  expect(isRareCharacter(character)).toBe(true);
});

it.each([..."一的党懂做齐〇黨織，A1 "])("%s is not rare", (character) => {
  expect(isRareCharacter(character)).toBe(false);
});
