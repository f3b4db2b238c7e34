import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { draftDocumentSchema } from "@/lib/speech/draft-document";
import { inlineFromText } from "@/lib/speech/slot-text";
import { SpeechEditor, type SpeechEditorProps } from "./speech-editor";
import type { SpeechEditorHandle } from "./speech-editor-handle";
import { draftOf, linesOf } from "./testing/draft-state";

const DRAFT = draftOf(
  "title 在〔单位〕的讲话",
  "p |",
  "h1 成绩",
  "p ⟦shi⟧学习更深；⟦shi⟧作风更实。",
  "h1 问题",
  "p ",
);

let root: Root;
let container: HTMLElement;
let handle: SpeechEditorHandle;

beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  container = document.createElement("div");
  document.body.append(container);
  root = createRoot(container);
});

afterEach(async () => {
  await act(async () => root.unmount());
  container.remove();
  vi.unstubAllGlobals();
});

async function render(props: Partial<SpeechEditorProps> = {}) {
  await act(async () => {
    root.render(
      <SpeechEditor
        initialDocument={DRAFT}
        facts={{}}
        onChange={() => undefined}
        onReady={(ready) => {
          handle = ready;
        }}
        {...props}
      />,
    );
  });
}

const textOf = (selector: string) =>
  [...container.querySelectorAll(selector)].map((node) => node.textContent);
const numbers = () =>
  [...container.querySelectorAll("[data-number]")].map((node) => node.getAttribute("data-number"));

describe("SpeechEditor", () => {
  it("shows computed numbers, ordinals and blanks", async () => {
    await render();
    expect(numbers()).toEqual(["一、", "二、"]);
    expect(textOf(".ordinal")).toEqual(["一是", "二是"]);
    expect(textOf(".slot-open")).toEqual(["〔单位〕"]);
    expect(container.querySelector("[role=textbox]")?.getAttribute("aria-label")).toBe("讲话稿正文");
  });

  it("shows new facts everywhere at once", async () => {
    await render();
    await render({ facts: { unit: "某县县委" } });
    expect(textOf(".slot-filled")).toEqual(["某县县委"]);
    expect(textOf(".slot-open")).toEqual([]);
  });

  it("reports each change as a valid draft, with unchanged blocks the same objects", async () => {
    const onChange = vi.fn<SpeechEditorProps["onChange"]>();
    await render({ onChange });
    expect(onChange).not.toHaveBeenCalled();
    act(() => {
      handle.goToBlock(5);
      handle.insertPhrase(inlineFromText("学习不够深。"));
      handle.insertPhrase(inlineFromText("作风不够实。"));
    });
    expect(onChange).toHaveBeenCalledTimes(2);
    const [first, second] = onChange.mock.calls.map(([draft]) => draft);
    expect(draftDocumentSchema.parse(second)).toEqual(second);
    expect(second?.content[3]).toBe(first?.content[3]);
    expect(handle.getDocument()).toEqual(second);
  });

  it("inserts sections, renumbers, and takes them back", async () => {
    await render();
    act(() => {
      handle.goToBlock(1);
      handle.insertBlocks(draftOf("title x", "h1 开场", "p 完成〔数字〕项").content);
    });
    expect(numbers()).toEqual(["一、", "二、", "三、"]);
    expect(linesOf(handle.getState())).toContain("p 完成«〔数字〕»项");
    act(() => void handle.undo());
    expect(numbers()).toEqual(["一、", "二、"]);
  });

  it("reports the place of the cursor", async () => {
    const onPlaceChange = vi.fn<NonNullable<SpeechEditorProps["onPlaceChange"]>>();
    await render({ onPlaceChange });
    act(() => void handle.goToBlock(4));
    expect(onPlaceChange.mock.lastCall?.[0]).toMatchObject({ headingText: "问题", level: 1, blockIndex: 4 });
  });

  it("cannot be written in when it is not editable", async () => {
    await render({ editable: false });
    expect(container.querySelector("[role=textbox]")?.getAttribute("contenteditable")).toBe("false");
  });

  it("opens the slash menu with the sections given and inserts what is chosen", async () => {
    await render({
      slashItems: {
        known: (query) =>
          query === ""
            ? [
                {
                  id: "s",
                  group: "sections",
                  title: "问题",
                  action: { type: "phrase", nodes: inlineFromText("学习不深") },
                },
              ]
            : [],
      },
    });
    await act(async () => {
      handle.goToBlock(5);
      handle.insertPhrase(inlineFromText("/"));
      await new Promise((resolve) => setTimeout(resolve, 0));
    });
    const options = [...document.querySelectorAll<HTMLElement>("[role=listbox] [role=option]")];
    expect(options[0]?.textContent).toBe("问题");
    expect(options[0]?.getAttribute("aria-selected")).toBe("true");
    await act(async () => options[0]?.click());
    expect(linesOf(handle.getState()).at(-1)).toBe("p 学习不深|");
    expect(document.querySelector("[role=listbox]")).toBeNull();
  });
});
