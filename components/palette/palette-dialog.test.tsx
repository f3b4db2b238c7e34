import { MantineProvider } from "@mantine/core";
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { preparePinyin } from "@/components/ui/match-text";
import { PaletteDialog } from "./palette-dialog";
import { type PaletteCommand, paletteStore } from "./palette-store";

const runs = vi.fn<(id: string) => void>();
const onClose = vi.fn();
const command = (id: string, title: string): PaletteCommand => ({
  id,
  group: "commands",
  title,
  run: () => runs(id),
});

let root: Root;
let container: HTMLElement;
let unregister: () => void;

beforeEach(async () => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  localStorage.clear();
  runs.mockClear();
  onClose.mockClear();
  // As newer browsers do; an effect that hands the promise on breaks the page.
  Element.prototype.scrollIntoView = () => Promise.resolve();
  unregister = paletteStore.register({
    commands: () => [command("find", "查找"), command("export", "导出 .docx"), command("save", "立即保存")],
    search: async (query) => (query === "述职" ? [command("phrase", "开好述职会")] : []),
  });
  container = document.createElement("div");
  document.body.append(container);
  root = createRoot(container);
  await preparePinyin();
  await act(async () =>
    root.render(
      <MantineProvider>
        <PaletteDialog initialQuery="" onClose={onClose} />
      </MantineProvider>,
    ),
  );
});

afterEach(async () => {
  await act(async () => root.unmount());
  unregister();
  container.remove();
  vi.unstubAllGlobals();
});

const field = () => {
  const input = document.querySelector<HTMLInputElement>("[role=combobox]");
  if (input === null) throw new Error("no field");
  return input;
};
const titles = () =>
  [...document.querySelectorAll("[role=option]")].map((option) => option.children[1]?.textContent);

async function type(text: string) {
  await act(async () => {
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
    set?.call(field(), text);
    field().dispatchEvent(new Event("input", { bubbles: true }));
  });
}

async function press(key: string, more: KeyboardEventInit = {}) {
  await act(async () => {
    field().dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, ...more }));
    await new Promise((resolve) => setTimeout(resolve, 5));
  });
}

/** The pause before sources are asked, and a little. */
const rest = () => act(async () => void (await new Promise((resolve) => setTimeout(resolve, 200))));

it("narrows by words and by pinyin, and runs the chosen command once it is closed", async () => {
  expect(titles()).toEqual(["查找", "导出 .docx", "立即保存"]);
  await type("ljbc");
  expect(titles()).toEqual(["立即保存"]);
  await type("");
  await press("ArrowDown");
  expect(field().getAttribute("aria-activedescendant")).toMatch(/-1$/);
  await press("Enter");
  expect(onClose).toHaveBeenCalledOnce();
  expect(runs.mock.calls).toEqual([["export"]]);
});

it("does nothing on the Enter of a composition", async () => {
  await press("Enter", { isComposing: true });
  expect(runs).not.toHaveBeenCalled();
});

it("adds what the page finds, and says when there is nothing", async () => {
  await type("述职");
  await rest();
  expect(titles()).toEqual(["开好述职会"]);
  await type("没有这个");
  await rest();
  expect(document.querySelector("[role=status]")?.textContent).toContain("没有找到");
});
