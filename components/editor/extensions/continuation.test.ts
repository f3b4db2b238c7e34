import { type EditorState, TextSelection } from "@tiptap/pm/state";
import { describe, expect, it } from "vitest";
import { acceptContinuation, dismissContinuation, setContinuation } from "../commands/accept-continuation";
import { draftBefore } from "../queries/draft-before";
import { linesOf, run, stateOf } from "../testing/draft-state";
import { continuationPlugin } from "./continuation";
import { type ContinuationMeta, continuationKey } from "./continuation-state";

const SOURCE = { documentId: "a", title: "在推进会上的讲话", paragraphIndex: 3 };

const opened = (...lines: string[]) =>
  stateOf(lines, {}, [continuationPlugin({ provider: async () => null, enabled: true })]);

const own = (state: EditorState) => {
  const value = continuationKey.getState(state);
  if (value === undefined) throw new Error("no plugin");
  return value;
};
const greyOf = (state: EditorState) => own(state).offer?.words.join("") ?? null;
const type = (state: EditorState, text: string) => state.apply(state.tr.insertText(text));
const send = (state: EditorState, meta: ContinuationMeta) =>
  state.apply(state.tr.setMeta(continuationKey, meta));

function answer(state: EditorState, ...words: string[]): EditorState {
  const { wish } = own(state);
  if (wish === null) throw new Error("nothing was asked for");
  return send(state, { type: "answer", wish, answer: { words, probability: 0.9, source: SOURCE } });
}

describe("asking", () => {
  it.each([
    ["a title", "title 讲|", "p "],
    ["a salutation", "title 讲话", "salutation 同志|", "p "],
    ["a signature", "title 讲话", "p 完。", "signature 县|"],
    ["an empty line", "title 讲话", "p |"],
  ])("asks nothing in %s", (_where, ...lines) => {
    expect(own(type(opened(...lines), " ")).wish).toBeNull();
  });

  it("asks behind the words of a paragraph and a heading, not inside words or a slash query", () => {
    expect(own(type(opened("title t", "p 要|"), "抓")).wish).toMatchObject({ before: "要抓" });
    expect(own(type(opened("title t", "h1 抓|"), "好")).wish).toMatchObject({ before: "抓好" });
    expect(own(type(opened("title t", "p 要|落实"), "抓")).wish).toBeNull();
    expect(own(type(opened("title t", "p 要|。"), "抓")).wish).not.toBeNull();
    expect(own(type(opened("title t", "p 要/|"), "成")).wish).toBeNull();
  });

  it("asks nothing after deleting, moving the cursor, or switched off", () => {
    const state = opened("title t", "p 要抓|");
    expect(own(state.apply(state.tr.delete(state.selection.from - 1, state.selection.from))).wish).toBeNull();
    const asked = type(state, "好");
    const moved = asked.apply(
      asked.tr.setSelection(TextSelection.create(asked.doc, asked.selection.from - 2)),
    );
    expect(own(moved).wish).toBeNull();
    expect(own(type(run(state, setContinuation(false)), "好")).wish).toBeNull();
  });

  it("drops an answer that comes too late", () => {
    const asked = type(opened("title t", "p 要|"), "抓");
    const { wish } = own(asked);
    if (wish === null) throw new Error("nothing was asked for");
    const later = type(asked, "紧");
    const late = { words: ["好"], probability: 1, source: null };
    expect(greyOf(send(later, { type: "answer", wish, answer: late }))).toBeNull();
  });
});

describe("grey text", () => {
  const shown = () => answer(type(opened("title t", "p 要|"), "压"), "实", "第一", "责任");

  it("goes in whole with its source, and the cursor behind it", () => {
    const state = run(shown(), acceptContinuation("all"));
    expect(linesOf(state)).toContain("p 要压实第一责任|");
    const marked = state.doc.child(1).child(1);
    expect(marked.text).toBe("实第一责任");
    expect(marked.marks[0]?.attrs).toMatchObject({ ...SOURCE, phraseId: null });
    expect(own(state).wish).not.toBeNull();
  });

  it("goes in word by word and stays until the last one", () => {
    const state = run(shown(), acceptContinuation("word"));
    expect(greyOf(state)).toBe("第一责任");
    const all = run(run(state, acceptContinuation("word")), acceptContinuation("word"));
    expect(linesOf(all)).toContain("p 要压实第一责任|");
    expect(greyOf(all)).toBeNull();
  });

  it("is kept while it is typed, without asking again", () => {
    const state = type(type(shown(), "实"), "第");
    expect(greyOf(state)).toBe("一责任");
    expect(own(state).wish).toBeNull();
  });

  it("goes when something else is typed or the cursor leaves", () => {
    expect(greyOf(type(shown(), "紧"))).toBeNull();
    const state = shown();
    expect(greyOf(state.apply(state.tr.setSelection(TextSelection.create(state.doc, 2))))).toBeNull();
  });

  it("makes slots of the blanks in it", () => {
    const state = answer(type(opened("title t", "p 新建|"), "了"), "〔数字〕", "个", "支部");
    expect(linesOf(run(state, acceptContinuation("all")))).toContain("p 新建了〔数字〕个支部|");
  });

  it("leaves out the full stop that already follows", () => {
    const state = answer(type(opened("title t", "p 要|。"), "压"), "实", "责任", "。");
    expect(greyOf(state)).toBe("实责任");
  });

  it("is not offered again where it was dismissed, nor its rest further on", () => {
    const dismissed = run(shown(), dismissContinuation);
    expect(greyOf(dismissed)).toBeNull();
    const typed = type(dismissed, "实");
    expect(greyOf(answer(typed, "第一", "责任"))).toBeNull();
    expect(greyOf(answer(typed, "主体", "责任"))).toBe("主体责任");
    const { from } = typed.selection;
    const back = typed.apply(typed.tr.delete(from - 2, from));
    expect(own(type(back, "压")).wish).toBeNull();
  });
});

describe("composition", () => {
  const shown = () => answer(type(opened("title t", "p 要|"), "压"), "实", "第一", "责任");
  const begin = (state: EditorState) => send(state, { type: "compose", composing: true });
  const end = (state: EditorState) => send(state, { type: "compose", composing: false });

  it("asks nothing while letters are composed, and comes back when it is cancelled", () => {
    const composing = type(begin(shown()), "sh");
    expect(own(composing).wish).toBeNull();
    const { from } = composing.selection;
    expect(greyOf(end(composing.apply(composing.tr.delete(from - 2, from))))).toBe("实第一责任");
  });

  it("keeps the rest when the words composed are those offered", () => {
    expect(greyOf(end(type(begin(shown()), "实第")))).toBe("一责任");
  });

  it("asks anew when they are others", () => {
    const state = end(type(begin(shown()), "紧"));
    expect(greyOf(state)).toBeNull();
    expect(own(state).wish).toMatchObject({ before: "要压紧" });
  });
});

describe("draftBefore", () => {
  it("writes numbers out and keeps slots as blanks", () => {
    const state = stateOf(["title 在〔会议名称〕上的讲话", "h1 成绩", "p ⟦shi⟧抓；⟦shi⟧做|实"], {
      occasion: "某会",
    });
    expect(draftBefore(state)).toBe("在〔会议名称〕上的讲话\n一、成绩\n一是抓；二是做");
  });
});
