import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareDrafts } from "@/lib/compare/compare-drafts";
import type { Change } from "@/lib/compare/comparison";
import { extractText } from "@/lib/corpus/extract-text";
import { draftFromText } from "@/lib/export/draft-from-text";
import { exportDocx } from "@/lib/export/export-docx";
import { SPEECH_PROFILE } from "@/lib/export/page-profile";
import type { DraftDocument } from "@/lib/speech/draft-document";
import { readReturned } from "./read-returned";
import { returnedDraft } from "./returned-draft";
import { editDocx, plainParagraph, wordsOf } from "./testing/edit-docx";

const TEXTS = new URL("../../corpus/texts/", import.meta.url);
const ORIGIN = { draftId: "01890a5d-ac96-774b-bcce-b302099a8057", revision: 7 };
const NAMES = readdirSync(TEXTS).filter((name) => name.endsWith(".md"));

type Edit = (paragraphs: readonly string[]) => readonly string[];

async function builtIn(name: string): Promise<DraftDocument> {
  const extracted = await extractText(name, readFileSync(new URL(name, TEXTS)));
  if (!extracted.ok) throw new Error(extracted.error.code);
  return draftFromText(extracted.value, name);
}

async function changesAfter(document: DraftDocument, edit: Edit): Promise<readonly Change[]> {
  const bytes = await exportDocx(document, {}, SPEECH_PROFILE, { origin: ORIGIN });
  const read = await readReturned(await editDocx(bytes, edit));
  if (!read.ok) throw new Error(read.error.code);
  const { document: fresh, blocks } = returnedDraft(read.value.paragraphs, document, {});
  return compareDrafts(document, fresh, (one, other) => blocks[other]?.baseIndex === one).changes;
}

/** The places of paragraphs of the text that hold at least two sentences. */
function longPlaces(paragraphs: readonly string[]): number[] {
  return paragraphs.flatMap((xml, at) =>
    xml.includes('w:val="Normal"') && (wordsOf(xml).match(/。(?=.)/gu) ?? []).length >= 1 ? [at] : [],
  );
}

const pick = (places: readonly number[], seed: number) => places[seed % places.length] ?? 0;

/** Cuts a paragraph behind its first full stop, as Enter does: the bookmark begins in the one and ends in the other. */
function split(xml: string): readonly string[] {
  const properties = /<w:pPr>[\s\S]*?<\/w:pPr>/u.exec(xml)?.[0] ?? "";
  const run = /<w:r>(?:(?!<w:r>)[\s\S])*?<w:t[^>]*>(?<before>[^<]*?。)(?<after>[^<]+)<\/w:t><\/w:r>/u.exec(
    xml,
  );
  const { before = "", after = "" } = run?.groups ?? {};
  if (run === null) return [xml];
  const head = xml.slice(0, run.index);
  const look = /<w:rPr>[\s\S]*?<\/w:rPr>/u.exec(run[0])?.[0] ?? "";
  const words = (text: string) => `<w:r>${look}<w:t xml:space="preserve">${text}</w:t></w:r>`;
  const tail = xml.slice(run.index + run[0].length);
  return [`${head}${words(before)}</w:p>`, `<w:p>${properties}${words(after)}${tail}`];
}

describe("a returned .docx edited in another program", () => {
  it.each(NAMES.slice(0, 12))("shows the paragraph put in, and nothing else: %s", async (name) => {
    const words = "根据会上的意见，这里补写一段。请各位再看一看。";
    const changes = await changesAfter(await builtIn(name), (all) => {
      const at = pick(longPlaces(all), 3);
      return [...all.slice(0, at), plainParagraph(words), ...all.slice(at)];
    });
    expect(changes.map(({ type }) => type)).toEqual(["added"]);
    expect(changes[0]?.new.map((unit) => (unit.type === "start" ? "" : unit.key)).join("")).toBe(words);
  });

  it.each(NAMES.slice(12, 24))("shows the paragraph taken out, and nothing else: %s", async (name) => {
    let gone = "";
    const changes = await changesAfter(await builtIn(name), (all) => {
      const at = pick(longPlaces(all), 5);
      gone = wordsOf(all[at] ?? "");
      return all.filter((_, place) => place !== at);
    });
    expect(changes.map(({ type }) => type).filter((type) => type !== "changed")).toEqual(["removed"]);
    // Ordinals behind it may count on from elsewhere.
    expect(gone).not.toBe("");
  });

  it.each(NAMES.slice(24, 36))("shows the paragraph moved to the end, and nothing else: %s", async (name) => {
    const changes = await changesAfter(await builtIn(name), (all) => {
      const places = longPlaces(all).filter(
        (at) => !/[一二三]是|[一二三]要|第[一二三]，/u.test(wordsOf(all[at] ?? "")),
      );
      const [from, to] = [places[0] ?? 0, places.at(-1) ?? 0];
      const rest = all.filter((_, at) => at !== from);
      return [...rest.slice(0, to), all[from] ?? "", ...rest.slice(to)];
    });
    expect(changes.map(({ type }) => type)).toEqual(["moved"]);
  });

  it.each(NAMES.slice(36, 48))("shows the paragraph split in two, and nothing else: %s", async (name) => {
    const changes = await changesAfter(await builtIn(name), (all) => {
      const at = longPlaces(all).find((place) => split(all[place] ?? "").length === 2) ?? -1;
      return all.flatMap((xml, place) => (place === at ? split(xml) : [xml]));
    });
    expect(changes.map(({ type }) => type)).toEqual(["split"]);
  });

  it.each(NAMES.slice(48, 60))("shows the sentence changed, and nothing else: %s", async (name) => {
    const changes = await changesAfter(await builtIn(name), (all) => {
      const at = pick(longPlaces(all), 2);
      return all.map((xml, place) => (place === at ? xml.replace("。", "，按时报送情况。") : xml));
    });
    expect(changes.map(({ type }) => type)).toEqual(["changed"]);
  });

  it("shows several edits at once, each as what it is", async () => {
    const document = await builtIn(NAMES[7] ?? "");
    await fc.assert(
      fc.asyncProperty(fc.nat(50), fc.nat(50), async (one, two) => {
        const changes = await changesAfter(document, (all) => {
          const places = longPlaces(all);
          const [cut, put] = [pick(places, one), pick(places, two)];
          return all.flatMap((xml, at) => [
            ...(at === put ? [plainParagraph("新补的一段，说明情况。")] : []),
            ...(at === cut ? [] : [xml]),
          ]);
        });
        const types = changes.map(({ type }) => type);
        expect(types.filter((type) => type === "added")).toHaveLength(1);
        expect(types.filter((type) => type === "removed")).toHaveLength(1);
        expect(types.every((type) => ["added", "removed", "changed"].includes(type))).toBe(true);
      }),
      { numRuns: 15 },
    );
  });
});
