import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { joinNodes } from "@/lib/compare/apply-changes";
import { compareDrafts } from "@/lib/compare/compare-drafts";
import { extractText } from "@/lib/corpus/extract-text";
import { draftFromText } from "@/lib/export/draft-from-text";
import { exportDocx } from "@/lib/export/export-docx";
import { SPEECH_PROFILE } from "@/lib/export/page-profile";
import {
  type BlockNode,
  DRAFT_SCHEMA_VERSION,
  type DraftDocument,
  type InlineNode,
} from "@/lib/speech/draft-document";
import type { FactSheet } from "@/lib/speech/fact-sheet";
import { inlineFromText } from "@/lib/speech/slot-text";
import { readReturned } from "./read-returned";
import { returnedDraft } from "./returned-draft";

const TEXTS = new URL("../../corpus/texts/", import.meta.url);
const ORIGIN = { draftId: "01890a5d-ac96-774b-bcce-b302099a8057", revision: 7 };

const FACTS: FactSheet = {
  unit: "青川市",
  year: 2025,
  date: "2026-01-05",
  occasion: "全市述职评议会议",
  speaker: "张三",
  post: "市委书记",
  unitCount: 12,
  place: "市委礼堂",
};

async function roundTrip(document: DraftDocument, facts: FactSheet, base: DraftDocument | null) {
  const read = await readReturned(await exportDocx(document, facts, SPEECH_PROFILE, { origin: ORIGIN }));
  if (!read.ok) throw new Error(read.error.code);
  return { file: read.value, draft: returnedDraft(read.value.paragraphs, base, facts).document };
}

async function builtIn(name: string): Promise<DraftDocument> {
  const extracted = await extractText(name, readFileSync(new URL(name, TEXTS)));
  if (!extracted.ok) throw new Error(extracted.error.code);
  return draftFromText(extracted.value, name);
}

/** A form in which an empty content and none, and text in one node or two, are the same. */
function normal({ content }: DraftDocument): BlockNode[] {
  return content.map((block) => ({ ...block, content: joinNodes(block.content ?? []) }));
}

const names = readdirSync(TEXTS).filter((name) => name.endsWith(".md"));

describe("a draft that leaves as .docx and comes back", () => {
  it.each(names)("is the same document: %s", async (name) => {
    const document = await builtIn(name);
    expect((await roundTrip(document, FACTS, document)).draft).toEqual(document);
    expect(normal((await roundTrip(document, {}, null)).draft)).toEqual(normal(document));
  });

  it("tells its draft and revision, and no person", async () => {
    const document = await builtIn(names[0] ?? "");
    const { file } = await roundTrip(document, FACTS, document);
    expect(file.origin).toEqual(ORIGIN);
    expect(file.paragraphs.every(({ bookmarks }) => bookmarks.length === 1)).toBe(true);
    expect(
      file.paragraphs.every(({ bookmarks }) => /^_sb_[0-9a-f]{16}(?:_\d+)?$/.test(bookmarks[0] ?? "")),
    ).toBe(true);
  });
});

const line = (
  type: "title" | "subtitle" | "dateLine" | "speakerLine" | "salutation" | "signature",
  text: string,
): BlockNode => ({ type, content: inlineFromText(text) });
const heading = (level: 1 | 2 | 3, text: string): BlockNode => ({
  type: "heading",
  attrs: { level, move: "tasks" },
  content: inlineFromText(text),
});
const paragraph = (...content: InlineNode[]): BlockNode => ({
  type: "paragraph",
  attrs: { move: "tasks" },
  content,
});

const PROVENANCE = {
  ...{ documentId: "d1", title: "某市讲话", phraseId: null, paragraphIndex: 3, names: ["某镇"] },
};

const SPEECH: DraftDocument = {
  type: "doc",
  attrs: { schemaVersion: DRAFT_SCHEMA_VERSION },
  content: [
    line("title", "在〔单位〕〔年度〕年度抓基层党建工作述职评议会议上的讲话"),
    line("subtitle", "——〔会议名称〕"),
    line("dateLine", "〔日期〕"),
    line("speakerLine", "〔职务〕　〔讲话人〕"),
    line("salutation", "同志们："),
    paragraph(
      ...inlineFromText("刚才，〔述职人数〕位同志作了述职。"),
      ...inlineFromText("讲得很实。", PROVENANCE),
    ),
    { type: "paragraph", attrs: { move: null } },
    heading(1, "一年来成效明显"),
    paragraph(
      ...inlineFromText(
        "⟦shi!⟧支部更强。整顿〔数字〕个支部。⟦shi⟧队伍更硬。抓好三件事，⟦di⟧阵地，⟦di⟧项目。",
      ),
    ),
    heading(2, "“一、二季度”开局良好"),
    heading(3, "3.5倍的增长来之不易"),
    paragraph(...inlineFromText("三是没有前两条的话，不作序数。𠮷祥社区。")),
    paragraph(...inlineFromText("（全体起立）")),
    paragraph(...inlineFromText("附件：1.任务清单；2.责任分工表。")),
    line("signature", "中共青川市委员会办公室"),
    line("signature", "〔日期〕"),
  ],
};

describe("a draft with every kind of line, bound and open slots, ordinals and provenance", () => {
  it("is the same document when it comes back", async () => {
    expect((await roundTrip(SPEECH, FACTS, SPEECH)).draft).toEqual(SPEECH);
    expect((await roundTrip(SPEECH, {}, SPEECH)).draft).toEqual(SPEECH);
  });

  it("is the same document when Word counted its headings and a 版记 stood under it", async () => {
    const profile = {
      ...SPEECH_PROFILE,
      numbering: "word" as const,
      imprint: { copyTo: "各镇", issuer: "办公室" },
    };
    const read = await readReturned(await exportDocx(SPEECH, FACTS, profile, { origin: ORIGIN }));
    if (!read.ok) throw new Error(read.error.code);
    expect(returnedDraft(read.value.paragraphs, SPEECH, FACTS).document).toEqual(SPEECH);
  });

  it("has no changes when it comes back", async () => {
    const { draft } = await roundTrip(SPEECH, FACTS, SPEECH);
    expect(compareDrafts(SPEECH, draft).changes).toEqual([]);
  });
});
