import { expect, test } from "vitest";
import { emptyDraftDocument } from "@/lib/speech/draft-document";
import { inlineFromText } from "@/lib/speech/slot-text";
import { freeSlotLabels } from "./free-slot-labels";

test("free slots are counted by label, the most frequent first; bound ones are not", () => {
  const empty = emptyDraftDocument();
  const content = inlineFromText("〔单位〕有〔村数〕个村、〔乡镇数〕个乡镇，〔乡镇数〕个已整改。");
  const document = { ...empty, content: [...empty.content, { type: "paragraph" as const, content }] };
  expect(freeSlotLabels(document)).toEqual([
    { label: "乡镇数", count: 2 },
    { label: "村数", count: 1 },
  ]);
});
