import { type Command, type EditorState, NodeSelection, TextSelection } from "@tiptap/pm/state";
import type { Phrase } from "@/lib/mining/phrase";
import type { InlineNode } from "@/lib/speech/draft-document";
import { ORDINAL_FAMILIES, type OrdinalFamily } from "@/lib/speech/ordinal";
import { paragraphNode } from "@/lib/suggest/draft-nodes";
import { phraseToHeadings, phraseToInline } from "@/lib/suggest/phrase-to-inline";
import { ordinalsOf } from "../queries/ordinal-sets";
import { currentPlace, type Place } from "../queries/place";
import { selectedSlot } from "../queries/slots";
import { insertBlocks } from "./insert-blocks";
import { insertPhrase } from "./insert-phrase";
import { withSelection } from "./with-selection";

/**
 * Puts a mined phrase where the cursor is, in the form that place asks for:
 * - several headings, or a heading on an empty line, become headings one level below the section;
 * - a sentence at a heading goes into a paragraph of its own below it;
 * - a heading inside a paragraph ends with 。, as run-in headings do;
 * - a set of 一是… inside an item of 一是… is counted by another family, so that the outer items keep their numbers.
 *
 * A selected slot is replaced only if it asks for wording (〔具体措施〕); any other one stays, and the phrase follows at
 * the end of its line.
 */
export function insertLibraryPhrase(phrase: Phrase): Command {
  return (state, dispatch, view) => {
    if (isValueSlotSelected(state)) return insertBehindLine(phrase)(state, dispatch, view);
    return commandFor(phrase, state)(state, dispatch, view);
  };
}

function commandFor(phrase: Phrase, state: EditorState): Command {
  const place = currentPlace(state);
  const isEmptyLine = place.blockType === "paragraph" && state.selection.$from.parent.content.size === 0;
  if (phrase.text.includes("\n") || (phrase.pattern === "heading" && isEmptyLine)) {
    return insertBlocks(phraseToHeadings(phrase, 0, levelBelow(place)));
  }
  const nodes = inlineNodes(phrase, state, place);
  if (place.blockType === "heading" && phrase.pattern !== "heading") {
    return insertBlocks([paragraphNode(place.move, nodes)]);
  }
  return insertPhrase(nodes);
}

function inlineNodes(phrase: Phrase, state: EditorState, place: Place): InlineNode[] {
  const isRunOn = phrase.pattern === "heading" && place.blockType === "paragraph";
  const ended =
    isRunOn && !/[。！？；]$/u.test(phrase.text) ? { ...phrase, text: `${phrase.text}。` } : phrase;
  return withFreeFamily(phraseToInline(ended, 0), familiesAbove(state));
}

/** Families of the sets that are open where the cursor stands. */
function familiesAbove(state: EditorState): ReadonlySet<OrdinalFamily> {
  const { $from } = state.selection;
  const lineStartPos = $from.start();
  return new Set(
    ordinalsOf(state.doc)
      .filter(({ pos }) => pos >= lineStartPos && pos < $from.pos)
      .map(({ node }): OrdinalFamily => node.attrs.family),
  );
}

function withFreeFamily(nodes: readonly InlineNode[], taken: ReadonlySet<OrdinalFamily>): InlineNode[] {
  const free = ORDINAL_FAMILIES.find((family) => !taken.has(family));
  return nodes.map((node) => {
    if (node.type !== "ordinal" || free === undefined || !taken.has(node.attrs.family)) return node;
    return { ...node, attrs: { ...node.attrs, family: free } };
  });
}

function levelBelow({ level }: Place): 1 | 2 | 3 {
  if (level === null) return 1;
  return level === 1 ? 2 : 3;
}

/** Labels that ask for wording rather than for a name or a number begin so. */
const WORDING_LABEL = /^具体/u;

function isValueSlotSelected(state: EditorState): boolean {
  const slot = selectedSlot(state);
  return slot !== null && !WORDING_LABEL.test(slot.node.attrs.label);
}

function insertBehindLine(phrase: Phrase): Command {
  return (state, dispatch, view) => {
    if (!(state.selection instanceof NodeSelection)) return false;
    const lineEnd = TextSelection.create(state.doc, state.selection.$from.end());
    const insert: Command = (atEnd, ...rest) => commandFor(phrase, atEnd)(atEnd, ...rest);
    return withSelection(lineEnd, insert)(state, dispatch, view);
  };
}
