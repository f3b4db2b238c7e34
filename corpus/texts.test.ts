import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { LibraryDocument } from "@/lib/corpus/library-document";
import { parseDocument } from "@/lib/corpus/parse-document";
import { DOCUMENT_KINDS } from "@/lib/speech/document-kind";
import { LEVELS } from "@/lib/speech/level";

const FOLDER = fileURLToPath(new URL("texts/", import.meta.url));
const SHARED_RUN_CHARS = 30;

type Text = { readonly name: string; readonly body: string; readonly document: LibraryDocument };

async function readText(name: string): Promise<Text> {
  const bytes = new Uint8Array(readFileSync(FOLDER + name));
  const parsed = await parseDocument(name, bytes);
  if (!parsed.ok) throw new Error(`${name}: ${parsed.error.code}`);
  const source = new TextDecoder().decode(bytes);
  return { name, body: source.replace(/^---\n[\s\S]*?\n---\n/u, ""), document: parsed.value };
}

const names = readdirSync(FOLDER).filter((name) => name.endsWith(".md"));
const texts = await Promise.all(names.map(readText));

describe("the built-in texts", () => {
  test("are sixty at least, of every kind the product drafts and every level", () => {
    expect(texts.length).toBeGreaterThanOrEqual(60);
    const reviews = texts.filter(({ document }) => document.kind === "review-speech");
    expect(new Set(reviews.map(({ document }) => document.level)).size).toBeGreaterThanOrEqual(9);
    expect(new Set(texts.map(({ document }) => document.kind))).toEqual(new Set(DOCUMENT_KINDS));
    expect(new Set(texts.map(({ document }) => document.level))).toEqual(new Set(LEVELS));
  });

  test("hold a hundred and eighty thousand characters at least", () => {
    const total = texts.reduce((sum, { body }) => sum + lengthOf(body), 0);
    expect(total).toBeGreaterThanOrEqual(180_000);
  });

  test.each(texts)("$name is a full-length text with title, year and salutation", ({ body, document }) => {
    // 表态发言 are read in three or four minutes; everything else is a full-length text.
    expect(lengthOf(body)).toBeGreaterThanOrEqual(document.kind === "pledge-remarks" ? 800 : 2_000);
    expect(lengthOf(body)).toBeLessThanOrEqual(4_500);
    expect(document.title).not.toBe("");
    expect(document.salutation).toMatch(/：$/u);
    expect(document.year).toBeGreaterThanOrEqual(2025);
    expect(document.removed).toEqual([]);
  });

  test.each(texts)("$name names nobody: its facts are slots", ({ body, document }) => {
    expect(document.entities.persons).toEqual([]);
    expect(body.match(/〔[^〔〕\n]{1,40}〕/gu)?.length ?? 0).toBeGreaterThan(5);
    expect(body.match(/〔|〕/gu)?.length).toBe(2 * (body.match(/〔[^〔〕\n]{1,40}〕/gu)?.length ?? 0));
    expect(body).not.toMatch(/[XＸ×*]{1,3}(?=[\u4e00-\u9fff])/u);
  });

  test.each(texts)("$name is set in full-width marks, quotes in pairs", ({ body }) => {
    expect(body).not.toMatch(/[\u4e00-\u9fff][,;:!?"'()]/u);
    expect(body).not.toMatch(/”、“|》、《/u);
    expect(body.match(/“/gu)?.length ?? 0).toBe(body.match(/”/gu)?.length ?? 0);
  });

  test("share no run of thirty characters with one another", () => {
    const seen = new Map<string, string>();
    const shared: string[] = [];
    for (const { name, body } of texts) {
      const plain = body.replace(/\s/gu, "");
      const own = new Set<string>();
      for (let from = 0; from + SHARED_RUN_CHARS <= plain.length; from += 1) {
        own.add(plain.slice(from, from + SHARED_RUN_CHARS));
      }
      for (const run of own) {
        const other = seen.get(run);
        if (other !== undefined) shared.push(`${other} / ${name}: ${run}`);
        else seen.set(run, name);
      }
    }
    expect(shared).toEqual([]);
  });
});

function lengthOf(body: string): number {
  return body.replace(/[\s#]/gu, "").length;
}
