import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { laterPart } from "./later-part";

let root: Root;
let container: HTMLElement;

beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  container = document.createElement("div");
  root = createRoot(container);
});

afterEach(async () => {
  await act(async () => root.unmount());
  vi.unstubAllGlobals();
});

const Words = ({ text }: { text: string }) => <p>{text}</p>;

describe("laterPart", () => {
  it("shows nothing until its code has come, then the newest props", async () => {
    let arrive = (_part: typeof Words) => {};
    const Part = laterPart<{ text: string }>(
      () =>
        new Promise((resolve) => {
          arrive = resolve;
        }),
    );
    await act(async () => root.render(<Part text="一" />));
    expect(container.textContent).toBe("");
    await act(async () => root.render(<Part text="二" />));
    await act(async () => arrive(Words));
    expect(container.textContent).toBe("二");
  });

  it("is drawn at once when it was prepared, and fetched only once", async () => {
    const load = vi.fn(async () => Words);
    const Part = laterPart<{ text: string }>(load);
    await Part.prepare();
    act(() => root.render(<Part text="一" />));
    expect(container.textContent).toBe("一");
    await Part.prepare();
    expect(load).toHaveBeenCalledTimes(1);
  });
});
