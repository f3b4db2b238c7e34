import { EditorView } from "@tiptap/pm/view";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { stateOf } from "../testing/draft-state";
import { wholePaperPlugin } from "./whole-paper";

let paper: HTMLElement;
let view: EditorView;

beforeEach(() => {
  vi.useFakeTimers();
  paper = document.createElement("div");
  document.body.append(paper);
  view = new EditorView(paper, { state: stateOf(["title 讲话", "p 正文|"], {}, [wholePaperPlugin()]) });
});
afterEach(() => {
  view.destroy();
  paper.remove();
  vi.useRealTimers();
});

function press(key: string, modifiers: KeyboardEventInit = {}): void {
  view.dom.dispatchEvent(
    new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...modifiers }),
  );
}

function cursorAt(top: number): void {
  vi.spyOn(view, "coordsAtPos").mockReturnValue({ left: 0, right: 0, top, bottom: top + 20 });
}

it("lays out the paper for a leap, and lets go of it after a while", () => {
  cursorAt(100);
  press("End", { ctrlKey: true });
  expect(paper.dataset.wholePaper).toBe("");
  vi.advanceTimersByTime(2_500);
  expect(paper.dataset.wholePaper).toBeUndefined();
});

it("lays it out for a step from where nobody sees the cursor", () => {
  cursorAt(-5_000);
  press("ArrowDown");
  expect(paper.dataset.wholePaper).toBe("");
});

it("leaves it alone for a step in sight and for what is typed", () => {
  cursorAt(100);
  press("ArrowDown");
  press("讲");
  press("s", { ctrlKey: true });
  expect(paper.dataset.wholePaper).toBeUndefined();
});
