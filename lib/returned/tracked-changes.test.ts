import { describe, expect, it } from "vitest";
import { applyChanges } from "@/lib/compare/apply-changes";
import { exportDocx } from "@/lib/export/export-docx";
import { SPEECH_PROFILE } from "@/lib/export/page-profile";
import { segmentText } from "@/lib/export/print-segments";
import { printedLines } from "@/lib/export/printed-lines";
import type { DraftDocument } from "@/lib/speech/draft-document";
import type { FactSheet } from "@/lib/speech/fact-sheet";
import { draft, line, paragraph } from "@/lib/speech/testing/draft-blocks";
import { describeReturn } from "./describe-return";
import { readReturned } from "./read-returned";
import { returnItems } from "./return-items";
import { reviewReturn } from "./review-return";
import { editDocx, plainParagraph, wordsOf } from "./testing/edit-docx";

const ORIGIN = { draftId: "01890a5d-ac96-774b-bcce-b302099a8057", revision: 3 };
const FACTS: FactSheet = { unit: "青川市" };
const BY = 'w:author="李四" w:date="2026-01-08T09:30:00Z"';
const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

const speech = (...paragraphs: string[]) =>
  draft(line("title", "在推进会上的讲话"), ...paragraphs.map(paragraph));

const OPEN = "今天在〔单位〕开这个会，安排下一步工作。";
const TEAM = "还有三个村没有配齐班子，要在三月底前配齐。";
const PLACE = "阵地建设也要跟上，让群众愿意来。";
const DRAFT = speech(OPEN, TEAM, PLACE);

const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
const inserted = (text: string) => `<w:ins w:id="1" ${BY}>${run(text)}</w:ins>`;
const deleted = (text: string) => `<w:del w:id="2" ${BY}><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
const body = (inner: string, mark = "") =>
  `<w:p><w:pPr><w:pStyle w:val="Normal"/>${mark === "" ? "" : `<w:rPr>${mark}</w:rPr>`}</w:pPr>${inner}</w:p>`;

/** Replaces the paragraph of these words, or puts XML behind it, and reads the file against a draft. */
async function review(
  edit: (xml: string) => readonly string[],
  {
    parts = {},
    now = DRAFT,
    base = null,
  }: { parts?: Record<string, string>; now?: DraftDocument; base?: DraftDocument | null } = {},
) {
  const bytes = await exportDocx(DRAFT, FACTS, SPEECH_PROFILE, { origin: ORIGIN });
  const read = await readReturned(await editDocx(bytes, (all) => all.flatMap(edit), parts));
  if (!read.ok) throw new Error(read.error.code);
  const content = describeReturn(read.value, now, FACTS);
  const found = reviewReturn(now, content, base);
  return {
    content,
    review: found,
    told: found.changes.map(({ type, authors, date }) => [type, authors, date]),
  };
}

const instead =
  (start: string, ...xml: string[]) =>
  (own: string) =>
    wordsOf(own).startsWith(start) ? xml : [own];

describe("tracked changes of a returned file", () => {
  it("name the author and time of a changed sentence", async () => {
    const { told } = await review(
      instead(
        "还有三个",
        body(
          `${run("还有")}${deleted("三个")}${inserted("两个")}${run("村没有配齐班子，要在三月底前配齐。")}`,
        ),
      ),
    );
    expect(told).toEqual([["changed", ["李四"], "2026-01-08T09:30:00Z"]]);
  });

  it("name them for a paragraph put in, taken out, split and joined", async () => {
    const mark = `<w:ins w:id="9" ${BY}/>`;
    const added = await review(instead("阵地", body(inserted("项目要抓紧。"), mark), body(run(PLACE))));
    expect(added.told).toEqual([["added", ["李四"], "2026-01-08T09:30:00Z"]]);
    const gone = await review(instead("阵地", body(deleted(PLACE), `<w:del w:id="9" ${BY}/>`)));
    expect(gone.told).toEqual([["removed", ["李四"], "2026-01-08T09:30:00Z"]]);
    const joined = await review(instead("还有三个", body(run(TEAM), `<w:del w:id="9" ${BY}/>`)));
    expect(joined.told).toEqual([["merged", ["李四"], "2026-01-08T09:30:00Z"]]);
  });

  it("leave what was changed without tracking without a name", async () => {
    const { told } = await review(instead("阵地", body(run(PLACE)), plainParagraph("项目要抓紧。")));
    expect(told).toEqual([["added", [], ""]]);
  });

  it("pass over changes of looks", async () => {
    const look = `<w:r><w:rPr><w:b/><w:rPrChange w:id="5" ${BY}><w:rPr/></w:rPrChange></w:rPr><w:t>${PLACE}</w:t></w:r>`;
    expect((await review(instead("阵地", body(look)))).told).toEqual([]);
  });

  it("keep a slot beside the words that changed", async () => {
    const { content } = await review(instead("今天在", body(run("昨天在青川市开这个会，安排下一步工作。"))));
    expect(content.document.content[1]?.content?.[1]).toEqual({
      type: "slot",
      attrs: { label: "单位", binding: "unit" },
    });
  });
});

describe("what stands beside the words", () => {
  const parts = {
    "word/comments.xml": `<w:comments ${NAMESPACE}><w:comment w:id="4" w:author="王五" w:date="2026-01-08T10:00:00Z"><w:p>${run("再核一下")}</w:p></w:comment></w:comments>`,
    "word/footnotes.xml": `<w:footnotes ${NAMESPACE}><w:footnote w:id="0" w:type="separator"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:id="2"><w:p>${run("数据截至十二月底")}</w:p></w:footnote></w:footnotes>`,
  };

  it("is shown at its place: comments with the words they are about, and footnotes", async () => {
    const xml = body(
      `${run("还有")}<w:commentRangeStart w:id="4"/>${run("三个村")}<w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r>${run("没有配齐班子，要在三月底前配齐。")}<w:r><w:footnoteReference w:id="2"/></w:r>`,
    );
    const { review: found, content } = await review(instead("还有三个", xml), { parts });
    expect(found.changes).toEqual([]);
    expect(found.comments).toEqual([
      {
        ...{ type: "comment", author: "王五", date: "2026-01-08T10:00:00Z", text: "再核一下" },
        ...{ quote: "三个村", blockIndex: 2 },
      },
      { type: "footnote", author: "", date: "", text: "数据截至十二月底", quote: "", blockIndex: 2 },
    ]);
    const items = returnItems(
      found,
      { document: DRAFT, facts: FACTS },
      { document: content.document, facts: FACTS },
    );
    expect(items.map(({ type }) => type)).toEqual(["comment", "comment"]);
  });

  it("survives as text out of tables and text boxes, and is counted", async () => {
    const table = `<w:tbl><w:tr><w:tc>${body(run("一月"))}</w:tc><w:tc>${body(run("十二个"))}</w:tc></w:tr></w:tbl>`;
    const box = body(
      `<w:r><w:pict><w:txbxContent>${body(run("会场在三楼"))}</w:txbxContent></w:pict></w:r>${run(PLACE)}`,
    );
    const { content, review: found } = await review(instead("阵地", box, table));
    expect([content.tableParagraphs, content.textBoxParagraphs]).toEqual([2, 1]);
    const words = found.changes.flatMap((change) =>
      change.new.flatMap((unit) => (unit.type === "sentence" ? [unit.key] : [])),
    );
    expect(words).toEqual(["会场在三楼", "一月", "十二个"]);
  });
});

describe("a draft that went on after its file left", () => {
  const NOW = speech(OPEN, TEAM, PLACE, "后来自己加了一段，说明项目情况。");
  const marked = instead("还有三个", body(run("还有两个村没有配齐班子，要在三月底前配齐。")));

  it("is not asked about its own changes", async () => {
    const { told, review: found } = await review(marked, { now: NOW, base: DRAFT });
    expect(told.map(([type]) => type)).toEqual(["changed"]);
    expect(found.ownChanges).toBe(1);
    const applied = applyChanges(NOW, found.comparison, new Set(found.changes.map(({ id }) => id)));
    const printed = printedLines(applied, FACTS, { bracketDateLine: false }).map(({ segments }) =>
      segmentText(segments),
    );
    expect(printed).toEqual([
      "在推进会上的讲话",
      "今天在青川市开这个会，安排下一步工作。",
      "还有两个村没有配齐班子，要在三月底前配齐。",
      PLACE,
      "后来自己加了一段，说明项目情况。",
    ]);
  });

  it("is told where both changed one sentence", async () => {
    const now = speech(OPEN, "还有三个村没有配齐班子，要在四月底前配齐。", PLACE);
    const { review: found } = await review(marked, { now, base: DRAFT });
    expect(found.changes.map(({ type, isContested }) => [type, isContested])).toEqual([["changed", true]]);
  });

  it("is asked about everything where the state it left in was not kept", async () => {
    const { told } = await review(marked, { now: NOW });
    expect(told.map(([type]) => type)).toEqual(["changed", "removed"]);
  });
});
