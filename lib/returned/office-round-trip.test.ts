import { readFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { compareDrafts } from "@/lib/compare/compare-drafts";
import { extractText } from "@/lib/corpus/extract-text";
import { draftFromText } from "@/lib/export/draft-from-text";
import { exportDocx } from "@/lib/export/export-docx";
import { exportMarkedDocx } from "@/lib/export/export-marked";
import { SPEECH_PROFILE } from "@/lib/export/page-profile";
import { segmentText } from "@/lib/export/print-segments";
import { printedLines } from "@/lib/export/printed-lines";
import type { DraftDocument } from "@/lib/speech/draft-document";
import { readReturned } from "./read-returned";
import { returnedDraft } from "./returned-draft";
import { editDocx, plainParagraph } from "./testing/edit-docx";
import { hasOffice, Office } from "./testing/office";

const TEXT = new URL("../../corpus/texts/host-city-2025.md", import.meta.url);
const ORIGIN = { draftId: "01890a5d-ac96-774b-bcce-b302099a8057", revision: 12 };
const isHere = hasOffice("office-round-trip");
const office = new Office();
afterAll(() => office.close());

async function builtIn(): Promise<DraftDocument> {
  const extracted = await extractText("主持词.md", readFileSync(TEXT));
  if (!extracted.ok) throw new Error(extracted.error.code);
  return draftFromText(extracted.value, "主持词.md");
}

async function returned(bytes: Uint8Array) {
  const read = await readReturned(bytes);
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

/** Two paragraphs taken out, one moved and one put in. */
function rewritten({ content, ...rest }: DraftDocument): DraftDocument {
  const [title, ...body] = content;
  const moved = body[12];
  if (title === undefined || moved === undefined) throw new Error("the text is too short");
  const kept = body.filter((_, at) => at !== 3 && at !== 8 && at !== 12);
  const fresh = { type: "paragraph" as const, content: [{ type: "text" as const, text: "这里补写一段。" }] };
  return { ...rest, content: [title, ...kept.slice(0, 5), fresh, moved, ...kept.slice(5)] };
}

describe.skipIf(!isHere)("LibreOffice", { timeout: 240_000 }, () => {
  it("keeps what tells draft and blocks, so that only what was edited is a change", async () => {
    const document = await builtIn();
    const exported = await exportDocx(document, {}, SPEECH_PROFILE, { origin: ORIGIN });
    const edited = await editDocx(exported, (all) => [
      ...all.slice(0, 6),
      plainParagraph("根据会上的意见补写一段。"),
      ...all.slice(6),
    ]);
    const { origin, paragraphs } = await returned(office.save(edited));
    expect(origin).toEqual(ORIGIN);
    const known = paragraphs.filter(({ bookmarks }) => bookmarks.some((name) => name.startsWith("_sb_")));
    expect(known).toHaveLength(paragraphs.length - 1);
    const { document: fresh } = returnedDraft(paragraphs, document, {});
    expect(compareDrafts(document, fresh).changes.map(({ type }) => type)).toEqual(["added"]);
  });

  it("makes the new version of a marked copy by accepting all changes, and the old one by refusing them", async () => {
    const old = { document: await builtIn(), facts: {} };
    const fresh = { document: rewritten(old.document), facts: {} };
    const by = { author: "李四", date: "2026-01-08T09:30:00Z" };
    const marked = await exportMarkedDocx(old, fresh, by);
    const printed = ({ document }: typeof old) =>
      printedLines(document, {}, SPEECH_PROFILE).map(({ segments }) => segmentText(segments).trim());
    const read = async (bytes: Uint8Array) => (await returned(bytes)).paragraphs.map(({ text }) => text);
    expect(await read(office.settle(marked, "AcceptAllTrackedChanges"))).toEqual(printed(fresh));
    expect(await read(office.settle(marked, "RejectAllTrackedChanges"))).toEqual(printed(old));
  });
});
