import type { Transaction } from "@tiptap/pm/state";
import { ordinalsOf } from "../queries/ordinal-sets";

/**
 * Deletes a range; when the ordinal that begins a set anew goes with it, the next of the set begins it.
 *
 * Without that, what is left of the set would be counted on to the set above.
 */
export function deleteKeepingSets(tr: Transaction, fromPos: number, toPos: number): Transaction {
  const ordinals = ordinalsOf(tr.doc);
  const begun = ordinals.filter(
    ({ pos, node }) => node.attrs.restart === true && pos >= fromPos && pos < toPos,
  );
  const heirs = begun.flatMap(
    ({ setId }) => ordinals.find((each) => each.setId === setId && each.pos >= toPos) ?? [],
  );
  for (const { pos } of heirs) tr.setNodeAttribute(pos, "restart", true);
  return tr.delete(fromPos, toPos);
}
