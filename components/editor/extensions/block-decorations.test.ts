import type { Transaction } from "@tiptap/pm/state";
import type { DecorationSet } from "@tiptap/pm/view";
import fc from "fast-check";
import { expect, it } from "vitest";
import { stateOf } from "../testing/draft-state";
import { numberingPlugin } from "./numbering";

const LINES = [
  "title 讲",
  "p 同志们|",
  "h1 成绩",
  "p ⟦shi⟧抓学习。⟦shi⟧抓落实。",
  "h2 队伍",
  "h1 问题",
  "p 总的看，⟦yao⟧补短板。",
  "signature 某",
];

function shownBy(shown: DecorationSet): unknown[] {
  return shown.find().map(({ from, to, spec }) => [from, to, spec]);
}

/** A change anywhere: words, a cut of several lines, a new line, a level. */
function change(transaction: Transaction, kind: number, at: number, length: number): Transaction {
  const { doc } = transaction;
  const index = 1 + (at % (doc.childCount - 2));
  let pos = 0;
  for (let i = 0; i < index; i += 1) pos += doc.child(i).nodeSize;
  const block = doc.child(index);
  if (kind === 0) return transaction.insertText("新", pos + 1);
  if (kind === 1) return transaction.delete(pos, pos + block.nodeSize);
  if (kind === 2) return transaction.insert(pos, block.copy(block.content));
  if (block.type.name === "heading") {
    return transaction.setNodeMarkup(pos, null, { ...block.attrs, level: 1 + (length % 3) });
  }
  return transaction.delete(pos + 1, pos + 1 + Math.min(length, block.content.size));
}

it("after any change numbers stand where a draft opened anew would have them", () => {
  const plugin = numberingPlugin();
  const numbers = fc.tuple(fc.nat(3), fc.nat(20), fc.nat(6));
  fc.assert(
    fc.property(fc.array(numbers, { minLength: 1, maxLength: 8 }), (changes) => {
      let state = stateOf(LINES, {}, [plugin]);
      for (const [kind, at, length] of changes) {
        if (state.doc.childCount < 4) break;
        state = state.apply(change(state.tr, kind, at, length));
      }
      const fresh = plugin.spec.state?.init.call(plugin, {}, state);
      expect(shownBy(plugin.getState(state) as DecorationSet)).toEqual(shownBy(fresh as DecorationSet));
    }),
    { numRuns: 150 },
  );
});
