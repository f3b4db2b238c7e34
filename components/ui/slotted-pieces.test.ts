import fc from "fast-check";
import { expect, test } from "vitest";
import { slottedPieces } from "./slotted-pieces";

test.each([
  ["", ""],
  ["没有待填项", "没有待填项"],
  ["〔单位〕完成〔数字〕项", "<单位>|完成|<数字>|项"],
  ["完成〔数字〕", "完成|<数字>"],
  ["〔〕空的不是，〔没有关上", "〔〕空的不是，〔没有关上"],
])("%s is cut into %s", (text, pieces) => {
  const shown = slottedPieces(text).map(({ words, isSlot }) => (isSlot ? `<${words.slice(1, -1)}>` : words));
  expect(shown.join("|")).toBe(pieces);
});

test("the pieces joined are the text again, and their keys differ", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("〔", "〕", "数", "字", "\n"), { maxLength: 12 }), (characters) => {
      const text = characters.join("");
      const pieces = slottedPieces(text);
      expect(pieces.map(({ words }) => words).join("")).toBe(text);
      expect(new Set(pieces.map(({ key }) => key)).size).toBe(pieces.length);
    }),
  );
});
