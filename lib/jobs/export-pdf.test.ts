import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { SPEECH_PROFILE } from "@/lib/export/page-profile";
import { draft, heading, line } from "@/lib/speech/testing/draft-blocks";
import { exportPdf } from "./export-pdf";

const hasPoppler = spawnSync("pdftotext", ["-v"]).error === undefined;
if (!hasPoppler)
  process.stderr.write("export-pdf: poppler-utils is not installed, the pages are NOT looked at\n");

const SENTENCE = "各级党组织要把抓基层打基础作为长远之计使组织体系更加严密队伍更加过硬作用更加明显";

const SPEECH = draft(
  line("title", "在〔单位〕抓党建工作会议上的讲话"),
  line("dateLine", "〔日期〕"),
  line("speakerLine", "〔讲话人〕"),
  line("salutation", "同志们："),
  heading(1, "总结成绩"),
  heading(2, "队伍更强"),
  line("paragraph", `⟦shi!⟧抓早。${SENTENCE.repeat(50)}。⟦shi⟧抓小。`),
  line("signature", "中共青川市委员会办公室"),
  line("signature", "2026年1月5日"),
);
const FACTS = { unit: "青川市", date: "2026-01-05", speaker: "张三" };

function poppler(tool: string, args: readonly string[], bytes: Uint8Array): string {
  return spawnSync(tool, args, { input: bytes, encoding: "utf8", maxBuffer: 1 << 26 }).stdout;
}

describe("exportPdf", () => {
  it("gives the same bytes for the same draft", () => {
    const { bytes } = exportPdf(SPEECH, FACTS);
    expect(new TextDecoder("latin1").decode(bytes.slice(0, 5))).toBe("%PDF-");
    expect(Buffer.from(exportPdf(SPEECH, FACTS).bytes).equals(Buffer.from(bytes))).toBe(true);
  });

  it("says which faces it is set in", () => {
    expect(exportPdf(SPEECH, FACTS).faces).toMatch(
      /^字体：方正小标宋简体（.+）.*仿宋_GB2312（.+）.*宋体（.+）$/u,
    );
  });
});

describe.skipIf(!hasPoppler)("the pages", () => {
  const { bytes } = exportPdf(SPEECH, FACTS);
  const text = poppler("pdftotext", ["-layout", "-", "-"], bytes);
  const pages = text.split("\f");

  it("hold 22 lines of 28 characters when they are full", () => {
    const lines = (pages[1] ?? "").split("\n").filter((each) => /\p{Script=Han}/u.test(each));
    expect(lines).toHaveLength(22);
    expect(new Set(lines.map((each) => each.trim().length))).toEqual(new Set([28]));
  });

  it("fill the type area of 156 × 225 mm, 37 mm from the top and 28 mm from the left", () => {
    const boxes = poppler("pdftotext", ["-f", "2", "-l", "2", "-bbox", "-", "-"], bytes);
    const places = [
      ...boxes.matchAll(/xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">\p{Script=Han}/gu),
    ];
    const mm = (index: number) => places.map((match) => (Number(match[index]) * 25.4) / 72);
    expect(Math.abs(Math.min(...mm(1)) - 28)).toBeLessThan(1);
    expect(Math.abs(Math.min(...mm(2)) - 37)).toBeLessThan(1);
    expect(Math.abs(Math.max(...mm(3)) - 184)).toBeLessThan(1);
    expect(Math.abs(Math.max(...mm(4)) - 262)).toBeLessThan(1);
    expect(poppler("pdfinfo", ["-"], bytes)).toMatch(/Tagged:\s+yes[\s\S]*\(A4\)/u);
  });

  it("carry numbers between dashes, odd ones right and even ones left", () => {
    const feet = pages.slice(0, 2).map((page) => page.trimEnd().split("\n").at(-1) ?? "");
    expect(feet.map((foot) => foot.replaceAll(" ", ""))).toEqual(["—1—", "—2—"]);
    expect(feet[0]?.indexOf("—")).toBeGreaterThan(feet[1]?.indexOf("—") ?? 99);
  });

  it("print numbers, ordinals, the date in brackets and a spaced name", () => {
    const words = text.replace(/[\s\u3000]/gu, "");
    for (const printed of [
      "（2026年1月5日）",
      "张三",
      "一、总结成绩",
      "（一）队伍更强",
      "一是抓早。",
      "二是抓小。",
    ])
      expect(words).toContain(printed);
    expect(text).toMatch(/张[ \u3000]+三/u);
  });

  it("follow the profile: imprint at the foot, plain number in the middle, list of annexes over the sign-off", () => {
    const { pageNumber } = SPEECH_PROFILE;
    const own = exportPdf(
      draft(
        line("title", "讲话"),
        line("paragraph", "请抓好落实。"),
        line("signature", "市委办公室"),
        line("paragraph", "附件：1.名单；2.日程"),
      ),
      FACTS,
      {
        ...SPEECH_PROFILE,
        imprint: { copyTo: "各县委", issuer: "青川市委办公室" },
        pageNumber: { ...pageNumber, place: "centre", form: "plain" },
      },
    );
    const boxes = poppler("pdftotext", ["-bbox", "-", "-"], own.bytes);
    const topMm = (word: string) =>
      (Number(new RegExp(`yMin="([\\d.]+)"[^>]*>${word}`, "u").exec(boxes)?.[1]) * 25.4) / 72;
    const tops = ["请抓好", "附件", "2.日程", "市委办公室", "抄送：各县委。", "青川市委办公室"].map(topMm);
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
    expect(tops.at(-1)).toBeGreaterThan(250);
    expect(tops.at(-1)).toBeLessThan(262);
    const number = [...boxes.matchAll(/xMin="([\d.]+)" yMin="[\d.]+" xMax="([\d.]+)" yMax="[\d.]+">1</gu)].at(
      -1,
    );
    const middleMm = (((Number(number?.[1]) + Number(number?.[2])) / 2) * 25.4) / 72;
    expect(Math.abs(middleMm - (28 + 156 / 2))).toBeLessThan(1);
  });

  it("embed every font", () => {
    const fonts = poppler("pdffonts", ["-"], bytes).trim().split("\n").slice(2);
    expect(fonts.length).toBeGreaterThan(1);
    for (const font of fonts) expect(font).toMatch(/\syes\s+yes\s+yes\s/u);
  });

  it("print the writer's marks as they are, whatever they mean to Typst", () => {
    const marks = '#panic("x") $x^2$ *b* _i_ @ref <l> \\ ` // /* "q" [c] {d} = 1';
    const hostile = exportPdf(draft(line("title", "标题#eval"), line("paragraph", `𠮷${marks}\u0000😀`)), {});
    const printed = poppler("pdftotext", ["-layout", "-", "-"], hostile.bytes).replace(/\s+/gu, "");
    expect(printed).toContain(marks.replace(/\s+/gu, ""));
    expect(printed).toContain("标题#eval");
  });
});
