import { describe, expect, it } from "vitest";
import { splitLatin } from "./split-latin";

const marked = (text: string) =>
  splitLatin(text)
    .map((run) => (run.latin ? `[${run.text}]` : run.text))
    .join("");

describe("splitLatin", () => {
  it.each([
    ["2025年增长5.6%", "[2025]年增长[5.6%]"],
    ["他说“2025年”", "他说“[2025]年”"],
    ["2025——2026……", "[2025]——[2026]……"],
    ["GDP·王·明", "[GDP]·王·明"],
    ["引进 App Store 应用", "引进 [App Store] 应用"],
    ["Party’s 与 2024–2025", "[Party’s] 与 [2024–2025]"],
    ["“Party”", "“[Party]”"],
    ["２０２５年", "２０２５年"],
    ["𠮷林", "𠮷林"],
    ["", ""],
  ])("gives %j to the two faces", (text, expected) => {
    expect(marked(text)).toBe(expected);
  });

  it("loses nothing", () => {
    const text = " A 1甲——B “C” ’ – 乙\u3000";
    expect(
      splitLatin(text)
        .map((run) => run.text)
        .join(""),
    ).toBe(text);
  });
});
