import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
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
});
