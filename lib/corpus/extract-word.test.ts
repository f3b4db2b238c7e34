import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { extractText } from "./extract-text";
import type { SourceLine } from "./source-line";

function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(fileURLToPath(new URL(`fixtures/${name}`, import.meta.url))));
}

async function linesOf(name: string, bytes: Uint8Array): Promise<readonly SourceLine[]> {
  const extracted = await extractText(name, bytes);
  if (!extracted.ok) throw new Error(extracted.error.code);
  return extracted.value.lines;
}

const printed = (lines: readonly SourceLine[]) => lines.map((line) => (line.listNumber ?? "") + line.text);

const NUMBERED = [
  "一、把思想认识再提高一步",
  "（一）看清差距从哪里来",
  "（二）认准书记的主责在哪里",
  "二、把突出问题再晒出来",
  "三、把今年的任务压到实处",
  "（一）抓队伍要从支委会抓起",
  "（二）抓阵地要让群众愿意来",
];

describe.each(["speech.docx", "speech.doc", "speech.rtf"])("extractText for %s", (name) => {
  it("keeps Word's automatic numbers", async () => {
    const lines = await linesOf(name, fixture(name));
    expect(printed(lines.filter((line) => line.listNumber !== undefined))).toEqual(NUMBERED);
  });

  it("reads the same body: rare characters whole, no header, no footer, no deleted revision", async () => {
    const text = printed(await linesOf(name, fixture(name))).join("\n");
    expect(text).toContain("老党员张𠮷祥带着年轻人");
    expect(text).toContain("同样是抓“三会一课”，柳湾村");
    expect(text).not.toContain("青石镇党委办公室");
    expect(text).not.toContain("删去");
    expect(text).toBe(printed(await linesOf("speech.docx", fixture("speech.docx"))).join("\n"));
  });
});

describe("secrecy markings outside the body", () => {
  it.each(["speech.docx", "speech.doc", "speech.rtf"])("are looked for in the header of %s", async (name) => {
    const extracted = await extractText(name, fixture(name));
    expect(extracted.ok && extracted.value.asides).toContain("青石镇党委办公室");
  });

  it("stop the import", async () => {
    const header = "{\\header \\pard\\'c3\\'d8\\'c3\\'dc\\u9733?5\\'c4\\'ea\\par}";
    const bytes = new TextEncoder().encode(`{\\rtf1\\ansi\\ansicpg936${header}\\'c8\\'cb\\par}`);
    expect(await extractText("a.rtf", bytes)).toEqual({
      ok: false,
      error: { code: "secrecy-marking", data: { marking: "秘密★5年" } },
    });
  });
});

describe("files whose name says something else", () => {
  it.each([
    ["讲话.wps", "speech.doc", "doc"],
    ["讲话.wps", "speech.docx", "docx"],
    ["讲话.doc", "speech.docx", "docx"],
    ["讲话.doc", "speech.rtf", "rtf"],
    ["讲话.docx", "speech.doc", "doc"],
  ])("%s that is really %s is read as %s", async (name, file, format) => {
    const extracted = await extractText(name, fixture(file));
    expect(extracted.ok && extracted.value.format).toBe(format);
  });

  it("reads a web page that was saved as .doc", async () => {
    const page = new TextEncoder().encode("<html><body><p>同志们：</p><p>今天开会。</p></body></html>");
    expect(printed(await linesOf("讲话.doc", page))).toEqual(["同志们：", "今天开会。"]);
  });
});

describe("extractText for .doc", () => {
  it.each(["encrypted.doc", "encrypted.docx"])("refuses %s with the reason", async (name) => {
    expect(await extractText(name, fixture(name))).toEqual({ ok: false, error: { code: "encrypted-file" } });
  });

  it("never throws on a file cut short or damaged", async () => {
    const whole = fixture("speech.doc");
    const codes = new Set<string>();
    const read = async (bytes: Uint8Array) => {
      const extracted = await extractText("a.doc", bytes);
      codes.add(extracted.ok ? "ok" : extracted.error.code);
    };
    for (let length = 600; length < whole.length; length += 613) await read(whole.slice(0, length));
    for (let at = 0; at < whole.length; at += 97) {
      const damaged = whole.slice();
      damaged.fill(0xff, at, at + 8);
      await read(damaged);
    }
    expect([...codes].sort()).toEqual(expect.arrayContaining(["broken-doc", "ok"]));
  });
});

describe("extractText for .rtf", () => {
  it("reads GBK the way Word writes it, without header, hidden and deleted text", async () => {
    const lines = printed(await linesOf("a.rtf", fixture("word-gbk.rtf")));
    expect(lines).toEqual([
      "在全县重点工作调度会上的讲话",
      "同志们：",
      "今天把大家请来，只有一个目的：把年初定下的事情一件一件对账。下面讲两点。",
      "一、账要算清",
      "全县今年安排重点工作32项，到上月底完成19项，还有13项没有过半。没有过半的，责任单位要说清楚卡在哪里。",
      "二、人要到位",
      "从今天起，每个项目明确一名县级领导、一名部门负责人、一名乡镇书记，三个人的名字一起挂在墙上。散会。",
      "𠮷",
    ]);
  });

  it("passes embedded data over, however long it claims to be", async () => {
    const bytes = new TextEncoder().encode("{\\rtf1\\ansi Lead\\par {\\pict\\bin2000000000 x}}");
    expect(printed(await linesOf("a.rtf", bytes))).toEqual(["Lead"]);
  });
});
