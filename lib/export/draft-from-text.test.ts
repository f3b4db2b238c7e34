import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { extractText } from "@/lib/corpus/extract-text";
import { draftDocumentSchema } from "@/lib/speech/draft-document";
import { draftToText } from "@/lib/speech/draft-text";
import { draftFromText } from "./draft-from-text";

const TEXTS = new URL("../../corpus/texts/", import.meta.url);

async function draftOf(text: string, name = "讲话.txt") {
  const extracted = await extractText(name, new TextEncoder().encode(text));
  if (!extracted.ok) throw new Error(extracted.error.code);
  return draftFromText(extracted.value, name);
}

const SPEECH = [
  "在全镇党建工作推进会上的讲话",
  "（2026年1月15日）",
  "",
  "同志们：",
  "今天开这个会，主要任务是总结去年工作，安排〔年度〕年任务。下面，我讲两点意见。",
  "一、总结经验，把成绩和差距看清楚",
  "一年来，全镇各级党组织做了三件事。一是抓队伍。二是抓阵地。三是抓项目。",
  "（一）队伍更强。全年培训支部书记〔数字〕人次，基本做到了全覆盖。",
  "二、压实责任，把任务落到人头上",
  "1.明确分工",
  "各支部要把任务分到人、定到天，年底逐项对账。",
  "中共某某镇委员会",
  "2026年1月15日",
].join("\n");

describe("draftFromText", () => {
  it("tells the parts of a plain text and leaves the numbers to be counted", async () => {
    const draft = await draftOf(SPEECH);
    expect(draftDocumentSchema.safeParse(draft).success).toBe(true);
    expect(draft.content.map(({ type }) => type)).toEqual([
      ...["title", "dateLine", "salutation", "paragraph", "heading", "paragraph", "heading", "paragraph"],
      ...["heading", "heading", "paragraph", "signature", "signature"],
    ]);
    const levels = draft.content.flatMap((block) => (block.type === "heading" ? [block.attrs.level] : []));
    expect(levels).toEqual([1, 2, 1, 3]);
    expect(draft.content[4]).toEqual({
      type: "heading",
      attrs: { level: 1, move: null },
      content: [{ type: "text", text: "总结经验，把成绩和差距看清楚" }],
    });
  });

  it("makes ordinals of 一是 二是 三是 and slots of 〔…〕", async () => {
    const nodes = (await draftOf(SPEECH)).content.flatMap(({ content }) => content ?? []);
    expect(nodes.filter(({ type }) => type === "ordinal")).toHaveLength(3);
    const slots = nodes.flatMap((node) => (node.type === "slot" ? [node.attrs] : []));
    expect(slots).toEqual([
      { label: "年度", binding: "year" },
      { label: "数字", binding: null },
    ]);
  });

  it("leaves an unnumbered line among numbered headings a paragraph", async () => {
    const draft = await draftOf(
      "在推进会上的讲话\n同志们：\n今天开会。\n一、第一项工作\n正文一段，说明情况和打算。\n二、第二项工作\n（1）分工到人。",
    );
    expect(draft.content.filter(({ type }) => type === "heading")).toHaveLength(2);
  });

  it("takes the items of a list of annexes for no headings", async () => {
    const draft = await draftOf(
      "在推进会上的讲话\n同志们：\n一、第一项工作\n1.明确分工\n正文一段，说明情况和打算。\n附件：1.任务分工表\n2.会议日程\n中共某某镇委员会\n2026年1月15日",
    );
    expect(draft.content.slice(-4).map(({ type }) => type)).toEqual([
      ...["paragraph", "paragraph", "signature", "signature"],
    ]);
  });

  it("makes a valid draft of next to nothing", async () => {
    const draft = await draftOf("一句话。");
    expect(draftDocumentSchema.safeParse(draft).success).toBe(true);
  });

  it.each(readdirSync(TEXTS).filter((name) => name.endsWith(".md")))(
    "keeps every word of %s",
    async (name) => {
      const source = readFileSync(new URL(name, TEXTS), "utf8");
      const draft = await draftOf(source, name);
      expect(draftDocumentSchema.safeParse(draft).success).toBe(true);
      expect(words(draftToText(draft, {}))).toBe(words(plainWords(source)));
    },
  );
});

/** The title and the lines of a built-in text, without front matter and heading marks. */
function plainWords(source: string): string {
  const [, front = "", body = ""] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(source) ?? [];
  const title = /^title: (.*)$/mu.exec(front)?.[1] ?? "";
  const lines = body.split("\n").map((line) => line.replace(/^#{1,6} /u, ""));
  return lines.some((line) => line === title) ? lines.join("\n") : [title, ...lines].join("\n");
}

/** Chinese characters, letters and digits: what closes a heading goes with its line. */
function words(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, "");
}
