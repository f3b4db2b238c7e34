import { readFile, stat } from "node:fs/promises";
import { detectFileType } from "@/lib/corpus/detect-file-type";
import { expandArchive } from "@/lib/corpus/expand-archive";
import type { LibraryDocument } from "@/lib/corpus/library-document";
import { maxUploadBytes } from "@/lib/corpus/limits";
import { readDocument } from "@/lib/jobs/read-file";
import { failureMessage } from "@/lib/messages/zh";
import { type Failure, fail, ok, type Result } from "@/lib/result";
import { DOCUMENT_KIND_NAMES } from "@/lib/speech/document-kind";
import { LEVEL_NAMES } from "@/lib/speech/level";

/**
 * Parses files one after the other without a database and yields one plain object a file: the document, or
 * `{file, error: {code, message}}`. A .zip yields one object for each file in it, named `archive.zip/name`. A file that
 * cannot be read is reported like any other failure.
 */
export async function* parseFiles(paths: readonly string[]): AsyncGenerator<object> {
  for (const path of paths) {
    const bytes = await readBytes(path);
    if (!bytes.ok) yield failed(path, bytes.error);
    else if (detectFileType(path, bytes.value) === "zip") yield* parseArchive(path, bytes.value);
    else yield await parseBytes(path, bytes.value);
  }
}

async function readBytes(path: string): Promise<Result<Uint8Array>> {
  const limit = maxUploadBytes(path);
  try {
    // The size is asked for first, so that an enormous file is never held in memory.
    if ((await stat(path)).size > limit) return fail("file-too-large", { limitMb: limit / 1024 / 1024 });
    return ok(await readFile(path));
  } catch {
    return fail("unreadable");
  }
}

async function* parseArchive(path: string, bytes: Uint8Array): AsyncGenerator<object> {
  const expanded = await expandArchive(bytes);
  if (!expanded.ok) {
    yield failed(path, expanded.error);
    return;
  }
  for (const { fileName, content } of expanded.value) {
    const name = `${path}/${fileName}`;
    yield content.ok ? await parseBytes(name, content.value) : failed(name, content.error);
  }
}

async function parseBytes(file: string, bytes: Uint8Array): Promise<object> {
  const parsed = await readDocument(file, bytes);
  return parsed.ok ? { file, ...printDocument(parsed.value) } : failed(file, parsed.error);
}

function failed(file: string, failure: Failure): object {
  return { file, error: { code: failure.code, message: failureMessage(failure) } };
}

function printDocument(document: LibraryDocument): object {
  return {
    title: document.title,
    subtitle: document.subtitle,
    dateLine: document.dateLine,
    speakerLine: document.speakerLine,
    salutation: document.salutation,
    kind: document.kind,
    kindName: document.kind === null ? null : DOCUMENT_KIND_NAMES[document.kind],
    level: document.level,
    levelName: document.level === null ? null : LEVEL_NAMES[document.level],
    year: document.year,
    headings: document.headings.map(({ level, number, text, runIn, move }) => ({
      level,
      number,
      text,
      runIn,
      move,
    })),
    paragraphs: document.paragraphs.map(({ text }) => text),
    sentences: document.sentences.map(({ text, move, theme }) => ({ text, move, theme })),
    entities: {
      persons: document.entities.persons.map(({ text }) => text),
      places: document.entities.places.map(({ text }) => text),
      units: document.entities.units.map(({ text }) => text),
    },
    mentions: document.mentions,
    removed: document.removed,
    incomplete: document.incomplete,
  };
}
