import type { EditorState } from "@tiptap/pm/state";
import { showComments } from "@/components/editor/commands/comments";
import { commentsPlugin } from "@/components/editor/extensions/comments-plugin";
import { posOfOffset } from "@/components/editor/queries/anchor-place";
import { stateOf } from "@/components/editor/testing/draft-state";
import { locateAnchor } from "@/lib/compare/locate-anchor";
import { makeAnchor } from "@/lib/speech/text-anchor";

/** What a key costs in a draft of 30,000 characters with 0, 50 and 500 remarks, and what finding them all again costs. */
const PARAGRAPH = "晒场要提前腾出来，机手要提前排好，台数要提前报上来，".repeat(8);
const LINES = ["title 讲话", ...Array.from({ length: 145 }, (_, index) => `p 第${index}段，${PARAGRAPH}`)];
const KEYS = 400;
const ROUNDS = 9;
const CHARS = 6;

function cpuMs(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

function typed(state: EditorState): void {
  let next = state;
  const middle = state.doc.content.size >> 1;
  for (let key = 0; key < KEYS; key += 1) next = next.apply(next.tr.insertText("字", middle));
}

function withRemarks(count: number): EditorState {
  const state = stateOf(LINES, {}, [commentsPlugin()]);
  const step = Math.floor(state.doc.content.size / (count + 1));
  const comments = Array.from({ length: count }, (_, index) => {
    const fromPos = posOfOffset(state.doc, (index + 1) * step - index);
    return { id: String(index), fromPos, toPos: fromPos + CHARS, isSuggestion: false };
  });
  let shown = state;
  showComments(comments)(state, (tr) => {
    shown = state.apply(tr);
  });
  return shown;
}

const bare = stateOf(LINES);
const text = LINES.map((line) => line.replace(/^\w+ /u, "")).join("\n");
const states = [0, 50, 500].map((remarks) => ({ remarks, state: withRemarks(remarks) }));
const measured = new Map<number, number[]>();
const note = (key: number, ms: number) => measured.set(key, [...(measured.get(key) ?? []), ms]);
// The first rounds run code that is not compiled yet, whatever they measure.
for (const each of [bare, ...states.map(({ state }) => state)]) typed(each);
for (let round = 0; round < ROUNDS; round += 1) {
  note(
    -1,
    cpuMs(() => typed(bare)),
  );
  for (const { remarks, state } of states)
    note(
      remarks,
      cpuMs(() => typed(state)),
    );
}
const perKey = (key: number) => median(measured.get(key) ?? []) / KEYS;
const anchors = Array.from({ length: 500 }, (_, index) => {
  const start = Math.floor((text.length / 501) * (index + 1));
  return makeAnchor(text, { start, end: start + CHARS });
});
const moved = `先说一句。${text}`;
const locateMs = median(
  Array.from({ length: ROUNDS }, () =>
    cpuMs(() => {
      for (const anchor of anchors) locateAnchor(moved, anchor);
    }),
  ),
);
console.log(
  JSON.stringify(
    {
      characters: text.length,
      bareKeyMs: Number(perKey(-1).toFixed(4)),
      rows: states.map(({ remarks }) => ({
        remarks,
        keyMs: Number(perKey(remarks).toFixed(4)),
        ratio: Number((perKey(remarks) / perKey(-1)).toFixed(2)),
      })),
      locate500Ms: Number(locateMs.toFixed(1)),
    },
    null,
    2,
  ),
);
