import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { BUILT_IN_PROFILES } from "@/lib/export/built-in-profiles";
import { SPEECH_PROFILE } from "@/lib/export/page-profile";
import type { PagePreview, PreviewRequest } from "@/lib/export/preview/page-preview";
import { placeOfSpot } from "@/lib/export/preview/preview-places";
import { segmentText } from "@/lib/export/print-segments";
import { printedLines } from "@/lib/export/printed-lines";
import type { DraftDocument } from "@/lib/speech/draft-document";
import { draft, heading, line } from "@/lib/speech/testing/draft-blocks";
import { exportPdf } from "./export-pdf";
import { typesetPreview } from "./typeset-preview";

const hasPoppler = spawnSync("pdftotext", ["-v"]).error === undefined;
if (!hasPoppler)
  process.stderr.write(
    "typeset-preview: poppler-utils is not installed, pages are NOT compared with the PDF's\n",
  );

const SENTENCE = "各级党组织要把抓基层打基础作为长远之计，使组织体系更加严密、队伍更加过硬、作用更加明显";
const FACTS = { unit: "青川市", date: "2026-01-05", speaker: "张三" };

const sections = Array.from({ length: 6 }, (_, index) => [
  heading(1, `抓实第${index}项工作`),
  heading(2, "队伍更强"),
  line("paragraph", `⟦shi!⟧抓早。${`${SENTENCE}。`.repeat(3 + index)}⟦shi⟧抓小〔数字〕件。`),
  line("paragraph", ""),
  line("paragraph", `${SENTENCE}&<“引号”>ABC 12％。`.repeat(4)),
]).flat();
const SPEECH = draft(
  line("title", "在〔单位〕抓党建促乡村振兴暨基层治理工作推进会议上的讲话"),
  line("dateLine", "〔日期〕"),
  line("speakerLine", "〔讲话人〕"),
  line("salutation", "同志们："),
  ...sections,
  line("signature", "中共青川市委员会办公室"),
  line("signature", "2026年1月5日"),
);

const preview = (given: Partial<PreviewRequest> = {}) =>
  typesetPreview({ document: SPEECH, facts: FACTS, pages: [1, 2, 3], cursor: null, known: [], ...given });

const withSection = (index: number, text: string): DraftDocument => ({
  ...SPEECH,
  content: SPEECH.content.map((block, at) => (at === index ? line("paragraph", text) : block)),
});

const printed = new Map(
  printedLines(SPEECH, FACTS, SPEECH_PROFILE).map(({ blockIndex, segments }) => [
    blockIndex,
    segmentText(segments),
  ]),
);

const wordsOf = ({ pages }: PagePreview) =>
  pages.map(({ lines }) =>
    lines.map(({ blockIndex, fromOffset, toOffset }) =>
      (printed.get(blockIndex) ?? "").slice(fromOffset, toOffset),
    ),
  );

describe("typesetPreview", () => {
  const front = preview({ pages: [1, 2, 3, 4] });
  const all = { ...front, pages: [...front.pages, ...preview({ pages: [5, 6] }).pages] };

  it("tells for every line the words of the draft it prints", () => {
    expect(all.pages).toHaveLength(all.pageCount);
    const words = wordsOf(all);
    expect(words.flat(2).join("")).toBe([...printed.values()].join(""));
  });

  it.skipIf(!hasPoppler)("has the page and line breaks of the PDF", () => {
    const { bytes } = exportPdf(SPEECH, FACTS);
    const pdf = spawnSync("pdftotext", ["-layout", "-", "-"], { input: bytes, encoding: "utf8" }).stdout;
    const plain = (text: string) => text.replace(/\s/gu, "");
    const pages = pdf.split("\f").map((page) =>
      page
        .split("\n")
        .map(plain)
        .filter((each) => each !== ""),
    );
    expect(wordsOf(all).map((lines) => lines.map(plain))).toEqual(
      pages.slice(0, -1).map((lines) => lines.slice(0, -1)),
    );
  });

  it("counts pages and lines", () => {
    expect(all.pageCount).toBe(6);
    const onLast = Math.round(
      ((all.pages.at(-1)?.lines.at(-1)?.baselinePt ?? 0) - all.grid.topPt) / all.grid.pitchPt,
    );
    expect(all.lineCount).toBe(5 * 22 + onLast + 1);
  });

  it("knows the page of a cursor from the places of blocks alone, to a line at the page turn", () => {
    for (const [page, { lines }] of all.pages.entries()) {
      for (const here of lines) {
        const { blockIndex, fromOffset, toOffset } = here;
        const share = (fromOffset + toOffset) / 2 / (printed.get(blockIndex)?.length ?? 1);
        const place = placeOfSpot(all, { blockIndex, share });
        const away = (place.page - page - 1) * 22 + place.line - (lines.indexOf(here) + 1);
        expect(place.page === page + 1 || Math.abs(away) <= 2).toBe(true);
      }
    }
  });

  it("draws only the pages asked for, the cursor's among them, and none the asker has", () => {
    const place = all.blocks.find(({ page }) => page === 4)?.blockIndex ?? 0;
    const some = preview({ pages: [2], cursor: { blockIndex: place, share: 0 } });
    expect(some.pages.map(({ page }) => page).sort()).toEqual([2, 4]);
    const [second] = some.pages.filter(({ page }) => page === 2);
    expect(second).toEqual(all.pages[1]);
    const again = preview({ pages: [2, 3], known: [second?.hash ?? ""] });
    expect(again.pages.map(({ svg }) => svg === null)).toEqual([true, false]);
  });

  it("sends only the pages a change reaches", () => {
    const known = all.pages.map(({ hash }) => hash);
    const last = SPEECH.content.length - 1;
    const changed = preview({ document: withSection(last, SENTENCE), pages: [1, 2, 4, 5, 6], known });
    expect(changed.pages.filter(({ svg }) => svg !== null).map(({ page }) => page)).toEqual([6]);
  });

  it("draws a page that stands alone, with its number and without scripts, links or words", () => {
    const [first, second] = all.pages;
    expect(first?.svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg".*<\/svg>$/su);
    for (const svg of [first?.svg ?? "", second?.svg ?? ""]) {
      expect(svg).not.toMatch(/<script|foreignObject|<a |<style|https?:\/\/(?!www\.w3\.org)/u);
      const defined = new Set([...svg.matchAll(/ id="(\w+)"/gu)].map(([, id]) => id));
      for (const [, used] of svg.matchAll(/href="#(\w+)"/gu)) expect(defined).toContain(used);
    }
  });

  it.each(["speech", "report"] as const)(
    "draws a page of a %s alike whatever pages it is asked with",
    (name) => {
      const draw = (pages: readonly number[]) =>
        typesetPreview(
          { document: SPEECH, facts: FACTS, pages, cursor: null, known: [] },
          BUILT_IN_PROFILES[name],
        ).pages.map(({ page, hash }) => `${page}:${hash}`);
      const together = [...draw([1, 2, 3]), ...draw([4, 5, 6])];
      expect([1, 2, 3, 4, 5, 6].flatMap((page) => draw([page]))).toEqual(together);
    },
  );

  it("typesets an empty draft", () => {
    const empty = preview({ document: draft(line("title", "")), facts: {} });
    expect(empty).toMatchObject({ pageCount: 1, lineCount: 0, blocks: [], pages: [{ page: 1, lines: [] }] });
  });
});
