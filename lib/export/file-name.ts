import type { FactSheet } from "@/lib/speech/fact-sheet";

const FALLBACK = "未命名";

/** Bytes of UTF-8 a title may take: file systems stop at 255, and date, extension and a "(1)" need room. */
const MAX_TITLE_BYTES = 170;

const MAX_NOTE_CHARS = 10;

/** What Windows, macOS or a shell refuses or hides in a name: reserved marks, controls, invisible and bidi characters. */
const ILLEGAL = /[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu;

/**
 * Name for an exported file: `2026-01-10 在…会议上的讲话.docx`, without the date while it is unknown.
 *
 * @param title - printed title of the draft; empty or unusable ones become 未命名.
 * @param extension - without the dot.
 * @param note - what the version is called (送审稿), in brackets behind the title unless the title ends with it.
 */
export function exportFileName(
  title: string,
  facts: FactSheet,
  extension: string,
  note: string | null = null,
): string {
  const cleaned = trimEnds(title.replace(/\s+/gu, " ").replace(ILLEGAL, ""));
  const name = trimEnds(clip(cleaned)) || FALLBACK;
  const safe = RESERVED.test(name) ? FALLBACK : name;
  return `${facts.date ? `${facts.date} ` : ""}${safe}${bracketed(note, safe)}.${extension}`;
}

function bracketed(note: string | null, title: string): string {
  const name = trimEnds((note ?? "").replace(ILLEGAL, "")).slice(0, MAX_NOTE_CHARS);
  return name === "" || title.endsWith(`（${name}）`) ? "" : `（${name}）`;
}

/** Name of the reading copy, which lies in the same folder as the text itself. */
export function readingTitle(title: string): string {
  return `${title || FALLBACK}（大字版）`;
}

/** Windows drops dots and blanks at the end of a name, and a leading dot hides a file elsewhere. */
function trimEnds(text: string): string {
  return text.replace(/^[\s.]+|[\s.]+$/gu, "");
}

function clip(text: string): string {
  const encoder = new TextEncoder();
  let bytes = 0;
  let kept = "";
  for (const character of text) {
    bytes += encoder.encode(character).length;
    if (bytes > MAX_TITLE_BYTES) break;
    kept += character;
  }
  return kept;
}
