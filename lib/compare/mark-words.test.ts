import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markWords } from "./mark-words";

const shown = (old: string, fresh: string) =>
  markWords(old, fresh)
    .map(({ type, text }) => (type === "same" ? text : type === "removed" ? `[-${text}]` : `[+${text}]`))
    .join("");

describe("markWords", () => {
  it.each([
    ["要加快推进各项工作。", "要扎实推进各项工作。", "要[-加快][+扎实]推进各项工作。"],
    ["全年培训1024人次。", "全年培训1124人次。", "全年培训[-1024][+1124]人次。"],
    ["三个村没有配齐班子。", "两个村没有配齐班子。", "[-三][+两]个村没有配齐班子。"],
    ["抓好落实。", "抓好检查，抓好落实。", "抓好[+检查，抓好]落实。"],
    ["抓好落实。", "抓好落实。", "抓好落实。"],
    ["", "新的一句。", "[+新的一句。]"],
  ])("%s → %s", (old, fresh, marked) => {
    expect(shown(old, fresh)).toBe(marked);
  });

  it("holds both wordings whole", () => {
    const words = fc.stringMatching(/^[𠮷同志们抓好落实，。“”A12]{0,20}$/u);
    fc.assert(
      fc.property(words, words, (old, fresh) => {
        const pieces = markWords(old, fresh);
        const without = (type: "added" | "removed") =>
          pieces
            .filter((piece) => piece.type !== type)
            .map(({ text }) => text)
            .join("");
        expect(without("added")).toBe(old);
        expect(without("removed")).toBe(fresh);
      }),
    );
  });
});
