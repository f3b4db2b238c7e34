import fc from "fast-check";
import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import { draftArbitrary } from "@/components/editor/testing/draft-arbitrary";
import { readReturned } from "@/lib/returned/read-returned";
import type { BlockNode, DraftDocument } from "@/lib/speech/draft-document";
import type { FactSheet } from "@/lib/speech/fact-sheet";
import { draft, heading, line, paragraph } from "@/lib/speech/testing/draft-blocks";
import { exportMarkedDocx } from "./export-marked";
import { segmentText } from "./print-segments";
import type { PrintedDraft } from "./print-sentence";
import { printedLines } from "./printed-lines";

const BY = { author: "李四", date: "2026-01-08T09:30:00Z" };

const withFacts = (content: BlockNode[], facts: FactSheet = {}): PrintedDraft => ({
  document: draft(...content),
  facts,
});

/** What a file reads with all changes accepted, or refused. */
async function readSide(bytes: Uint8Array, view: "accepted" | "refused"): Promise<string[]> {
  const read = await readReturned(bytes, view);
  if (!read.ok) throw new Error(read.error.code);
  return read.value.paragraphs.map(({ text }) => text);
}

const printed = ({ document, facts }: PrintedDraft) =>
  printedLines(document, facts, { bracketDateLine: true }).map(({ segments }) =>
    segmentText(segments).trim(),
  );

const OLD = withFacts(
  [
    line("title", "在推进会上的讲话"),
    line("dateLine", "〔日期〕"),
    paragraph("今天开会，安排工作。会前大家看了现场。下面讲三点。"),
    heading(1, "把队伍建强"),
    paragraph("队伍是根本。还有三个村没有配齐班子。"),
    heading(1, "把任务抓实"),
    paragraph("⟦shi!⟧抓阵地。⟦shi⟧抓项目。⟦shi⟧抓作风。"),
    paragraph("这一段要删去。删去以后就没有了。"),
    line("signature", "某某镇党委"),
  ],
  { date: "2026-01-05" },
);

const NEW = withFacts(
  [
    line("title", "在全镇推进会上的讲话"),
    line("dateLine", "〔日期〕"),
    paragraph("今天开会，安排工作。会前大家看了现场。"),
    paragraph("下面讲三点。"),
    heading(1, "把任务抓实"),
    paragraph("⟦shi!⟧抓阵地。⟦shi⟧抓作风。"),
    heading(2, "把队伍建强"),
    paragraph("队伍是根本。还有两个村没有配齐班子。"),
    paragraph("这一段是新写的。"),
    line("signature", "某某镇党委"),
  ],
  { date: "2026-01-08" },
);

describe("exportMarkedDocx", () => {
  it("reads as the new draft with all changes accepted, as the old one with all refused", async () => {
    const bytes = await exportMarkedDocx(OLD, NEW, BY);
    expect(await readSide(bytes, "accepted")).toEqual(printed(NEW));
    expect(await readSide(bytes, "refused")).toEqual(printed(OLD));
  });

  it("keeps words together that went on into the sign-off", async () => {
    const old = withFacts([paragraph("安排完了。1"), line("signature", "某某镇党委")]);
    const fresh = withFacts([paragraph("安排完了。请抓紧")]);
    const bytes = await exportMarkedDocx(old, fresh, BY);
    expect(await readSide(bytes, "accepted")).toEqual(printed(fresh));
    expect(await readSide(bytes, "refused")).toEqual(printed(old));
  });

  it("does so for any two drafts", async () => {
    const plain = ({ content, ...rest }: DraftDocument): DraftDocument => ({
      ...rest,
      content: content.map((block) => ({ ...block, content: block.content ?? [] })),
    });
    await fc.assert(
      fc.asyncProperty(draftArbitrary, draftArbitrary, async (one, other) => {
        const [old, fresh] = [
          { document: plain(one), facts: { unit: "青川市" } },
          { document: plain(other), facts: { unit: "平江县", year: 2026 } },
        ];
        const bytes = await exportMarkedDocx(old, fresh, BY);
        expect(await readSide(bytes, "accepted")).toEqual(printed(fresh));
        expect(await readSide(bytes, "refused")).toEqual(printed(old));
      }),
      { numRuns: 120 },
    );
  }, 60_000);

  it("names author and time at every change, and a move by one name on both sides", async () => {
    const moved = withFacts([
      line("title", "在推进会上的讲话"),
      paragraph("后面这一段挪到了前面，内容没有改动。"),
      paragraph("先讲第一件事，要把队伍建强，要把阵地建好，要把项目抓实。"),
    ]);
    const old = withFacts([
      line("title", "在推进会上的讲话"),
      paragraph("先讲第一件事，要把队伍建强，要把阵地建好，要把项目抓实。"),
      paragraph("后面这一段挪到了前面，内容没有改动。"),
    ]);
    const zip = await JSZip.loadAsync(await exportMarkedDocx(old, moved, BY));
    const xml = (await zip.file("word/document.xml")?.async("string")) ?? "";
    const names = [...xml.matchAll(/<w:(moveFrom|moveTo)RangeStart [^>]*w:name="([^"]+)"/gu)];
    expect(names.map(([, side, name]) => [side, name])).toEqual([
      ["moveTo", "move1"],
      ["moveFrom", "move1"],
    ]);
    const stamps = [...xml.matchAll(/<w:(?:ins|del|moveFrom|moveTo|pPrChange)\b[^>]*>/gu)].map(
      ([tag]) => tag,
    );
    expect(stamps.length).toBeGreaterThan(3);
    for (const tag of stamps) {
      expect(tag).toContain('w:author="李四"');
      expect(tag).toContain('w:date="2026-01-08T09:30:00Z"');
    }
    const ids = stamps.map((tag) => /w:id="(\d+)"/u.exec(tag)?.[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("has no revisions between a draft and itself", async () => {
    const zip = await JSZip.loadAsync(await exportMarkedDocx(OLD, OLD, BY));
    expect(await zip.file("word/document.xml")?.async("string")).not.toMatch(/<w:(?:ins|del|move)/u);
  });
});
