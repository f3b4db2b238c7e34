import { AllSelection, NodeSelection } from "@tiptap/pm/state";
import { describe, expect, it } from "vitest";
import { draftToText } from "@/lib/speech/draft-text";
import { documentOf } from "../queries/draft-blocks";
import { linesOf, run, stateOf } from "../testing/draft-state";
import { DRAFT_KEYS } from "./draft-keymap";

function press(lines: string[], ...keys: string[]): string[] {
  return linesOf(keys.reduce((state, key) => run(state, DRAFT_KEYS[key]), stateOf(lines)));
}

describe("Enter", () => {
  it("walks from the title to the next front line", () => {
    expect(press(["title 讲话|", "dateLine 一月", "p 正文"], "Enter")).toEqual([
      "title 讲话",
      "dateLine |一月",
      "p 正文",
    ]);
  });
  it("walks from the last front line to an empty paragraph", () => {
    expect(press(["title 讲话|", "p "], "Enter")).toEqual(["title 讲话", "p |"]);
  });
  it("adds a paragraph when the body has already begun", () => {
    expect(press(["title 讲话", "salutation 同志们：|", "p 正文"], "Enter")).toEqual([
      "title 讲话",
      "salutation 同志们：",
      "p |",
      "p 正文",
    ]);
  });
  it("cuts a title into title and subtitle", () => {
    expect(press(["title 讲话|提纲", "p 正文"], "Enter")).toEqual(["title 讲话", "subtitle |提纲", "p 正文"]);
  });
  it("opens a paragraph below a heading", () => {
    expect(press(["title 讲", "h2 队伍|", "h2 作风"], "Enter")).toEqual([
      "title 讲",
      "h2 队伍",
      "p |",
      "h2 作风",
    ]);
  });
  it("gives the rest of a heading to a paragraph", () => {
    expect(press(["title 讲", "h1 队伍|建设"], "Enter")).toEqual(["title 讲", "h1 队伍", "p |建设"]);
  });
  it("opens a paragraph above a heading from its start", () => {
    expect(press(["title 讲", "h1 |队伍"], "Enter")).toEqual(["title 讲", "p ", "h1 |队伍"]);
  });
  it("makes an empty heading a paragraph", () => {
    expect(press(["title 讲", "h1 |"], "Enter")).toEqual(["title 讲", "p |"]);
  });
  it("splits a paragraph and keeps its move", () => {
    expect(press(["title 讲", "p@problems 甲|乙"], "Enter")).toEqual([
      "title 讲",
      "p@problems 甲",
      "p@problems |乙",
    ]);
  });
  it("leaves a selected slot", () => {
    expect(press(["title 讲", "p |完成〔数字〕项"], "Tab", "Enter")).toEqual([
      "title 讲",
      "p 完成〔数字〕|项",
    ]);
  });
});

describe("Backspace and Delete", () => {
  it("makes a heading a paragraph, then joins it to the line above", () => {
    const lines = ["title 讲", "p 甲", "h1@tasks |乙"];
    expect(press(lines, "Backspace")).toEqual(["title 讲", "p 甲", "p@tasks |乙"]);
    expect(press(lines, "Backspace", "Backspace")).toEqual(["title 讲", "p 甲|乙"]);
  });
  it("takes a slot or an ordinal whole", () => {
    expect(press(["title 讲", "p 完成〔数字〕|项"], "Backspace")).toEqual(["title 讲", "p 完成|项"]);
    expect(press(["title 讲", "p |⟦shi⟧抓学习"], "Delete")).toEqual(["title 讲", "p |抓学习"]);
  });
  it("gives the words of the only paragraph to the line above and keeps an empty one", () => {
    expect(press(["title 讲", "salutation 同志们：", "p |正文"], "Backspace")).toEqual([
      "title 讲",
      "salutation 同志们：|正文",
      "p ",
    ]);
    expect(press(["title 讲|", "p 正文"], "Delete")).toEqual(["title 讲|正文", "p "]);
  });
  it("does nothing at the start of the title", () => {
    expect(press(["title |讲", "p 正文"], "Backspace")).toEqual(["title |讲", "p 正文"]);
  });
  it("joins a second front line to the title", () => {
    expect(press(["title 讲", "subtitle |稿", "p 正文"], "Backspace")).toEqual(["title 讲|稿", "p 正文"]);
  });
  it("empties a draft selected as a whole to title and paragraph", () => {
    const state = stateOf(["title 讲", "dateLine 日", "h1 甲", "p 乙"]);
    const selected = state.apply(state.tr.setSelection(new AllSelection(state.doc)));
    expect(linesOf(run(selected, DRAFT_KEYS.Backspace))).toEqual(["title |", "p "]);
  });
});

describe("Tab", () => {
  it("walks the open slots and round the end", () => {
    const lines = ["title 在〔单位〕的讲话", "p |完成〔数字〕项，其中〔数量〕项"];
    expect(press(lines, "Tab").at(-1)).toBe("p 完成«〔数字〕»项，其中〔数量〕项");
    expect(press(lines, "Tab", "Tab").at(-1)).toBe("p 完成〔数字〕项，其中«〔数量〕»项");
    expect(press(lines, "Tab", "Tab", "Tab")[0]).toBe("title 在«〔单位〕»的讲话");
    expect(press(lines, "Shift-Tab")[0]).toBe("title 在«〔单位〕»的讲话");
  });
  it("passes over slots that a fact fills", () => {
    const state = stateOf(["title |〔单位〕", "p 〔数字〕"], { unit: "某县" });
    expect(linesOf(run(state, DRAFT_KEYS.Tab)).at(-1)).toBe("p «〔数字〕»");
  });
  it("lowers and raises a heading from its start", () => {
    expect(press(["title 讲", "h1 |甲"], "Tab", "Tab", "Tab")).toEqual(["title 讲", "h3 |甲"]);
    expect(press(["title 讲", "h3 |甲"], "Shift-Tab")).toEqual(["title 讲", "h2 |甲"]);
  });
  it("leaves the editor when no slot is open, and after Esc", () => {
    const noSlot = stateOf(["title 讲|", "p 文"]);
    expect(DRAFT_KEYS.Tab?.(noSlot)).toBe(false);
    const released = run(stateOf(["title 讲|", "p 〔数字〕"]), DRAFT_KEYS.Escape);
    expect(DRAFT_KEYS.Tab?.(released)).toBe(false);
    expect(DRAFT_KEYS.Tab?.(released.apply(released.tr.insertText("稿")))).toBe(true);
  });
});

describe("headings", () => {
  it("change their level by key, with everything renumbered", () => {
    const state = stateOf(["title 讲", "h1 甲", "p 文|", "h1 乙"]);
    const next = run(state, DRAFT_KEYS["Mod-Alt-2"]);
    expect(draftToText(documentOf(next.doc), {})).toBe("讲\n一、甲\n（一）文\n二、乙");
    expect(linesOf(run(next, DRAFT_KEYS["Mod-Alt-0"]))[2]).toBe("p 文|");
  });
  it("renumber when a section moves, and the cursor goes with it", () => {
    const inner = stateOf(["title 讲", "h1 甲", "p 一", "h1 乙", "h2 丙", "p 二|", "signature 某"]);
    expect(DRAFT_KEYS["Alt-ArrowUp"]?.(inner)).toBe(false);
    const onHeading = stateOf(["title 讲", "h1 甲", "p 一", "h1 乙|", "h2 丙", "p 二", "signature 某"]);
    const moved = run(onHeading, DRAFT_KEYS["Alt-ArrowUp"]);
    expect(linesOf(moved)).toEqual(["title 讲", "h1 乙|", "h2 丙", "p 二", "h1 甲", "p 一", "signature 某"]);
    expect(draftToText(documentOf(moved.doc), {})).toBe("讲\n一、乙\n（一）丙\n二\n二、甲\n一\n某");
    expect(linesOf(run(moved, DRAFT_KEYS["Alt-ArrowDown"]))).toEqual(linesOf(onHeading));
  });
  it("leave the closing words in place when the last section moves", () => {
    const state = stateOf(["title 讲", "h1 甲", "p 一", "h1 乙|", "p 二", "p@closing 同志们，"]);
    expect(linesOf(run(state, DRAFT_KEYS["Alt-ArrowUp"])).at(-1)).toBe("p@closing 同志们，");
  });
});

it("selects a slot as a whole", () => {
  const state = run(stateOf(["title |〔单位〕", "p 文"]), DRAFT_KEYS.Tab);
  expect(state.selection).toBeInstanceOf(NodeSelection);
});
