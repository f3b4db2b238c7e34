import { type DocFile, docTable } from "./doc-file";

/** What a paragraph of a .doc says of itself; null where its style decides. */
export type DocParagraphProperties = {
  readonly style: number;
  readonly list: number | null;
  readonly listLevel: number | null;
  /** Outline level 0 to 8; 9 is body text. */
  readonly outlineLevel: number | null;
};

/** Properties of a run of bytes of the main stream, end exclusive. */
export type DocRun<Properties> = {
  readonly start: number;
  readonly end: number;
  readonly properties: Properties;
};

const PAGE_BYTES = 512;
const CHARACTER_PAGES = 0xfa;
const PARAGRAPH_PAGES = 0x102;

const DELETED = 0x0800;
const HIDDEN = 0x083c;
const LIST_LEVEL = 0x260a;
const LIST = 0x460b;
const OUTLINE_LEVEL = 0x2640;

/** Paragraph properties in file order ([MS-DOC] 2.8.6, 2.9.174). */
export function readParagraphRuns(file: DocFile): DocRun<DocParagraphProperties>[] {
  return readPages(file, PARAGRAPH_PAGES, 13, (page, offset) => {
    const words = page.getUint8(offset);
    // A zero says that the true count follows, without the odd byte.
    const start = words === 0 ? offset + 2 : offset + 1;
    const length = words === 0 ? page.getUint8(offset + 1) * 2 : words * 2 - 1;
    const style = page.getUint16(start, true);
    return { style, ...readParagraphChanges(slice(page, start + 2, length - 2)) };
  });
}

/** Runs of characters that the page does not show: deleted revisions and hidden text ([MS-DOC] 2.9.33). */
export function readInvisibleRuns(file: DocFile): DocRun<boolean>[] {
  const runs = readPages(file, CHARACTER_PAGES, 1, (page, offset) => {
    let invisible = false;
    for (const { code, at } of changes(slice(page, offset + 1, page.getUint8(offset)))) {
      if ((code === DELETED || code === HIDDEN) && page.getUint8(offset + 1 + at) === 1) invisible = true;
    }
    return invisible;
  });
  return runs.filter((run) => run.properties);
}

/** List and outline level that a group of property changes sets. */
export function readParagraphChanges(group: DataView): Omit<DocParagraphProperties, "style"> {
  let list: number | null = null;
  let listLevel: number | null = null;
  let outlineLevel: number | null = null;
  for (const { code, at } of changes(group)) {
    if (code === LIST) list = group.getInt16(at, true);
    else if (code === LIST_LEVEL) listLevel = group.getUint8(at);
    else if (code === OUTLINE_LEVEL) outlineLevel = group.getUint8(at);
  }
  return { list, listLevel, outlineLevel };
}

/** The pages of 512 bytes that hold properties; each entry's last fields say where its properties stand, in words. */
function readPages<Properties>(
  file: DocFile,
  address: number,
  entryBytes: number,
  read: (page: DataView, offset: number) => Properties,
): DocRun<Properties>[] {
  const index = docTable(file, address);
  if (index === null) return [];
  const count = Math.floor((index.byteLength - 4) / 8);
  const runs: DocRun<Properties>[] = [];
  for (let number = 0; number < count; number += 1) {
    const start = (index.getUint32((count + 1) * 4 + number * 4, true) & 0x3fffff) * PAGE_BYTES;
    const page = slice(file.main, start, PAGE_BYTES);
    const runCount = page.getUint8(PAGE_BYTES - 1);
    for (let run = 0; run < runCount; run += 1) {
      const offset = page.getUint8((runCount + 1) * 4 + run * entryBytes) * 2;
      if (offset === 0) continue;
      runs.push({
        start: page.getUint32(run * 4, true),
        end: page.getUint32(run * 4 + 4, true),
        properties: read(page, offset),
      });
    }
  }
  return runs.sort((a, b) => a.start - b.start);
}

/** The property changes of a group with the place of their operands ([MS-DOC] 2.2.5.1). */
function* changes(group: DataView): Generator<{ code: number; at: number }> {
  for (let at = 0; at + 3 <= group.byteLength; ) {
    const code = group.getUint16(at, true);
    at += 2;
    yield { code, at };
    at += operandBytes(group, code, at);
  }
}

const OPERAND_BYTES: readonly number[] = [1, 1, 2, 4, 2, 2, 0, 3];
const TABLE_DEFINITION = 0xd608;

function operandBytes(group: DataView, code: number, at: number): number {
  const size = code >> 13;
  if (size !== 6) return OPERAND_BYTES[size] ?? 1;
  if (code === TABLE_DEFINITION) return at + 2 <= group.byteLength ? group.getUint16(at, true) + 1 : 1;
  return group.getUint8(at) + 1;
}

function slice(view: DataView, start: number, length: number): DataView {
  return new DataView(view.buffer, view.byteOffset + start, Math.max(0, length));
}
