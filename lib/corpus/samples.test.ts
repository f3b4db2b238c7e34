import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { normaliseLine, splitLines } from "@/lib/text/normalise";
import { toSimplified } from "@/lib/text/to-simplified";
import { unifyBlanks } from "@/lib/text/unify-blanks";
import { parseDocument } from "./parse-document";

const folder = new URL("../../../shared/samples/", import.meta.url);

/**
 * What a reader finds in each real sample: `level number length`, `+` for headings that run into their paragraph. The
 * words themselves are not repeated here; that they come from the right place follows from their number and length.
 */
const EXPECTED = [
  {
    file: "01-shuzhi-pingyi-2025.txt",
    facts: { kind: "review-speech", level: "city", year: 2025, salutation: "同志们：", incomplete: true },
    titleChars: 25,
    paragraphs: 15,
    persons: 0,
    outline:
      "1一、16 2一是10+ 1二、16 2一是19+ 2二是15+ 2三是14+ 2四是16+ 1三、16 2第一，18+ 2第二，19+ 2第三，18+",
  },
  {
    file: "02-diaoyan-zuotanhui.txt",
    facts: { kind: "symposium-speech", level: "county", year: null, salutation: "同志们：" },
    titleChars: 22,
    paragraphs: 6,
    persons: 0,
    outline: "1一、24 2一是8+ 2二是8+ 2三是8+ 2四是8+ 1二、19",
  },
  {
    file: "03-tuijinhui-2024.txt",
    facts: { kind: "promotion-speech", level: "city", year: 2024, salutation: "同志们：", incomplete: false },
    titleChars: 30,
    paragraphs: 13,
    persons: 2,
    outline:
      "1一、26 2一是21+ 2二是19+ 2三是11+ 2四是19+ 2一是7+ 2二是8+ 2三是7+ 2四是7+ 1二、30 2一要8+ 3一是7+ 3二是7+ 3三是7+ 2二要8+ 3一是6+ 3二是6+ 3三是6+ 2三要8+ 3一是5+ 3二是5+ 3三是5+ 2四要8+ 3一是8+ 3二是8+ 3三是8+ 1三、26 2一要6+ 2二要6+ 2三要6+",
  },
  {
    file: "04-xiangzhen-shuzhi.txt",
    facts: { kind: "review-speech", level: "city", year: null, salutation: "同志们：", incomplete: true },
    titleChars: 27,
    paragraphs: 7,
    persons: 2,
    outline:
      "1一、27 2一是12+ 2二是11+ 2三是12+ 2四是14+ 2五是13+ 2一是8+ 2二是6+ 2三是6+ 2四是6+ 2五是6+ 2六是6+ 1二、30 2一是8+ 2二是8+ 2三是8+ 2一是18+ 2二是16+ 2三是11+ 1三、23",
  },
  {
    file: "05-chengshi-jiceng-2019.txt",
    facts: { kind: "review-speech", level: "city", year: 2019, salutation: "同志们：", incomplete: false },
    titleChars: 44,
    paragraphs: 10,
    persons: 1,
    outline:
      "2一是9+ 2二是10+ 2三是11+ 2一是14+ 2二是17+ 2三是11+ 2四是13+ 1一、22+ 2一要20+ 2二要20+ 2三要20+ 2四要20+ 2五要18+ 2六要18+ 1二、22+ 2一是19+ 2二是19+ 2三是18+ 2四是21+ 2五是18+ 2六是21+ 1三、24+ 2一是12+ 2二是12+ 2三是12+ 2四是10+ 2五是13+",
  },
] as const;

const FURNITURE =
  /https?:|www\.|版权|下载全文|省略\d|预览|本文标题|链接地址|投稿|转载|更新时间|发布时间|bookmark|文库|客服|订阅号|[āáǎàēéěèīíǐìōóǒòūúǔù]|^[?？]/u;

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, "");
const normalised = (text: string) =>
  toSimplified(splitLines(text).map(normaliseLine))
    .map((line) => letters(unifyBlanks(line)))
    .join("");

describe.skipIf(!existsSync(folder))(
  "real samples of ../shared/samples (skipped when that folder is missing)",
  () => {
    it.each(EXPECTED)("$file: outline, front and paragraphs are right", async (expected) => {
      const bytes = readFileSync(new URL(expected.file, folder));
      const parsed = await parseDocument(expected.file, bytes);
      if (!parsed.ok) throw new Error(parsed.error.code);
      const document = parsed.value;
      expect(document).toMatchObject(expected.facts);
      expect(document.title).toHaveLength(expected.titleChars);
      expect(
        document.headings
          .map(({ level, number, text, runIn }) => `${level}${number}${text.length}${runIn ? "+" : ""}`)
          .join(" "),
      ).toBe(expected.outline);
      expect(document.paragraphs).toHaveLength(expected.paragraphs);
      expect(document.entities.persons).toHaveLength(expected.persons);
      expect(document.paragraphs.filter(({ text }) => FURNITURE.test(text))).toEqual([]);
    });

    it.each(EXPECTED)("$file: every letter is kept or recorded as removed", async ({ file }) => {
      const bytes = readFileSync(new URL(file, folder));
      const parsed = await parseDocument(file, bytes);
      if (!parsed.ok) throw new Error(parsed.error.code);
      const { title, subtitle, salutation, headings, paragraphs, removed } = parsed.value;
      const standing = headings.filter(({ span }) => span === null).map(({ number, text }) => number + text);
      const source = normalised(bytes.toString("utf8"));
      const kept = [
        title,
        subtitle ?? "",
        salutation ?? "",
        ...standing,
        ...paragraphs.map(({ text }) => text),
      ];
      const accounted = [...kept.map(letters), ...removed.map(({ text }) => normalised(text))].join(
        "",
      ).length;
      // The second sample has its title in the footer only (本文标题：), where it is counted as removed as well.
      const titleTwice = file.startsWith("02") ? letters(title).length : 0;
      expect(accounted - titleTwice).toBe(source.length);
    });
  },
);
