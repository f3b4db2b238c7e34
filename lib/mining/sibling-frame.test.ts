import { describe, expect, it } from "vitest";
import { siblingFrame } from "./sibling-frame";

describe("siblingFrame", () => {
  it.each([
    [["抓“人”，把班子选优", "抓“富”，把路子走宽"], "抓“〔内容〕”，把〔内容〕"],
    [["在思想引领上下功夫", "在组织建设上下功夫"], "在〔内容〕上下功夫"],
    [["聚焦主业，筑牢根基", "聚焦民生，筑牢防线"], "聚焦〔内容〕，筑牢〔内容〕"],
  ])("keeps what the siblings %j share", (headings, frame) => {
    expect(siblingFrame(headings)).toBe(frame);
  });

  it.each([[["强班子", "带队伍"]], [["抓好学习", "抓好整改"]], [["抓学习，强思想", "抓组织"]]])(
    "is nothing where %j share too little",
    (headings) => {
      expect(siblingFrame(headings)).toBeNull();
    },
  );
});
