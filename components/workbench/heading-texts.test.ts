import { expect, test } from "vitest";
import { draftOf } from "@/components/editor/testing/draft-state";
import { headingTexts } from "./heading-texts";

test("headings and run-in headings come without their numbers", () => {
  const draft = draftOf(
    "title 讲话",
    "h1 抓落实",
    "p ⟦shi!⟧定人。谁的事谁办。⟦shi⟧定时，不拖延。",
    "p 没有标题的话。",
    "h2 ",
  );
  expect(headingTexts(draft, {})).toEqual(["抓落实", "定人", "定时，不拖延"]);
});
