import { describe, expect, it } from "vitest";
import type { Phrase } from "@/lib/mining/phrase";
import type { SectionTemplate } from "@/lib/mining/section-template";
import { draftDocumentSchema, emptyDraftDocument, provenanceOf } from "@/lib/speech/draft-document";
import { draftToText } from "@/lib/speech/draft-text";
import { phraseToHeadings, phraseToInline } from "./phrase-to-inline";
import { sectionToBlocks } from "./section-to-blocks";

const TEMPLATE: SectionTemplate = {
  id: "s",
  move: "problems",
  kind: "review-speech",
  level: "city",
  source: { documentId: "d", title: "讲话", year: 2025 },
  blocks: [
    { type: "heading", level: 1, text: "正视差距" },
    { type: "paragraph", text: "⟦shi!⟧责任递减。〔具体表现〕。⟦shi⟧融合不深。〔具体表现〕。" },
  ],
  names: ["白石镇"],
  charCount: 30,
};
const PHRASE: Phrase = {
  id: "p",
  text: "抓支部\n抓产业\n抓民心",
  pattern: "parallel-set",
  move: "tasks",
  theme: "other",
  grain: "heading",
  singleDocument: false,
  variants: [],
  siblings: [],
  frequency: 2,
  documentFrequency: 2,
  firstYear: 2025,
  lastYear: 2025,
  sources: ["a", "b"].map((documentId) => ({
    documentId,
    title: documentId,
    year: 2025,
    kind: null,
    level: null,
    paragraphIndex: 3,
    heading: null,
    names: [`${documentId}镇`],
  })),
};

describe("sectionToBlocks", () => {
  it("makes a valid, numbered section whose pieces know their source and its names", () => {
    const empty = emptyDraftDocument();
    const draft = { ...empty, content: [...empty.content, ...sectionToBlocks(TEMPLATE)] };
    expect(draftDocumentSchema.safeParse(draft).success).toBe(true);
    expect(draftToText(draft, {})).toContain("一、正视差距\n一是责任递减。〔具体表现〕。二是融合不深。");
    const marks = sectionToBlocks(TEMPLATE).flatMap((block) =>
      (block.content ?? []).map((node) => provenanceOf(node)),
    );
    expect(marks.every((mark) => mark?.documentId === "d" && mark.names[0] === "白石镇")).toBe(true);
  });
});

describe("phraseToInline", () => {
  it("credits the chosen source and carries the names of all", () => {
    const [node] = phraseToInline(PHRASE, 1);
    expect(node).toMatchObject({ type: "text", text: "抓支部；抓产业；抓民心" });
    expect(node?.marks?.[0]?.attrs).toMatchObject({
      documentId: "b",
      phraseId: "p",
      paragraphIndex: 3,
      names: ["a镇", "b镇"],
    });
  });

  it("turns a set of standing headings into heading blocks", () => {
    expect(phraseToHeadings(PHRASE, 0, 2).map((block) => block.type)).toEqual([
      "heading",
      "heading",
      "heading",
    ]);
  });
});
