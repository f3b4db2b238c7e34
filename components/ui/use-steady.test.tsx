import { act } from "react";
import { createRoot } from "react-dom/client";
import { expect, it, vi } from "vitest";
import { useSteady } from "./use-steady";

type Place = { readonly move: string | null; readonly headings: readonly string[] };

const given: Place[] = [];

function Shown({ place }: { place: Place }) {
  given.push(useSteady(place));
  return null;
}

it("gives the same object until it says something else", async () => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  const root = createRoot(document.createElement("div"));
  const show = (place: Place) => act(async () => root.render(<Shown place={place} />));
  await show({ move: "tasks", headings: ["成绩"] });
  await show({ move: "tasks", headings: ["成绩"] });
  await show({ move: "tasks", headings: ["成绩", "问题"] });
  await act(async () => root.unmount());
  expect(given[1]).toBe(given[0]);
  expect(given[2]).not.toBe(given[0]);
  expect(given[2]).toEqual({ move: "tasks", headings: ["成绩", "问题"] });
});
