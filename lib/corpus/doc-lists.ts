import { type DocFile, docTable } from "./doc-file";
import type { DocxNumbering } from "./docx-numbering";

const LISTS = 0x2e2;
const LIST_OVERRIDES = 0x2ea;
const LIST_BYTES = 28;
const LEVEL_BYTES = 28;
const OVERRIDE_BYTES = 16;

/** Number formats by their code ([MS-OSHARED] 2.2.1.3), under the names that .docx gives them. */
const FORMATS: Readonly<Record<number, string>> = {
  3: "upperLetter",
  4: "lowerLetter",
  10: "ideographDigital",
  11: "japaneseCounting",
  17: "japaneseDigitalTenThousand",
  18: "decimalEnclosedCircle",
  23: "bullet",
  26: "decimalEnclosedFullstop",
  27: "decimalEnclosedParen",
  28: "decimalEnclosedCircleChinese",
  33: "taiwaneseCounting",
  35: "taiwaneseCountingThousand",
  37: "chineseCounting",
  39: "chineseCountingThousand",
  255: "none",
};

type Level = { start: number; format: string; text: string };

/**
 * List definitions of a .doc ([MS-DOC] 2.9.191 PlfLst, 2.9.190 PlfLfo) in the shape that the counter of .docx takes.
 *
 * Instances are named by the number that paragraphs use, from 1.
 */
export function readDocLists(file: DocFile): DocxNumbering {
  return { levels: readDefinitions(file), instances: readInstances(file) };
}

function readDefinitions(file: DocFile): Map<string, Map<number, Level>> {
  const definitions = new Map<string, Map<number, Level>>();
  const lists = docTable(file, LISTS);
  if (lists === null) return definitions;
  const { table } = file;
  const count = lists.getUint16(0, true);
  // The levels of all lists stand behind the table, outside the length it states.
  let at = lists.byteOffset - table.byteOffset + lists.byteLength;
  for (let index = 0; index < count; index += 1) {
    const list = 2 + index * LIST_BYTES;
    const simple = (lists.getUint8(list + 26) & 1) === 1;
    const levels = new Map<number, Level>();
    for (let depth = 0; depth < (simple ? 1 : 9); depth += 1) {
      const { level, end } = readLevel(table, at);
      levels.set(depth, level);
      at = end;
    }
    definitions.set(String(lists.getInt32(list, true)), levels);
  }
  return definitions;
}

/** In the pattern of a level the characters 0 to 8 stand for the numbers of the levels ([MS-DOC] 2.9.150 LVL). */
function readLevel(table: DataView, at: number): { level: Level; end: number } {
  const text = at + LEVEL_BYTES + table.getUint8(at + 24) + table.getUint8(at + 25);
  const chars = table.getUint16(text, true);
  let pattern = "";
  for (let index = 0; index < chars; index += 1) {
    const code = table.getUint16(text + 2 + index * 2, true);
    pattern += code < 9 ? `%${code + 1}` : String.fromCharCode(code);
  }
  const format = FORMATS[table.getUint8(at + 4)] ?? "decimal";
  return { level: { start: table.getInt32(at, true), format, text: pattern }, end: text + 2 + chars * 2 };
}

function readInstances(file: DocFile): Map<string, { abstractId: string; starts: Map<number, number> }> {
  const instances = new Map<string, { abstractId: string; starts: Map<number, number> }>();
  const overrides = docTable(file, LIST_OVERRIDES);
  if (overrides === null) return instances;
  const count = overrides.getUint32(0, true);
  let at = 4 + count * OVERRIDE_BYTES;
  for (let index = 0; index < count; index += 1) {
    const entry = 4 + index * OVERRIDE_BYTES;
    const starts = new Map<number, number>();
    at += 4;
    for (let change = overrides.getUint8(entry + 12); change > 0; change -= 1) {
      const flags = overrides.getUint32(at + 4, true);
      const start = overrides.getInt32(at, true);
      at += 8;
      const level = (flags & 0x20) === 0 ? null : readLevel(overrides, at);
      if ((flags & 0x10) !== 0) starts.set(flags & 0xf, level?.level.start ?? start);
      at = level?.end ?? at;
    }
    instances.set(String(index + 1), { abstractId: String(overrides.getInt32(entry, true)), starts });
  }
  return instances;
}
