import { act } from "react";
import { createRoot } from "react-dom/client";
import { expect, it, vi } from "vitest";
import { useHeld } from "./use-held";

function Shown({ words, isHeld }: { words: string; isHeld: boolean }) {
  return useHeld(words, isHeld);
}

it("keeps the value from before as long as it is held, and then gives the newest", async () => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  const element = document.createElement("div");
  const root = createRoot(element);
  const show = async (words: string, isHeld: boolean) => {
    await act(async () => root.render(<Shown words={words} isHeld={isHeld} />));
    return element.textContent;
  };
  expect(await show("先", false)).toBe("先");
  expect(await show("后", false)).toBe("后");
  expect(await show("后", true)).toBe("后");
  expect(await show("再后", true)).toBe("后");
  expect(await show("最后", false)).toBe("最后");
  await act(async () => root.unmount());
});
