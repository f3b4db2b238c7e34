import { closeHistory, undo } from "@tiptap/pm/history";
import type { Node as ProseMirrorNode } from "@tiptap/pm/model";
import { EditorState, Selection, type Transaction } from "@tiptap/pm/state";
import { Step } from "@tiptap/pm/transform";
import { z } from "zod";
import { isDraftHistory } from "./extensions/draft-history";

/*
 * The history plugin cannot be written down, but what it would do can: undoing on a copy of the state gives the steps
 * back, and taking them back and forth on the reloaded document gives a new history of the same events. Nothing of the
 * document itself is kept, only a fingerprint: steps fit the very document they were taken from and no other.
 */

/** Steps of undo, the newest event first, and the document they start from. */
export const keptUndoSchema = z.object({
  fingerprint: z.string(),
  events: z.array(z.array(z.unknown())),
});
export type KeptUndo = z.infer<typeof keptUndoSchema>;

/** The last events that can be undone, at most `maxEvents`. */
export function takeUndo(state: EditorState, maxEvents: number): KeptUndo {
  const events: unknown[][] = [];
  let current = state.reconfigure({ plugins: state.plugins.filter(isDraftHistory) });
  while (events.length < maxEvents) {
    const undone = undoOn(current);
    if (undone === undefined) break;
    events.push(undone.steps.map((step) => step.toJSON()));
    current = current.apply(undone);
  }
  return { fingerprint: fingerprintOf(state.doc), events };
}

function undoOn(state: EditorState): Transaction | undefined {
  const transactions: Transaction[] = [];
  undo(state, (tr) => transactions.push(tr));
  return transactions[0];
}

/** The state with its events of undo back; null when they were taken from another document. */
export function withUndo(state: EditorState, kept: KeptUndo): EditorState | null {
  if (kept.events.length === 0 || fingerprintOf(state.doc) !== kept.fingerprint) return null;
  try {
    const replayed = replay(state, kept);
    if (!replayed.doc.eq(state.doc)) return null;
    const selection = Selection.fromJSON(replayed.doc, state.selection.toJSON());
    return replayed.apply(replayed.tr.setSelection(selection)).reconfigure({ plugins: state.plugins });
  } catch (error) {
    // Steps of another version of the product may not fit today's schema; the draft itself is whole.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function replay(state: EditorState, { events }: KeptUndo): EditorState {
  let { doc } = state;
  const forward: Step[][] = [];
  for (const event of events) {
    const steps: Step[] = [];
    for (const json of event) {
      const step = Step.fromJSON(state.schema, json);
      steps.unshift(step.invert(doc));
      doc = applied(step, doc);
    }
    forward.unshift(steps);
  }
  let current = EditorState.create({ doc, plugins: state.plugins.filter(isDraftHistory) });
  for (const steps of forward) current = applyEvent(current, steps);
  return current;
}

function applied(step: Step, doc: ProseMirrorNode): ProseMirrorNode {
  const { doc: next } = step.apply(doc);
  if (next === null) throw new RangeError("withUndo: a step does not fit");
  return next;
}

/** One event of its own. Undoing puts the cursor where it was before, so it is set to the place of the change first. */
function applyEvent(state: EditorState, steps: readonly Step[]): EditorState {
  const at = Selection.near(state.doc.resolve(Math.min(changedPos(steps), state.doc.content.size)));
  const placed = state.apply(state.tr.setSelection(at));
  const tr = closeHistory(placed.tr);
  for (const step of steps) tr.step(step);
  return placed.apply(tr);
}

function changedPos(steps: readonly Step[]): number {
  let pos = 0;
  steps[0]?.getMap().forEach((fromPos) => {
    pos = fromPos;
  });
  return pos;
}

/** FNV-1a over the document as JSON, twice with different seeds, with its length. */
function fingerprintOf(doc: ProseMirrorNode): string {
  const json = JSON.stringify(doc.toJSON());
  let one = 0x811c9dc5;
  let two = 0x9747b28c;
  for (let index = 0; index < json.length; index += 1) {
    const unit = json.charCodeAt(index);
    one = Math.imul(one ^ unit, 0x01000193);
    two = Math.imul(two ^ unit, 0x85ebca6b);
  }
  return `${json.length}-${(one >>> 0).toString(36)}-${(two >>> 0).toString(36)}`;
}
