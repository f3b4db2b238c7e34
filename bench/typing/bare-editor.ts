import { Editor, Extension, Node } from "@tiptap/core";
import { baseKeymap } from "@tiptap/pm/commands";
import { history } from "@tiptap/pm/history";
import { keymap } from "@tiptap/pm/keymap";

/** The peer: the editor library with paragraphs, text and undo, and nothing else. */
const started = performance.now();
const lines: readonly string[] = JSON.parse(document.getElementById("lines")?.textContent ?? "[]");
const editor = new Editor({
  element: document.getElementById("editor"),
  enableCoreExtensions: { keymap: false },
  extensions: [
    Node.create({ name: "doc", topNode: true, content: "block+" }),
    Node.create({ name: "text", group: "inline" }),
    Node.create({
      name: "paragraph",
      group: "block",
      content: "inline*",
      parseHTML: () => [{ tag: "p" }],
      renderHTML: () => ["p", 0],
    }),
    Extension.create({ name: "undo", addProseMirrorPlugins: () => [history(), keymap(baseKeymap)] }),
  ],
  content: {
    type: "doc",
    content: lines.map((text) => ({ type: "paragraph", content: [{ type: "text", text }] })),
  },
});
editor.view.dom.setAttribute("aria-label", "bare");
// The class that the paper's style sheet knows, for the peer that has the paper's look.
editor.view.dom.classList.add("draft");
document.body.dataset.madeInMs = String(performance.now() - started);
