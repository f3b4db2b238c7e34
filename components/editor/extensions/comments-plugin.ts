import { Extension } from "@tiptap/core";
import { type EditorState, Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";

/** Words somebody remarked on, at their place in the draft. */
export type PlacedComment = {
  readonly id: string;
  readonly fromPos: number;
  readonly toPos: number;
  /** Other words are proposed for them. */
  readonly isSuggestion: boolean;
};

type CommentsState = {
  readonly decorations: DecorationSet;
  /** The remark the reader stands at. */
  readonly current: string | null;
};

export type CommentsMeta =
  | { readonly type: "show"; readonly comments: readonly PlacedComment[] }
  | { readonly type: "stand"; readonly id: string | null };

export const commentsKey = new PluginKey<CommentsState>("comments");

type Spec = Pick<PlacedComment, "id" | "isSuggestion">;

function isSpec(spec: unknown): spec is Spec {
  return typeof spec === "object" && spec !== null && "isSuggestion" in spec;
}

function decorate(
  doc: EditorState["doc"],
  comments: readonly PlacedComment[],
  current: string | null,
): DecorationSet {
  const marks = comments.map(({ id, isSuggestion, fromPos, toPos }) => {
    const kind = isSuggestion ? " comment-suggestion" : "";
    const standing = id === current ? " comment-current" : "";
    const spec: Spec = { id, isSuggestion };
    return Decoration.inline(fromPos, toPos, { class: `comment${kind}${standing}` }, spec);
  });
  return DecorationSet.create(doc, marks);
}

function placesOf(decorations: DecorationSet, from?: number, to?: number): PlacedComment[] {
  const places = new Map<string, PlacedComment>();
  for (const { spec, from: fromPos, to: toPos } of decorations.find(from, to)) {
    if (!isSpec(spec)) continue;
    const { id, isSuggestion } = spec;
    // One over several blocks comes back in a piece for each.
    const known = places.get(id) ?? { id, isSuggestion, fromPos, toPos };
    places.set(id, {
      ...known,
      fromPos: Math.min(known.fromPos, fromPos),
      toPos: Math.max(known.toPos, toPos),
    });
  }
  return [...places.values()];
}

/** The words remarked on, at their places of now, in the order of the text; those whose words are gone are not there. */
export function shownComments(state: EditorState): PlacedComment[] {
  const known = commentsKey.getState(state);
  if (known === undefined) return [];
  return placesOf(known.decorations).sort((a, b) => a.fromPos - b.fromPos || a.toPos - b.toPos);
}

/** The remark the reader stands at, else the shortest one the cursor is in. */
export function currentComment(state: EditorState): string | null {
  const known = commentsKey.getState(state);
  if (known === undefined) return null;
  if (known.current !== null) return known.current;
  const { from, to } = state.selection;
  const near = placesOf(known.decorations, from, to).filter(
    ({ fromPos, toPos }) => fromPos <= from && to <= toPos,
  );
  return near.sort((a, b) => a.toPos - a.fromPos - (b.toPos - b.fromPos))[0]?.id ?? null;
}

/** Marks the words remarked on. They are given from outside; typing only moves them. */
export function commentsPlugin(): Plugin<CommentsState> {
  return new Plugin<CommentsState>({
    key: commentsKey,
    state: {
      init: () => ({ decorations: DecorationSet.empty, current: null }),
      apply: (transaction, known, _old, state) => {
        const meta: CommentsMeta | undefined = transaction.getMeta(commentsKey);
        if (meta?.type === "show") {
          const current = meta.comments.some(({ id }) => id === known.current) ? known.current : null;
          return { decorations: decorate(state.doc, meta.comments, current), current };
        }
        const decorations = transaction.docChanged
          ? known.decorations.map(transaction.mapping, transaction.doc)
          : known.decorations;
        // Whoever puts the cursor elsewhere, or types, stands there no longer.
        const left = transaction.selectionSet && known.current !== null;
        if (meta?.type !== "stand" && !left)
          return transaction.docChanged ? { ...known, decorations } : known;
        const current = meta?.id ?? null;
        return { decorations: decorate(state.doc, placesOf(decorations), current), current };
      },
    },
    props: { decorations: (state) => commentsKey.getState(state)?.decorations },
  });
}

export const Comments = Extension.create({
  name: "comments",
  addProseMirrorPlugins: () => [commentsPlugin()],
});
