import type { Node as ProseMirrorNode } from "@tiptap/pm/model";
import type { OrdinalFamily } from "@/lib/speech/ordinal";

/** An ordinal with the set it is counted in; members of one set share `setId`. */
export type OrdinalAt = {
  readonly pos: number;
  readonly node: ProseMirrorNode;
  readonly setId: number;
  /** Whether its set stands inside no other. */
  readonly isOuter: boolean;
};

/** Every ordinal with its set, by the rules of `numberDraft`. */
export function ordinalsOf(doc: ProseMirrorNode): OrdinalAt[] {
  const ordinals: OrdinalAt[] = [];
  let open: { family: OrdinalFamily; setId: number }[] = [];
  let nextSetId = 0;
  doc.forEach((block, blockPos) => {
    if (block.type.name === "heading") open = [];
    block.forEach((node, offset) => {
      if (node.type.name !== "ordinal") return;
      const family: OrdinalFamily = node.attrs.family;
      const depth = open.findIndex((set) => set.family === family);
      const isNew = depth < 0 || node.attrs.restart === true;
      const outer = depth < 0 ? open : open.slice(0, depth);
      const set = isNew ? { family, setId: nextSetId++ } : (open[depth] ?? { family, setId: nextSetId++ });
      open = [...outer, set];
      ordinals.push({ pos: blockPos + 1 + offset, node, setId: set.setId, isOuter: outer.length === 0 });
    });
  });
  return ordinals;
}
