import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { documentKindFromName } from "@/lib/speech/document-kind";
import { levelFromName } from "@/lib/speech/level";
import type { LibraryDocument } from "./library-document";
import { parseDocument } from "./parse-document";

async function parse(fileName: string, text: string): Promise<LibraryDocument> {
  const parsed = await parseDocument(fileName, new TextEncoder().encode(text));
  if (!parsed.ok) throw new Error(parsed.error.code);
  return parsed.value;
}

const NOISY = `某某公文库 / www.mougw.com
在全县2025年度抓基层党建述职评议会议上的讲话
来源：网络  作者：山间清泉  更新时间：2025-12-30
在全县2025年度抓基层党建述职评议会议上的讲话
??同志们:
?  刚才,12位书记作了述职,我逐一作了点评。一年来,全县上下抓基层、强基础,取得了新成效。一是堡垒更强了。新建支部X个,整顿*个。二是队伍更硬了。选派第一书记xx名。
?  一、把准方向,在政治引领上当表率。各级党组织要带头学。坚持用_新时代中国特色社会主义思想武装头脑。
?  同志们,让我们真抓实干,为全县高质量发展作出新的更大贡献!
本文来自互联网用户投稿，仅供学习参考，请勿照搬。
下一篇：在全县组织工作会议上的讲话
`;

describe("parseDocument", () => {
  it("turns a noisy text into a library document", async () => {
    const document = await parse("a.txt", NOISY);
    expect(document).toMatchObject({
      title: "在全县2025年度抓基层党建述职评议会议上的讲话",
      salutation: "同志们：",
      kind: "review-speech",
      level: "county",
      year: 2025,
      incomplete: false,
    });
    expect(document.headings.map(({ level, number, text, runIn }) => [level, number, text, runIn])).toEqual([
      [2, "一是", "堡垒更强了", true],
      [2, "二是", "队伍更硬了", true],
      [1, "一、", "把准方向，在政治引领上当表率", true],
    ]);
    expect(document.paragraphs.map(({ text }) => text)).toEqual([
      "刚才，12位书记作了述职，我逐一作了点评。一年来，全县上下抓基层、强基础，取得了新成效。一是堡垒更强了。新建支部XX个，整顿XX个。二是队伍更硬了。选派第一书记XX名。",
      "各级党组织要带头学。坚持用习近平新时代中国特色社会主义思想武装头脑。",
      "同志们，让我们真抓实干，为全县高质量发展作出新的更大贡献！",
    ]);
  });

  it("is deterministic", async () => {
    expect(await parse("a.txt", NOISY)).toEqual(await parse("a.txt", NOISY));
  });

  it("lets front matter override what the text tells", async () => {
    const text = `---\ntitle: 在〔单位〕会上的讲话\nkind: 点评意见\nlevel: 乡镇\nsector: 农村\nyear: 2026\nminutes: 12\nspeaker: 镇党委书记\n---\n\n同志们：\n\n全市2020年的工作很扎实，由〔单位〕牵头抓好落实。\n`;
    expect(await parse("a.md", text)).toMatchObject({
      title: "在〔单位〕会上的讲话",
      kind: "comments",
      level: "township",
      sector: "农村",
      year: 2026,
      minutes: 12,
      speakerLine: "镇党委书记",
      paragraphs: [{ text: "全市2020年的工作很扎实，由〔单位〕牵头抓好落实。" }],
    });
  });

  it("answers no-speech when only furniture is left", async () => {
    const parsed = await parseDocument(
      "a.txt",
      new TextEncoder().encode("上一篇：讲话\n版权声明\n联系客服\n"),
    );
    expect(parsed).toEqual({ ok: false, error: { code: "no-speech" } });
  });

  // Doubling a hostile text may double the work, never square it; processor time, because the machine may be busy.
  it.each<[string, (n: number) => string]>([
    ["one line", (n) => "落实".repeat(2 * n)],
    ["ordinals", (n) => "一是抓。二是干。".repeat(n / 2)],
    ["list lines", (n) => "一要抓实\n".repeat(n / 2)],
    ["vocatives", (n) => "各位同志，".repeat(n / 2)],
    ["open brackets", (n) => "（".repeat(3 * n)],
    ["open tags", (n) => "<p ".repeat(n)],
    ["headings without end", (n) => "”一、".repeat(n)],
    ["quoted items", (n) => `一是“${"二是“".repeat(n)}`],
    ["meetings", (n) => "会议".repeat(n)],
    ["masks", (n) => "*x_".repeat(n)],
  ])("stays linear on hostile input: %s", { timeout: 60_000 }, async (_, hostile) => {
    const costMs = async (n: number) => {
      const before = process.cpuUsage();
      await parseDocument("a.txt", new TextEncoder().encode(hostile(n)));
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    };
    const small = await costMs(8_000);
    expect(await costMs(32_000)).toBeLessThan(8 * small + 1000);
  });
});

const textsFolder = new URL("../../corpus/texts/", import.meta.url);
const ownTexts = existsSync(textsFolder)
  ? readdirSync(textsFolder).filter((name) => name.endsWith(".md"))
  : [];

describe.skipIf(ownTexts.length === 0)(`built-in texts (${ownTexts.length})`, () => {
  it.each(ownTexts)("parses %s without loss", async (name) => {
    const source = readFileSync(new URL(name, textsFolder), "utf8");
    const document = await parse(name, source);
    const stated = (key: string) => new RegExp(`^${key}: *(.+)$`, "m").exec(source)?.[1]?.trim() ?? "";
    expect(document.title).toBe(stated("title"));
    expect(document.kind).toBe(documentKindFromName(stated("kind")));
    expect(document.level).toBe(levelFromName(stated("level")));
    expect(document.year).toBe(Number(stated("year")));
    expect(document.removed.filter(({ reason }) => reason !== "duplicate-title")).toEqual([]);
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, "");
    const body = source
      .replace(/^---[\s\S]*?\n---\n/, "")
      .replace(/^#.*$/gm, (line) => (letters(line) === letters(document.title) ? "" : line));
    const standing = document.headings
      .filter(({ span }) => span === null)
      .map(({ number, text }) => number + text);
    const kept = [
      document.salutation ?? "",
      document.dateLine ?? "",
      ...standing,
      ...document.paragraphs.map(({ text }) => text),
    ];
    expect(letters(kept.join("")).length).toBe(letters(body).length);
    const hashes = [...source.matchAll(/^#{2,4} +(.+)$/gm)].map((match) => letters(match[1] ?? ""));
    expect(standing.map(letters).filter((heading) => hashes.includes(heading))).toEqual(hashes);
    const slots = (text: string) => text.match(/〔[^〔〕]+〕/g) ?? [];
    expect(slots([...standing, ...document.paragraphs.map(({ text }) => text)].join("\n"))).toEqual(
      slots(body),
    );
  });
});
