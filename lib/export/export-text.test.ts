import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { extractText } from "@/lib/corpus/extract-text";
import type { DraftDocument } from "@/lib/speech/draft-document";
import { draftToText } from "@/lib/speech/draft-text";
import { draft, heading, line } from "@/lib/speech/testing/draft-blocks";
import { draftFromText } from "./draft-from-text";
import { exportMarkdown } from "./export-markdown";
import { exportText } from "./export-text";

const TEXTS = new URL("../../corpus/texts/", import.meta.url);

const DRAFT = draft(
  line("title", "在〔单位〕工作会议上的讲话"),
  line("dateLine", "〔日期〕"),
  line("salutation", "同志们："),
  heading(1, "抓*重点*"),
  heading(3, "定责任"),
  line("paragraph", "⟦shi!⟧抓早。⟦shi⟧抓小，完成〔数字〕件。"),
  line("paragraph", "# 不是标题，<b>也不是</b>代码"),
  line("paragraph", ""),
  line("signature", "中共青川市委办公室"),
);
const FACTS = { unit: "青川市", date: "2026-01-05" };

async function read(name: string, text: string) {
  const extracted = await extractText(name, new TextEncoder().encode(text));
  if (!extracted.ok) throw new Error(extracted.error.code);
  return draftFromText(extracted.value, name);
}

describe("exportText", () => {
  it("prints numbers and values, with blank lines under the title block and over the sign-off", () => {
    expect(exportText(DRAFT, FACTS)).toBe(
      [
        ...[
          "在青川市工作会议上的讲话",
          "（2026年1月5日）",
          "",
          "同志们：",
          "　　一、抓*重点*",
          "　　1.定责任",
        ],
        ...["　　一是抓早。二是抓小，完成〔数字〕件。", "　　# 不是标题，<b>也不是</b>代码", ""],
        ...["中共青川市委办公室", ""],
      ].join("\n"),
    );
  });
});

describe("exportText: annexes", () => {
  it("puts the list over the sign-off, further items under the first", () => {
    const content = [
      line("title", "讲话"),
      line("paragraph", "请抓好落实。"),
      line("signature", "市委办公室"),
      line("paragraph", "附件：1.名单；2.日程。"),
    ];
    const document: DraftDocument = { ...DRAFT, content };
    expect(exportText(document, {})).toBe(
      "讲话\n\n　　请抓好落实。\n\n　　附件：1.名单\n　　　　　2.日程\n\n市委办公室\n",
    );
  });
});

describe("exportMarkdown", () => {
  it("marks title and headings by depth and leaves the writer's own marks plain", () => {
    expect(exportMarkdown(DRAFT, FACTS)).toBe(
      [
        ...[
          "# 在青川市工作会议上的讲话",
          "（2026年1月5日）",
          "同志们：",
          "## 一、抓\\*重点\\*",
          "#### 1.定责任",
        ],
        ...["一是抓早。二是抓小，完成〔数字〕件。", "\\# 不是标题，\\<b>也不是\\</b>代码"],
        "中共青川市委办公室\n",
      ].join("\n\n"),
    );
  });
});

describe("the way back", () => {
  const names = readdirSync(TEXTS).filter((name) => name.endsWith(".md"));

  it.each(names)("reads %s again as it was exported", async (name) => {
    const draft = await read(name, readFileSync(new URL(name, TEXTS), "utf8"));
    const text = draftToText(draft, {});
    expect(draftToText(await read("稿.md", exportMarkdown(draft, {})), {})).toBe(text);
    expect(words(draftToText(await read("稿.txt", exportText(draft, {})), {}))).toBe(words(text));
  });
});

function words(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, "");
}
