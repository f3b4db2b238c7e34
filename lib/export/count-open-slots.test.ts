import { describe, expect, it } from "vitest";
import type { DraftDocument } from "@/lib/speech/draft-document";
import { inlineFromText } from "@/lib/speech/slot-text";
import { countOpenSlots } from "./count-open-slots";

const DRAFT: DraftDocument = {
  type: "doc",
  attrs: { schemaVersion: 1 },
  content: [
    { type: "title", content: inlineFromText("在〔单位〕述职评议会议上的讲话") },
    { type: "paragraph", content: inlineFromText("整顿〔数字〕个，提高到〔百分比〕，新建〔数字〕个。") },
  ],
};

describe("countOpenSlots", () => {
  it("counts every blank and names each label once, in order", () => {
    expect(countOpenSlots(DRAFT, {})).toEqual({ count: 4, labels: ["单位", "数字", "百分比"] });
  });

  it("leaves out bound slots that have their fact", () => {
    expect(countOpenSlots(DRAFT, { unit: "青川市" })).toEqual({ count: 3, labels: ["数字", "百分比"] });
  });
});
