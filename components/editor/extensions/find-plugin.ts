import { Extension } from "@tiptap/core";
import { type EditorState, Plugin, PluginKey, type Transaction } from "@tiptap/pm/state";
import { Decoration, DecorationSet, type EditorView } from "@tiptap/pm/view";
import type { Failure } from "@/lib/result";
import type { SearchQuery } from "@/lib/text/search-pattern";
import { type FindMatch, type FindScope, findMatches } from "../queries/find-matches";

/** What is being looked for and where it stands. */
export type FindState = {
  readonly query: SearchQuery;
  /** Only here, when the writer limited the search to a selection. */
  readonly scope: FindScope;
  readonly matches: readonly FindMatch[];
  readonly isComplete: boolean;
  readonly problem: Failure | null;
  /** Index of the match the writer stands at; null before the first step. */
  readonly current: number | null;
  readonly decorations: DecorationSet;
};

/** What a transaction may say to the search. */
export type FindMeta =
  | { readonly type: "search"; readonly query: SearchQuery; readonly scope: FindScope }
  | { readonly type: "go"; readonly index: number }
  | { readonly type: "end" };

export const findKey = new PluginKey<FindState | null>("find");

/** The running search; null while there is none. */
export function findStateOf(state: EditorState): FindState | null {
  return findKey.getState(state) ?? null;
}

function search(
  state: EditorState,
  query: SearchQuery,
  scope: FindScope,
  anchorPos: number | null,
): FindState {
  const found = findMatches(state, query, scope);
  const { matches, isComplete } = found.ok ? found.value : { matches: [], isComplete: true };
  const next = anchorPos === null ? -1 : matches.findIndex((match) => match.fromPos >= anchorPos);
  const current = next < 0 ? null : next;
  const problem = found.ok ? null : found.error;
  return withDecorations(state, { query, scope, matches, isComplete, problem, current });
}

function withDecorations(state: EditorState, found: Omit<FindState, "decorations">): FindState {
  const decorations = found.matches.map(({ fromPos, toPos }, index) =>
    Decoration.inline(fromPos, toPos, {
      class: index === found.current ? "find-match find-match-current" : "find-match",
    }),
  );
  return { ...found, decorations: DecorationSet.create(state.doc, decorations) };
}

function mappedScope(transaction: Transaction, scope: FindScope): FindScope {
  if (scope === null) return null;
  return { from: transaction.mapping.map(scope.from, -1), to: transaction.mapping.map(scope.to, 1) };
}

function apply(transaction: Transaction, known: FindState | null, state: EditorState): FindState | null {
  const meta: FindMeta | undefined = transaction.getMeta(findKey);
  if (meta?.type === "end") return null;
  if (meta?.type === "search") return search(state, meta.query, meta.scope, transaction.selection.from);
  if (known === null) return null;
  if (meta?.type === "go" && !transaction.docChanged) {
    return withDecorations(state, { ...known, current: meta.index });
  }
  if (!transaction.docChanged) return known;
  const match = known.current === null ? undefined : known.matches[known.current];
  const anchorPos = match === undefined ? null : transaction.mapping.map(match.fromPos);
  return search(state, known.query, mappedScope(transaction, known.scope), anchorPos);
}

/** Brings the current match into view: the focus is in the find bar, so the editor does not scroll by itself. */
function reveal(view: EditorView): void {
  view.dom.querySelector(".find-match-current")?.scrollIntoView?.({ block: "nearest" });
}

/** Marks what the find bar looks for, in every state of the draft until the bar is closed. */
export function findPlugin(): Plugin<FindState | null> {
  return new Plugin<FindState | null>({
    key: findKey,
    state: { init: () => null, apply: (transaction, known, _old, state) => apply(transaction, known, state) },
    props: { decorations: (state) => findStateOf(state)?.decorations },
    view: () => ({
      update: (view, previous) => {
        const now = findStateOf(view.state);
        const before = findStateOf(previous);
        if (now?.current !== null && now?.current !== before?.current) reveal(view);
      },
    }),
  });
}

export const FindMatches = Extension.create({
  name: "findMatches",
  addProseMirrorPlugins: () => [findPlugin()],
});
