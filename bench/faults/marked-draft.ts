import type { SeededRandom } from "@/lib/corpus/testing/seeded-random";
import { type BlockNode, DRAFT_SCHEMA_VERSION, type DraftDocument } from "@/lib/speech/draft-document";
import { readDraftDocument } from "@/lib/speech/migrate-draft-document";

/** The paragraphs of a draft, each a row of marks; no mark is ever typed twice. */
export type Marks = readonly (readonly string[])[];

const DELETE_SHARE = 0.12;
const NEW_LINE_SHARE = 0.08;

/** The draft that a row of marks is typed into. */
export function documentOf(marks: Marks): DraftDocument {
  const paragraphs = marks.map(
    (line): BlockNode =>
      line.length === 0
        ? { type: "paragraph" }
        : { type: "paragraph", content: [{ type: "text", text: line.join("") }] },
  );
  const title: BlockNode = { type: "title", content: [{ type: "text", text: "断电演练" }] };
  return { type: "doc", attrs: { schemaVersion: DRAFT_SCHEMA_VERSION }, content: [title, ...paragraphs] };
}

/**
 * The marks of a stored draft.
 *
 * @returns null when it holds anything but whole marks: a character was lost or put in.
 */
export function marksOf(stored: unknown): Marks | null {
  const document = readDraftDocument(stored);
  if (!document.ok) return null;
  const marks: string[][] = [];
  for (const block of document.value.content) {
    if (block.type !== "paragraph") continue;
    const text = (block.content ?? []).map((node) => (node.type === "text" ? node.text : "")).join("");
    const line = text.match(/[甲-龟]\d+；/gu) ?? [];
    if (line.join("") !== text) return null;
    marks.push(line);
  }
  return marks;
}

/** One edit at a random place: a mark more, mostly; now and then one less, or a new paragraph. */
export function edited(marks: Marks, mark: string, random: SeededRandom, mayDelete: boolean): Marks {
  const next = marks.map((line) => [...line]);
  const line = next[random.whole(0, next.length - 1)];
  if (line === undefined) return [[mark]];
  const at = random.whole(0, line.length);
  if (mayDelete && line.length > 1 && random.chance(DELETE_SHARE)) line.splice(at - 1, 1);
  else if (random.chance(NEW_LINE_SHARE)) next.push([mark]);
  else line.splice(at, 0, mark);
  return next;
}

export const isSameMarks = (one: Marks, other: Marks) => JSON.stringify(one) === JSON.stringify(other);
