import { describe, expect, it } from "vitest";
import { linesOf, run, stateOf } from "../testing/draft-state";
import { DRAFT_KEYS } from "./draft-keymap";

/** What a key does at every boundary of the draft: place, lines before, lines after. */
type Row = readonly [place: string, before: readonly string[], after: readonly string[]];

const ENTER: readonly Row[] = [
  ["empty title", ["title |", "p "], ["title ", "p |"]],
  ["end of title", ["title 讲|", "p 文"], ["title 讲", "p |", "p 文"]],
  ["inside the title", ["title 讲|话", "p 文"], ["title 讲", "subtitle |话", "p 文"]],
  [
    "end of the subtitle",
    ["title 讲", "subtitle 稿|", "dateLine 日", "p 文"],
    ["title 讲", "subtitle 稿", "dateLine |日", "p 文"],
  ],
  [
    "end of the salutation",
    ["title 讲", "salutation 同志们：|", "p "],
    ["title 讲", "salutation 同志们：", "p |"],
  ],
  [
    "inside the salutation",
    ["title 讲", "salutation 同志们：|今天", "p 文"],
    ["title 讲", "salutation 同志们：", "p |今天", "p 文"],
  ],
  ["start of a heading", ["title 讲", "h1 |甲"], ["title 讲", "p ", "h1 |甲"]],
  ["inside a heading", ["title 讲", "h2 甲|乙"], ["title 讲", "h2 甲", "p |乙"]],
  ["end of a heading", ["title 讲", "h1 甲|", "p 文"], ["title 讲", "h1 甲", "p |", "p 文"]],
  ["empty heading", ["title 讲", "h1 |", "p 文"], ["title 讲", "p |", "p 文"]],
  [
    "start of a paragraph below a heading",
    ["title 讲", "h1 甲", "p |文"],
    ["title 讲", "h1 甲", "p ", "p |文"],
  ],
  ["empty paragraph", ["title 讲", "p |"], ["title 讲", "p ", "p |"]],
  ["before an ordinal", ["title 讲", "p 文。|⟦shi⟧甲"], ["title 讲", "p 文。", "p |⟦shi⟧甲"]],
  ["behind an ordinal", ["title 讲", "p ⟦shi⟧|甲"], ["title 讲", "p ⟦shi⟧", "p |甲"]],
  ["before a slot", ["title 讲", "p 完成|〔数字〕项"], ["title 讲", "p 完成", "p |〔数字〕项"]],
  [
    "end of the signature",
    ["title 讲", "p 文", "signature 某|"],
    ["title 讲", "p 文", "signature 某", "signature |"],
  ],
  ["empty signature", ["title 讲", "p 文", "signature |"], ["title 讲", "p 文", "p |"]],
];

const BACKSPACE: readonly Row[] = [
  ["start of the title", ["title |讲", "p 文"], ["title |讲", "p 文"]],
  ["start of the subtitle", ["title 讲", "subtitle |稿", "p 文"], ["title 讲|稿", "p 文"]],
  ["empty salutation", ["title 讲", "salutation |", "p 文"], ["title 讲|", "p 文"]],
  ["start of the only paragraph", ["title 讲", "p |文"], ["title 讲|文", "p "]],
  ["start of a heading", ["title 讲", "p 文", "h1 |甲"], ["title 讲", "p 文", "p |甲"]],
  ["empty heading", ["title 讲", "p 文", "h1 |"], ["title 讲", "p 文", "p |"]],
  ["start of a paragraph below a heading", ["title 讲", "h1 甲", "p |文"], ["title 讲", "h1 甲|文"]],
  ["empty paragraph below a heading", ["title 讲", "h1 甲", "p |"], ["title 讲", "h1 甲|"]],
  ["start of a paragraph below a paragraph", ["title 讲", "p 甲", "p |乙"], ["title 讲", "p 甲|乙"]],
  [
    "start of a paragraph below an empty one",
    ["title 讲", "p@problems ", "p@tasks |乙"],
    ["title 讲", "p@tasks |乙"],
  ],
  ["behind an ordinal", ["title 讲", "p ⟦shi⟧|甲"], ["title 讲", "p |甲"]],
  [
    "before an ordinal at the line's start",
    ["title 讲", "p 文。", "p |⟦shi⟧甲"],
    ["title 讲", "p 文。|⟦shi⟧甲"],
  ],
  [
    "behind the ordinal that begins a set anew",
    ["title 讲", "p ⟦shi⟧甲。⟦shi⟧乙。", "p ⟦shi!⟧|丙。⟦shi⟧丁。"],
    ["title 讲", "p ⟦shi⟧甲。⟦shi⟧乙。", "p |丙。⟦shi!⟧丁。"],
  ],
  ["behind a slot", ["title 讲", "p 完成〔数字〕|项"], ["title 讲", "p 完成|项"]],
  ["start of the signature", ["title 讲", "p 文", "signature |某"], ["title 讲", "p 文", "p |某"]],
];

const DELETE: readonly Row[] = [
  ["end of the title", ["title 讲|", "salutation 同志们：", "p 文"], ["title 讲|同志们：", "p 文"]],
  ["end of a heading", ["title 讲", "h1 甲|", "p 文"], ["title 讲", "h1 甲|文"]],
  ["end of a paragraph above a heading", ["title 讲", "p 文|", "h1 甲"], ["title 讲", "p 文|甲"]],
  ["empty paragraph above a heading", ["title 讲", "p |", "h1 甲"], ["title 讲", "h1 |甲"]],
  ["end of a paragraph", ["title 讲", "p 甲|", "p 乙"], ["title 讲", "p 甲|乙"]],
  ["before an ordinal", ["title 讲", "p |⟦shi⟧甲"], ["title 讲", "p |甲"]],
  [
    "before the ordinal that begins a set anew",
    ["title 讲", "p ⟦yao⟧甲。", "p |⟦yao!⟧乙。⟦yao⟧丙。"],
    ["title 讲", "p ⟦yao⟧甲。", "p |乙。⟦yao!⟧丙。"],
  ],
  ["before a slot", ["title 讲", "p 完成|〔数字〕项"], ["title 讲", "p 完成|项"]],
  [
    "end of the body above the signature",
    ["title 讲", "p 甲", "p 文|", "signature 某"],
    ["title 讲", "p 甲", "p 文|某"],
  ],
];

const TAB: readonly Row[] = [
  ["start of a heading", ["title 讲", "h1 |甲"], ["title 讲", "h2 |甲"]],
  ["empty heading", ["title 讲", "h1 |"], ["title 讲", "h2 |"]],
  ["start of a heading of the last level", ["title 讲", "h3 |甲"], ["title 讲", "h3 |甲"]],
  [
    "inside a heading, with a slot below",
    ["title 讲", "h1 甲|", "p 〔数字〕"],
    ["title 讲", "h1 甲", "p «〔数字〕»"],
  ],
  ["right before a slot", ["title 讲", "p |〔数字〕项"], ["title 讲", "p «〔数字〕»项"]],
  ["behind the last slot", ["title 讲", "p 〔数字〕项|"], ["title 讲", "p «〔数字〕»项"]],
];

const SHIFT_TAB: readonly Row[] = [
  ["start of a heading", ["title 讲", "h2 |甲"], ["title 讲", "h1 |甲"]],
  ["start of a heading of the first level", ["title 讲", "h1 |甲"], ["title 讲", "h1 |甲"]],
  ["right behind a slot", ["title 讲", "p 〔数字〕|项"], ["title 讲", "p «〔数字〕»项"]],
  ["before the first slot", ["title 讲", "p |〔数字〕项〔数量〕"], ["title 讲", "p 〔数字〕项«〔数量〕»"]],
];

describe.each([
  ["Enter", ENTER],
  ["Backspace", BACKSPACE],
  ["Delete", DELETE],
  ["Tab", TAB],
  ["Shift-Tab", SHIFT_TAB],
] as const)("%s", (key, rows) => {
  it.each(rows)("at: %s", (_place, before, after) => {
    expect(linesOf(run(stateOf(before), DRAFT_KEYS[key]))).toEqual(after);
  });
});
