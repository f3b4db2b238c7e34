import { NodeSelection } from "@tiptap/pm/state";
import { expect, test } from "vitest";
import { selectedSlot, slotsOf } from "../queries/slots";
import { run, stateOf } from "../testing/draft-state";
import { bindSlot } from "./bind-slot";

test("a selected blank follows a fact, and is let go again", () => {
  const state = stateOf(["title 讲话", "p 在〔内容〕"]);
  const [slot] = slotsOf(state.doc);
  expect(bindSlot("unit")(state)).toBe(false);
  const selected = state.apply(state.tr.setSelection(NodeSelection.create(state.doc, slot?.pos ?? 0)));
  const bound = run(selected, bindSlot("unit"));
  expect(selectedSlot(bound)?.node.attrs).toMatchObject({ label: "单位", binding: "unit" });
  expect(selectedSlot(run(bound, bindSlot(null)))?.node.attrs.binding).toBeNull();
});
