import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { emptyDraftDocument } from "@/lib/speech/draft-document";
import { readDraftFile } from "./read-draft-file";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "shubi-draft-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(name: string, content: string) {
  const file = path.join(folder, name);
  await writeFile(file, content);
  return readDraftFile(file);
}

describe("readDraftFile", () => {
  it("reads a stored draft alone or with its facts", async () => {
    const document = emptyDraftDocument();
    expect(await read("a.json", JSON.stringify(document))).toEqual({
      ok: true,
      value: { document, facts: {} },
    });
    const whole = { document, facts: { unit: "青川市", year: "odd" } };
    expect(await read("b.json", JSON.stringify(whole))).toEqual({
      ok: true,
      value: { document, facts: { unit: "青川市" } },
    });
  });

  it("makes a draft of a text", async () => {
    const draft = await read(
      "c.txt",
      "在推进会上的讲话\n同志们：\n今天开会，讲两点意见。\n一、抓重点\n把任务落到人。",
    );
    const types = draft.ok ? draft.value.document.content.map(({ type }) => type) : [];
    expect(types).toEqual(["title", "salutation", "paragraph", "heading", "paragraph"]);
  });

  it.each([
    ["d.json", "{", "draft-not-json"],
    ["e.json", "[]", "draft-invalid"],
    ["f.json", '{"document":{"type":"doc","attrs":{"schemaVersion":99}}}', "draft-too-new"],
    ["g.txt", "", "empty-file"],
  ])("says why it cannot read %s", async (name, content, code) => {
    const draft = await read(name, content);
    expect(draft.ok ? null : draft.error.code).toBe(code);
  });

  it("says that a file is not there", async () => {
    const draft = await readDraftFile(path.join(folder, "none.txt"));
    expect(draft.ok ? null : draft.error.code).toBe("unreadable");
  });
});
