import { expect, test } from "vitest";
import {
  type BlockNode,
  DRAFT_SCHEMA_VERSION,
  type DraftDocument,
  type Provenance,
} from "@/lib/speech/draft-document";
import { inlineFromText } from "@/lib/speech/slot-text";
import { usedPhraseIds } from "./used-phrase-ids";

const from = (phraseId: string | null): Provenance => ({
  documentId: "d",
  title: "讲话",
  phraseId,
  paragraphIndex: null,
  names: [],
});

const paragraph = (...content: NonNullable<BlockNode["content"]>): BlockNode => ({
  type: "paragraph",
  attrs: { move: null },
  content,
});

test("names each phrase once, whether its words, its slots or its ordinals are left", () => {
  const document: DraftDocument = {
    type: "doc",
    attrs: { schemaVersion: DRAFT_SCHEMA_VERSION },
    content: [
      { type: "title" },
      paragraph(...inlineFromText("⟦shi⟧", from("p1")), ...inlineFromText("自己的话")),
      paragraph(...inlineFromText("〔数字〕", from("p2")), ...inlineFromText("又一句", from("p1"))),
      paragraph(...inlineFromText("模板里的话", from(null))),
    ],
  };
  expect(usedPhraseIds(document)).toEqual(["p1", "p2"]);
});
