import { readFile, stat } from "node:fs/promises";
import type { LibraryDocument } from "@/lib/corpus/library-document";
import { MAX_FILE_BYTES } from "@/lib/corpus/limits";
import { parseDocument } from "@/lib/corpus/parse-document";
import { failureMessage } from "@/lib/messages/zh";
import type { Failure } from "@/lib/result";
import { DOCUMENT_KIND_NAMES } from "@/lib/speech/document-kind";
import { LEVEL_NAMES } from "@/lib/speech/level";

/**
 * Parses files one after the other without a database and yields one plain object a file: the document, or
 * `{file, error: {code, message}}`. A file that cannot be read is reported like any other failure.
 */
export async function* parseFiles(paths: readonly string[]): AsyncGenerator<object> {
  for (const path of paths) yield await parseFile(path);
}

async function parseFile(path: string): Promise<object> {
  let bytes: Uint8Array;
  try {
    // The size is asked for first, so that an enormous file is never held in memory.
    if ((await stat(path)).size > MAX_FILE_BYTES) {
      return failed(path, { code: "file-too-large", data: { limitMb: MAX_FILE_BYTES / 1024 / 1024 } });
    }
    bytes = await readFile(path);
  } catch {
    return failed(path, { code: "unreadable" });
  }
  const parsed = await parseDocument(path, bytes);
  return parsed.ok ? { file: path, ...printDocument(parsed.value) } : failed(path, parsed.error);
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
    removed: document.removed,
    incomplete: document.incomplete,
  };
}
