import { type EditorState, NodeSelection } from "@tiptap/pm/state";
import { type Provenance, provenanceSchema } from "@/lib/speech/draft-document";

/** Where the words at the cursor came from; null for the writer's own. */
export function provenanceAt(state: EditorState): Provenance | null {
  const { selection } = state;
  const { $from } = selection;
  const node =
    selection instanceof NodeSelection
      ? selection.node
      : ($from.nodeAfter ?? ($from.parent.isTextblock ? $from.nodeBefore : null));
  const mark = node?.marks.find(({ type }) => type.name === "provenance");
  const parsed = provenanceSchema.safeParse(mark?.attrs);
  return parsed.success ? parsed.data : null;
}
