import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import JSZip from "jszip";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseFiles } from "./parse-files";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "parse-files-"));
});
afterAll(async () => rm(folder, { recursive: true, force: true }));

describe("parseFiles", () => {
  it("yields one plain object a file, documents and failures side by side", async () => {
    const good = join(folder, "a.txt");
    const empty = join(folder, "b.txt");
    await writeFile(good, "在全县党建工作推进会上的讲话\n同志们：\n一、抓落实\n要一件一件抓到底。\n");
    await writeFile(empty, "");
    const results: object[] = [];
    for await (const result of parseFiles([good, empty, join(folder, "none.txt")])) results.push(result);
    expect(JSON.parse(JSON.stringify(results))).toMatchObject([
      {
        file: good,
        title: "在全县党建工作推进会上的讲话",
        salutation: "同志们：",
        kind: "promotion-speech",
        kindName: "党建推进会讲话",
        level: "county",
        levelName: "县",
        year: null,
        headings: [{ level: 1, number: "一、", text: "抓落实", runIn: false }],
        paragraphs: ["要一件一件抓到底。"],
        entities: { persons: [], places: [], units: [] },
        removed: [],
      },
      { file: empty, error: { code: "empty-file" } },
      { error: { code: "unreadable" } },
    ]);
  });

  it("yields an object for each file of a .zip, and one for a .zip that cannot be opened", async () => {
    const archive = join(folder, "汇编.zip");
    const zip = new JSZip().file("2025/讲话.txt", "在全县党建工作推进会上的讲话\n同志们：\n今天开会。");
    await writeFile(archive, await zip.file("图.png", "\u0089PNG").generateAsync({ type: "uint8array" }));
    const broken = join(folder, "坏.zip");
    await writeFile(broken, "PK\u0003\u0004");
    const results: object[] = [];
    for await (const result of parseFiles([archive, broken])) results.push(result);
    expect(results).toMatchObject([
      { file: `${archive}/讲话.txt`, title: "在全县党建工作推进会上的讲话" },
      { file: `${archive}/图.png`, error: { code: "unsupported-type" } },
      { file: broken, error: { code: "broken-archive" } },
    ]);
  });
});
