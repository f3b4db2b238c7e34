import { chineseNumeral } from "@/lib/speech/ordinal";
import type { DocxNumbering } from "./docx-numbering";
import type { DocxParagraph } from "./docx-paragraphs";
import type { DocxStyle } from "./docx-styles";

/**
 * Counts Word's automatic numbers in document order and prints them as Word would: `一、`, `（二）`, `3.`.
 *
 * Lists that share a definition go on counting; a level restarts after a higher one.
 */
export class DocxListCounter {
  private readonly counters = new Map<string, number[]>();
  private readonly seen = new Set<string>();

  constructor(private readonly numbering: DocxNumbering) {}

  /** The number of the next paragraph, by its own list or its style's; empty for one without. */
  nextOf(paragraph: Pick<DocxParagraph, "numId" | "listLevel">, style: DocxStyle | undefined): string {
    const numId = paragraph.numId ?? style?.numId ?? null;
    const level = paragraph.listLevel ?? style?.listLevel ?? 0;
    return numId === null || numId === "0" ? "" : this.next(numId, level);
  }

  /** The number of the next paragraph of list `numId` at `level` (0-based); empty for bullets and unknown lists. */
  next(numId: string, level: number): string {
    const instance = this.numbering.instances.get(numId);
    const levels = instance === undefined ? undefined : this.numbering.levels.get(instance.abstractId);
    const definition = levels?.get(level);
    if (instance === undefined || levels === undefined || definition === undefined || level > 8) return "";
    const counter = this.counters.get(instance.abstractId) ?? [];
    this.counters.set(instance.abstractId, counter);
    const restart = instance.starts.get(level);
    const key = `${numId}/${level}`;
    if (restart !== undefined && !this.seen.has(key)) counter[level] = restart;
    else counter[level] = counter[level] === undefined ? (restart ?? definition.start) : counter[level] + 1;
    this.seen.add(key);
    counter.length = level + 1;
    if (definition.format === "bullet" || definition.format === "none") return "";
    return definition.text.replace(/%([1-9])/g, (_, digit: string) => {
      const index = Number(digit) - 1;
      const value = counter[index] ?? levels.get(index)?.start ?? 1;
      return formatNumber(value, levels.get(index)?.format ?? "decimal");
    });
  }
}

function formatNumber(value: number, format: string): string {
  switch (format) {
    case "chineseCounting":
    case "chineseCountingThousand":
    case "ideographDigital":
    case "taiwaneseCounting":
    case "taiwaneseCountingThousand":
    case "japaneseCounting":
    case "japaneseDigitalTenThousand":
      return value >= 1 && value <= 99 ? chineseNumeral(value) : String(value);
    case "decimalEnclosedCircle":
    case "decimalEnclosedCircleChinese":
      return value >= 1 && value <= 20 ? String.fromCharCode(0x245f + value) : String(value);
    case "decimalEnclosedParen":
      return `（${value}）`;
    case "decimalEnclosedFullstop":
      return `${value}.`;
    case "lowerLetter":
      return value <= 26 ? String.fromCharCode(96 + value) : String(value);
    case "upperLetter":
      return value <= 26 ? String.fromCharCode(64 + value) : String(value);
    default:
      return String(value);
  }
}
