import { closeHistory } from "@tiptap/pm/history";
import { type Command, type EditorState, TextSelection, type Transaction } from "@tiptap/pm/state";
import {
  areShown,
  currentFinding,
  type FindingsMeta,
  findingsKey,
  type PlacedFinding,
  shownFindings,
} from "../extensions/findings-plugin";
import { placeAhead } from "../queries/place-ahead";
import { replaceWords } from "./replace-words";

function withMeta(transaction: Transaction, meta: FindingsMeta): Transaction {
  return transaction.setMeta(findingsKey, meta).setMeta("addToHistory", false);
}

/** Shows these findings and no others; false when that is how it is. */
export function showFindings(findings: readonly PlacedFinding[]): Command {
  return (state, dispatch) => {
    if (areShown(state, findings)) return false;
    dispatch?.(withMeta(state.tr, { type: "show", findings }));
    return true;
  };
}

/** Selects the words of a finding. False when its words are gone. */
export function goToFinding(id: string): Command {
  return (state, dispatch) => {
    const finding = shownFindings(state).find((each) => each.id === id);
    if (finding === undefined) return false;
    dispatch?.(standAt(state, finding));
    return true;
  };
}

/** The next or the previous finding from the cursor on; past the last it goes on from the first. */
export function walkFindings(direction: "next" | "previous"): Command {
  return (state, dispatch) => {
    const finding = placeAhead(shownFindings(state), state.selection, direction);
    if (finding === undefined) return false;
    dispatch?.(standAt(state, finding));
    return true;
  };
}

function standAt(state: EditorState, { id, fromPos, toPos }: PlacedFinding): Transaction {
  const selection = TextSelection.create(state.doc, fromPos, toPos);
  return withMeta(state.tr.setSelection(selection), { type: "stand", id }).scrollIntoView();
}

/** Sets the finding right that the writer stands at, or the one the cursor is in. */
export const fixCurrentFinding: Command = (state, dispatch, view) => {
  const finding = currentFinding(state);
  return finding !== null && fixFindings(new Set([finding.id]))(state, dispatch, view);
};

/** Puts the fixes of these findings in place, as one step of undo; those whose words are gone are left out. */
export function fixFindings(ids: ReadonlySet<string>): Command {
  return (state, dispatch) => {
    const findings = withoutOverlaps(
      shownFindings(state).filter(({ id, fix }) => fix !== null && ids.has(id)),
    );
    if (findings.length === 0) return false;
    if (dispatch) {
      const tr = closeHistory(state.tr);
      for (const { fromPos, toPos, fix } of findings.toReversed())
        replaceWords(tr, fromPos, toPos, fix ?? "");
      dispatch(tr);
    }
    return true;
  };
}

function withoutOverlaps(findings: readonly PlacedFinding[]): PlacedFinding[] {
  let end = 0;
  return findings.filter(({ fromPos, toPos }) => {
    const isClear = fromPos >= end;
    if (isClear) end = toPos;
    return isClear;
  });
}
