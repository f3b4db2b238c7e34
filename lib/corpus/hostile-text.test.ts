import JSZip from "jszip";
import { describe, expect, it, test } from "vitest";
import { extractText } from "./extract-text";
import { parseDocument } from "./parse-document";

const utf8 = (text: string) => new TextEncoder().encode(text);

/** A text this long is read, and one eight times as long. */
const SHORT_CHARS = 2_000;
const FACTOR = 8;
/** A reading whose cost grows with the square of the length takes 64 times as long. */
const MOST_GROWTH = 40;
/** Below this a clock says nothing. */
const FLOOR_MS = 15;

/** What patterns with repetitions inside repetitions get lost in, each without the end that they wait for. */
const ENDLESS: Readonly<Record<string, string>> = {
  brackets: "（",
  "ordinals without words": "一、",
  "ordinals in brackets": "（一）",
  "blanks before a mark": "　 ",
  "numbers and dots": "1.",
  digits: "9",
  dates: "2026年1月",
  "run-in ordinals": "一是",
  quotes: "“",
  "names of files": "《",
  "names of persons": "张王李",
  "stars of a marking": "机密★",
  commas: "，",
  colons: "同志们：",
  "starts of tags": "<a ",
  "entities without an end": "&amp",
  dashes: "——",
  addresses: "www.",
};

async function cpuMs(text: string): Promise<number> {
  const before = process.cpuUsage();
  await parseDocument("讲话.txt", utf8(`${text}甲\n`));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

describe("the cost of reading grows with the length, not with its square", () => {
  it("is no matter of every way to cut a run of digits at the head of a page", async () => {
    // Below the length of a line that is looked at closely, at which a pattern of many ways took a minute.
    expect(await cpuMs("9".repeat(39))).toBeLessThan((await cpuMs("甲".repeat(39))) * MOST_GROWTH + FLOOR_MS);
  });

  test.each(Object.entries(ENDLESS))("%s", async (_name, piece) => {
    const short = piece.repeat(Math.ceil(SHORT_CHARS / piece.length));
    // Once for the compiler of the patterns, which has nothing to do with the length.
    await cpuMs(short);
    const once = Math.max(FLOOR_MS, await cpuMs(short));
    expect(await cpuMs(short.repeat(FACTOR))).toBeLessThan(once * MOST_GROWTH);
  });
});

describe("entities of a document's own", () => {
  const laughs = Array.from({ length: 12 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`);
  const doctype = `<!DOCTYPE d [<!ENTITY l0 "哈">${laughs.join("")}]>`;

  it("are not expanded in a .docx, however they refer to each other", async () => {
    const archive = new JSZip();
    const paragraph = "<w:p><w:r><w:t>同志们&l12;</w:t></w:r></w:p>";
    archive.file("word/document.xml", `${doctype}<w:document><w:body>${paragraph}</w:body></w:document>`);
    const extracted = await extractText("稿.docx", await archive.generateAsync({ type: "uint8array" }));
    const text = extracted.ok ? extracted.value.lines.map((line) => line.text).join("") : "";
    expect(text).toContain("同志们&l12;");
    expect(text).not.toContain("哈哈");
  });

  it("are not expanded in a web page", async () => {
    const extracted = await extractText(
      "稿.html",
      utf8(`${doctype}<html><body><p>同志们&l12;</p></body></html>`),
    );
    const text = extracted.ok ? extracted.value.lines.map((line) => line.text).join("") : "";
    expect(text).toContain("同志们&l12;");
    expect(text).not.toContain("哈哈");
  });
});
