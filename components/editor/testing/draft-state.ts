import { getSchema } from "@tiptap/core";
import { history } from "@tiptap/pm/history";
import type { Node as ProseMirrorNode } from "@tiptap/pm/model";
import { type Command, EditorState, NodeSelection, type Plugin, TextSelection } from "@tiptap/pm/state";
import { type BlockNode, DRAFT_SCHEMA_VERSION, type DraftDocument } from "@/lib/speech/draft-document";
import type { FactSheet } from "@/lib/speech/fact-sheet";
import { inlineFromText } from "@/lib/speech/slot-text";
import { draftSchemaExtensions } from "../extensions/draft-extensions";
import { draftKeymapPlugins } from "../extensions/draft-keymap";
import { slotDisplayPlugin } from "../extensions/slot-display";
import { nodeFromDocument } from "../queries/document-node";

/** The schema of the draft, for tests that need no view. */
export const draftSchema = getSchema(draftSchemaExtensions());

const LINE = /^(title|subtitle|dateLine|speakerLine|salutation|h[123]|p|signature)(?:@(\w+))? ?(.*)$/u;

function blockFromLine(line: string): BlockNode {
  const [, kind = "p", move = null, text = ""] = LINE.exec(line) ?? [];
  const content = inlineFromText(text);
  const attrs = { move: move as "problems" | null };
  if (kind === "p") return { type: "paragraph", attrs, content };
  if (/^h[123]$/.test(kind)) {
    return { type: "heading", attrs: { ...attrs, level: Number(kind[1]) as 1 | 2 | 3 }, content };
  }
  return { type: kind as "title", content };
}

/** A draft written as lines, as `title 讲话`, `h1@problems 存在的问题`, `p ⟦shi⟧…〔数字〕`. */
export function draftOf(...lines: string[]): DraftDocument {
  return { type: "doc", attrs: { schemaVersion: DRAFT_SCHEMA_VERSION }, content: lines.map(blockFromLine) };
}

/** An editor state of the draft written as lines; `|` in one of them is the cursor. */
export function stateOf(
  lines: readonly string[],
  facts: FactSheet = {},
  plugins: Plugin[] = [],
): EditorState {
  const doc = nodeFromDocument(draftSchema, draftOf(...lines.map((line) => line.replace("|", ""))));
  const all = [history({ newGroupDelay: 0 }), slotDisplayPlugin(facts), ...draftKeymapPlugins(), ...plugins];
  const state = EditorState.create({ doc, plugins: all });
  const cursorLine = lines.findIndex((line) => line.includes("|"));
  if (cursorLine < 0) return state;
  const before = blockFromLine((lines[cursorLine] ?? "").split("|")[0] ?? "").content ?? [];
  const offset = before.reduce((size, node) => size + (node.type === "text" ? node.text.length : 1), 0);
  let pos = 1 + offset;
  for (let index = 0; index < cursorLine; index += 1) pos += doc.child(index).nodeSize;
  return state.apply(state.tr.setSelection(TextSelection.create(doc, pos)));
}

function wordsOf(node: ProseMirrorNode): string {
  if (node.isText) return node.text ?? "";
  if (node.type.name === "slot") return `〔${node.attrs.label}〕`;
  return `⟦${node.attrs.family}${node.attrs.restart ? "!" : ""}⟧`;
}

/** The state as lines, with `|` for the cursor and `«…»` for a selected slot. */
export function linesOf(state: EditorState): string[] {
  const { selection } = state;
  const lines: string[] = [];
  state.doc.forEach((block, pos) => {
    const kind = { heading: `h${block.attrs.level}`, paragraph: "p" }[block.type.name] ?? block.type.name;
    let words = "";
    let isDrawn = false;
    block.forEach((node, offset) => {
      const nodePos = pos + 1 + offset;
      const isSelected = selection instanceof NodeSelection && selection.from === nodePos;
      let text = isSelected ? `«${wordsOf(node)}»` : wordsOf(node);
      const at = selection.head - nodePos;
      if (selection.empty && !isDrawn && at >= 0 && at < node.nodeSize) {
        text = `${text.slice(0, at)}|${text.slice(at)}`;
        isDrawn = true;
      }
      words += text;
    });
    if (selection.empty && !isDrawn && selection.head === pos + block.nodeSize - 1) words += "|";
    const move = block.attrs.move ? `@${block.attrs.move}` : "";
    lines.push(`${kind}${move} ${words}`);
  });
  return lines;
}

/** The state after a command; throws when the command refuses, so that no test passes on a command that did nothing. */
export function run(state: EditorState, command: Command | undefined): EditorState {
  let next: EditorState | null = null;
  const isDone = command?.(state, (tr) => {
    next = state.apply(tr);
  });
  if (!isDone) throw new Error("run: the command refused");
  const result = next ?? state;
  result.doc.check();
  return result;
}
