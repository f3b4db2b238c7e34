import { Extension } from "@tiptap/core";
import { type EditorState, Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import type { Severity } from "@/lib/review/finding";
import { samePlaces } from "../queries/same-places";

/** A finding at its place in the draft; `id` is what the list beside the paper knows it by. */
export type PlacedFinding = {
  readonly id: string;
  readonly fromPos: number;
  readonly toPos: number;
  readonly severity: Severity;
  /** Shown when the pointer rests on the words. */
  readonly message: string;
  readonly fix: string | null;
  /** An open slot shows itself; everything else is underlined. */
  readonly isUnderlined: boolean;
};

type FindingsState = {
  readonly decorations: DecorationSet;
  /** The finding the writer stands at. */
  readonly current: string | null;
};

export type FindingsMeta =
  | { readonly type: "show"; readonly findings: readonly PlacedFinding[] }
  | { readonly type: "stand"; readonly id: string | null };

export const findingsKey = new PluginKey<FindingsState>("findings");

type Spec = { readonly finding: PlacedFinding; readonly isCurrent: boolean };

function isSpec(spec: unknown): spec is Spec {
  return typeof spec === "object" && spec !== null && "finding" in spec;
}

/** Whether two findings are shown alike, wherever they stand. */
function looksAlike(one: PlacedFinding, other: PlacedFinding): boolean {
  return (
    one.severity === other.severity &&
    one.message === other.message &&
    one.fix === other.fix &&
    one.isUnderlined === other.isUnderlined
  );
}

/**
 * Marks that stay as they were keep their very objects, and blocks without any change theirs: the view then sees at a
 * glance, at every key, that there is nothing to draw.
 */
function decorate(
  doc: EditorState["doc"],
  findings: readonly PlacedFinding[],
  current: string | null,
  before: DecorationSet,
): DecorationSet {
  const gone = new Map(before.find().map((decoration) => [keyOf(decoration), decoration]));
  const known = new Map(
    [...gone.values()].flatMap(({ spec }) =>
      isSpec(spec) ? [[spec.finding.id, spec.finding] as const] : [],
    ),
  );
  const added = findings.flatMap((given) => {
    const shown = known.get(given.id);
    const finding = shown !== undefined && looksAlike(given, shown) ? shown : given;
    const made = mark(given, finding, given.id === current);
    const isKept = isSameMark(gone.get(keyOf(made)), made) && gone.delete(keyOf(made));
    return isKept ? [] : [made];
  });
  return before.remove([...gone.values()]).add(doc, added);
}

function mark({ fromPos, toPos }: PlacedFinding, finding: PlacedFinding, isCurrent: boolean): Decoration {
  const { severity, message, isUnderlined } = finding;
  const standing = isCurrent ? " finding-current" : "";
  // Attributes put on a slot's own element would take away what marks it as selected.
  const attributes = isUnderlined ? { class: `finding finding-${severity}${standing}`, title: message } : {};
  return Decoration.inline(fromPos, toPos, attributes, { finding, isCurrent } satisfies Spec);
}

const keyOf = ({ from, to, spec }: Decoration) => `${from} ${to} ${isSpec(spec) ? spec.finding.id : ""}`;

function isSameMark(shown: Decoration | undefined, made: Decoration): boolean {
  return (
    isSpec(shown?.spec) &&
    isSpec(made.spec) &&
    shown.spec.finding === made.spec.finding &&
    shown.spec.isCurrent === made.spec.isCurrent
  );
}

/** Whether exactly these findings are shown already, each at its place. */
export function areShown(state: EditorState, findings: readonly PlacedFinding[]): boolean {
  return samePlaces(shownFindings(state), findings, looksAlike);
}

/** The findings shown, at their places of now: they move with the text until it is checked again. */
export function shownFindings(state: EditorState): PlacedFinding[] {
  const known = findingsKey.getState(state);
  if (known === undefined) return [];
  return placesOf(known).sort((a, b) => a.fromPos - b.fromPos || a.toPos - b.toPos);
}

/** The finding the writer stands at, or the one the cursor is in; asked at every key, so it looks only there. */
export function currentFinding(state: EditorState): PlacedFinding | null {
  const known = findingsKey.getState(state);
  if (known === undefined) return null;
  const { decorations, current } = known;
  const isCurrent = (spec: unknown) => isSpec(spec) && spec.finding.id === current;
  const standing = current === null ? [] : decorations.find(undefined, undefined, isCurrent);
  if (standing.length > 0) return findingsIn(standing)[0] ?? null;
  const { from, to } = state.selection;
  const near = findingsIn(decorations.find(from, to));
  return near.find(({ fromPos, toPos }) => fromPos <= from && to <= toPos) ?? null;
}

/** Underlines what the checks found. They are given from outside; typing only moves them. */
export function findingsPlugin(): Plugin<FindingsState> {
  return new Plugin<FindingsState>({
    key: findingsKey,
    state: {
      init: () => ({ decorations: DecorationSet.empty, current: null }),
      apply: (transaction, known, _old, state) => {
        const meta: FindingsMeta | undefined = transaction.getMeta(findingsKey);
        if (meta?.type === "show") {
          const current = meta.findings.some(({ id }) => id === known.current) ? known.current : null;
          return { decorations: decorate(state.doc, meta.findings, current, known.decorations), current };
        }
        if (meta?.type === "stand")
          return {
            decorations: decorate(state.doc, placesOf(known), meta.id, known.decorations),
            current: meta.id,
          };
        const decorations = known.decorations.map(transaction.mapping, transaction.doc);
        // Whoever puts the cursor elsewhere, or types, stands there no longer: Alt+F8 must not reach back.
        if (transaction.selectionSet && known.current !== null)
          return {
            decorations: decorate(state.doc, placesOf({ decorations }), null, decorations),
            current: null,
          };
        return transaction.docChanged ? { ...known, decorations } : known;
      },
    },
    props: { decorations: (state) => findingsKey.getState(state)?.decorations },
  });
}

function placesOf({ decorations }: Pick<FindingsState, "decorations">): PlacedFinding[] {
  return findingsIn(decorations.find());
}

function findingsIn(decorations: readonly Decoration[]): PlacedFinding[] {
  return decorations.flatMap(({ from, to, spec }) =>
    isSpec(spec) ? [{ ...spec.finding, fromPos: from, toPos: to }] : [],
  );
}

export const Findings = Extension.create({
  name: "findings",
  addProseMirrorPlugins: () => [findingsPlugin()],
});
