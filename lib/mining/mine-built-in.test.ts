import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { parseDocument } from "@/lib/corpus/parse-document";
import { isCleanCut } from "./clean-cut";
import { type MinedLibrary, type MiningDocument, mineLibrary } from "./mine-library";
import { PHRASE_PATTERNS } from "./phrase";
import { SECTION_MOVES } from "./section-template";

const TEXTS = path.resolve("corpus/texts");
const SAMPLES = path.resolve("../shared/samples");

async function parseFolder(folder: string): Promise<MiningDocument[]> {
  const documents: MiningDocument[] = [];
  for (const file of readdirSync(folder).sort()) {
    const parsed = await parseDocument(file, new Uint8Array(readFileSync(path.join(folder, file))));
    if (parsed.ok) documents.push({ id: file, document: parsed.value });
  }
  return documents;
}

function expectReusable(mined: MinedLibrary): void {
  const unclean = mined.phrases.filter(
    ({ text }) => !isCleanCut(text.replaceAll("\n", "；").replace(/：$/u, "。"), 6, 260),
  );
  expect(unclean.map(({ text }) => text)).toEqual([]);
  expect(new Set(mined.phrases.map(({ id }) => id)).size).toBe(mined.phrases.length);
}

describe("mining the built-in texts", () => {
  let mined: MinedLibrary;
  // Parsing and mining all texts takes long on a busy machine.
  beforeAll(async () => {
    mined = mineLibrary(await parseFolder(TEXTS));
  }, 60_000);

  it("finds 成绩—问题—部署 in several speeches of one kind", () => {
    const skeleton = mined.skeletons.find(
      ({ kind, name }) => kind === "review-speech" && name === "成绩—问题—部署",
    );
    expect(skeleton?.documentFrequency).toBeGreaterThanOrEqual(3);
    expect(skeleton?.headingSets.every(({ headings }) => headings.length >= 3)).toBe(true);
  });

  it("finds reusable phrases of every pattern", () => {
    expectReusable(mined);
    for (const pattern of PHRASE_PATTERNS) {
      expect(
        mined.phrases.filter((phrase) => phrase.pattern === pattern).length,
        pattern,
      ).toBeGreaterThanOrEqual(10);
    }
  });

  it("finds template sections for every block of a speech", () => {
    for (const move of SECTION_MOVES) {
      expect(
        mined.sections.some((section) => section.move === move),
        move,
      ).toBe(true);
    }
  });
});

describe.skipIf(!existsSync(SAMPLES))("mining noisy texts (skipped when the samples are not at hand)", () => {
  it("lets no mask and no name found in a document through", async () => {
    const documents = await parseFolder(SAMPLES);
    const mined = mineLibrary(documents);
    expectReusable(mined);
    const persons = documents.flatMap(({ document }) => document.entities.persons.map(({ text }) => text));
    const words = [
      ...mined.phrases.map(({ text }) => text),
      ...mined.sections.flatMap(({ blocks }) => blocks.map(({ text }) => text)),
      ...mined.skeletons.flatMap(({ headingSets }) =>
        headingSets.flatMap(({ headings }) => headings.map(({ text }) => text)),
      ),
    ].join("\n");
    expect(persons.filter((name) => name.length > 1 && words.includes(name))).toEqual([]);
    expect(words).not.toMatch(/[Xx×*]{2}/u);
  });
});
