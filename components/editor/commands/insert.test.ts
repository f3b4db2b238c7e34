import { undo } from "@tiptap/pm/history";
import { describe, expect, it } from "vitest";
import { inlineFromText } from "@/lib/speech/slot-text";
import { draftOf, linesOf, run, stateOf } from "../testing/draft-state";
import { addLine } from "./add-line";
import { convertOrdinals } from "./convert-ordinals";
import { fillSlot } from "./fill-slot";
import { insertBlocks } from "./insert-blocks";
import { insertPhrase } from "./insert-phrase";
import { setFacts } from "./set-facts";
import { walkSlots } from "./walk-slots";

const phrase = insertPhrase(inlineFromText("完成〔数字〕项"));
const section = insertBlocks(draftOf("title x", "h1 成绩", "p 完成〔数字〕项").content);

describe("insertPhrase", () => {
  it("goes in at the cursor and selects its first slot", () => {
    expect(linesOf(run(stateOf(["title 讲", "p 全年|任务"]), phrase))).toEqual([
      "title 讲",
      "p 全年完成«〔数字〕»项任务",
    ]);
  });
  it("puts the cursor at its end when nothing is left to fill", () => {
    const state = stateOf(["title 讲", "p 全年|任务"]);
    expect(linesOf(run(state, insertPhrase(inlineFromText("顺利")))).at(-1)).toBe("p 全年顺利|任务");
  });
  it("passes over a slot that a fact fills", () => {
    const state = stateOf(["title 讲", "p |"], { unit: "某县" });
    expect(linesOf(run(state, insertPhrase(inlineFromText("〔单位〕完成〔数字〕")))).at(-1)).toBe(
      "p 〔单位〕完成«〔数字〕»",
    );
  });
  it("replaces a selected slot", () => {
    const state = run(stateOf(["title 讲", "p |全年〔任务〕。"]), walkSlots("next"));
    expect(linesOf(run(state, phrase)).at(-1)).toBe("p 全年完成«〔数字〕»项。");
  });
  it("is one step of undo", () => {
    const state = stateOf(["title 讲", "p 全年|任务"]);
    expect(run(run(state, phrase), undo).doc.eq(state.doc)).toBe(true);
  });
});

describe("insertBlocks", () => {
  it("replaces an empty paragraph and leaves the title out", () => {
    expect(linesOf(run(stateOf(["title 讲", "p |"]), section))).toEqual([
      "title 讲",
      "h1 成绩",
      "p 完成«〔数字〕»项",
    ]);
  });
  it("goes below the paragraph of the cursor", () => {
    expect(linesOf(run(stateOf(["title 讲", "p 甲|乙", "p 丙"]), section))).toEqual([
      "title 讲",
      "p 甲乙",
      "h1 成绩",
      "p 完成«〔数字〕»项",
      "p 丙",
    ]);
  });
  it("goes above a line from its start", () => {
    expect(linesOf(run(stateOf(["title 讲", "h1 |甲"]), section)).at(-1)).toBe("h1 甲");
  });
  it("goes to the start of the body from the lines above it", () => {
    expect(linesOf(run(stateOf(["title 讲|", "dateLine 日", "p "]), section))).toEqual([
      "title 讲",
      "dateLine 日",
      "h1 成绩",
      "p 完成«〔数字〕»项",
    ]);
  });
});

describe("slots and facts", () => {
  it("are filled by typing, without the source of the phrase around them", () => {
    const provenance = { documentId: "d", title: "t", phraseId: null, paragraphIndex: null, names: [] };
    const inserted = run(
      stateOf(["title 讲", "p |"]),
      insertPhrase(inlineFromText("完成〔数字〕项", provenance)),
    );
    const filled = run(inserted, fillSlot("十二"));
    expect(linesOf(filled).at(-1)).toBe("p 完成十二|项");
    expect(
      filled.doc
        .child(1)
        .child(1)
        .marks.map(({ type }) => type.name),
    ).toEqual(["filledSlot"]);
    expect(filled.doc.child(1).child(2).marks).toHaveLength(1);
  });
  it("change what is open without a step of undo", () => {
    const state = stateOf(["title |〔单位〕", "p 文"]);
    const known = run(state, setFacts({ unit: "某县" }));
    expect(walkSlots("next")(known)).toBe(false);
    expect(undo(known)).toBe(false);
  });
});

describe("convertOrdinals", () => {
  it("converts the set of the cursor and no other", () => {
    const state = stateOf(["title 讲", "p ⟦shi⟧甲；⟦shi⟧乙|。", "h1 丙", "p ⟦shi⟧丁"]);
    expect(linesOf(run(state, convertOrdinals("yao")))).toEqual([
      "title 讲",
      "p ⟦yao⟧甲；⟦yao⟧乙|。",
      "h1 丙",
      "p ⟦shi⟧丁",
    ]);
  });
  it("keeps to a set begun anew", () => {
    const state = stateOf(["title 讲", "p ⟦shi⟧甲", "p ⟦shi!⟧乙|；⟦shi⟧丙"]);
    expect(linesOf(run(state, convertOrdinals("di")))).toEqual([
      "title 讲",
      "p ⟦shi⟧甲",
      "p ⟦di!⟧乙|；⟦di⟧丙",
    ]);
  });
});

describe("addLine", () => {
  it("adds a front line at its customary place", () => {
    expect(linesOf(run(stateOf(["title 讲", "salutation 同志们：", "p 文|"]), addLine("dateLine")))).toEqual([
      "title 讲",
      "dateLine |",
      "salutation 同志们：",
      "p 文",
    ]);
  });
  it("goes to the line when there is one", () => {
    expect(linesOf(run(stateOf(["title 讲", "p 文|", "signature 某"]), addLine("signature"))).at(-1)).toBe(
      "signature 某|",
    );
  });
});
