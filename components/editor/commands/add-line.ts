import { type Command, Selection } from "@tiptap/pm/state";
import type { LineNodeName } from "../extensions/line-node";
import { posOfBlock } from "../queries/block-at";
import { nodeType } from "../queries/schema-types";

const FRONT_ORDER: readonly string[] = ["title", "subtitle", "dateLine", "speakerLine", "salutation"];

/** Goes to the line of that kind; where the draft has none, first adds it at its customary place. */
export function addLine(name: LineNodeName): Command {
  return (state, dispatch) => {
    if (dispatch) {
      const tr = state.tr;
      const names = Array.from(
        { length: state.doc.childCount },
        (_, index) => state.doc.child(index).type.name,
      );
      const existing = names.indexOf(name);
      const index = existing >= 0 ? existing : placeOf(name, names);
      const pos = posOfBlock(state.doc, index);
      if (existing < 0) tr.insert(pos, nodeType(state.schema, name).create());
      const endPos = pos + tr.doc.child(index).nodeSize - 1;
      dispatch(tr.setSelection(Selection.near(tr.doc.resolve(endPos), -1)).scrollIntoView());
    }
    return true;
  };
}

/** The sign-off goes last; a front line goes below the last line that customarily precedes it. */
function placeOf(name: LineNodeName, names: readonly string[]): number {
  if (name === "signature") return names.length;
  const earlier = FRONT_ORDER.slice(0, FRONT_ORDER.indexOf(name));
  return names.findLastIndex((other) => earlier.includes(other)) + 1;
}
