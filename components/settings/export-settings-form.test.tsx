import { MantineProvider } from "@mantine/core";
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { SPEECH_PROFILE } from "@/lib/export/page-profile";
import { ExportSettingsForm } from "./export-settings-form";

let root: Root;
let container: HTMLElement;

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

const show = (mayManage: boolean) =>
  act(async () =>
    root.render(
      <MantineProvider env="test">
        <ExportSettingsForm initial={SPEECH_PROFILE} mayManage={mayManage} />
      </MantineProvider>,
    ),
  );

const button = () => container.querySelector<HTMLButtonElement>('button[type="submit"]');

it("lists what departs from the standard as it is changed, and stores the whole layout", async () => {
  const kept: unknown[] = [];
  vi.stubGlobal("fetch", async (_url: string, init: RequestInit) => {
    kept.push(JSON.parse(String(init.body)));
    return new Response(String(init.body));
  });
  await show(true);
  expect(container.textContent).toContain("与 GB/T 9704—2012 一致。");
  expect(container.textContent).toContain("每页 22 行，每行 28 字。");
  expect(button()?.disabled).toBe(true);
  const bold = container.querySelector<HTMLInputElement>('[aria-label="二级标题 （一）加粗"]');
  await act(async () => bold?.click());
  expect(container.textContent).toContain("二级标题：三号楷体_GB2312加粗；标准为三号楷体_GB2312");
  await act(async () => button()?.click());
  const [first, second, third] = SPEECH_PROFILE.headings;
  expect(kept).toEqual([{ ...SPEECH_PROFILE, headings: [first, { ...second, bold: true }, third] }]);
  expect(button()?.disabled).toBe(true);
});

it("can only be read by those who may not manage", async () => {
  await show(false);
  expect(button()).toBeNull();
  expect(container.querySelector("fieldset")?.disabled).toBe(true);
});
