import { type Measured, measure } from "./measure";
import type { BenchDocument } from "./read-documents";

const HEADING = /^\s*(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+[.、])/;
const ITEM = /[一二三四五六七八九十]是[^，。；]*/g;

/**
 * What one would write in an afternoon: lines, headings by their number, items, sentences at 。！？, and the sentence
 * segmenter of the platform.
 */
export async function measurePeers(documents: readonly BenchDocument[], rounds: number): Promise<Measured[]> {
  const chars = documents.reduce((sum, { text }) => sum + text.length, 0);
  const segmenter = new Intl.Segmenter("zh", { granularity: "sentence" });
  return [
    await measure("naive-splitter", chars, rounds, () => documents.map(({ text }) => splitNaively(text))),
    await measure("intl-segmenter", chars, rounds, () =>
      documents.map(({ text }) => Array.from(segmenter.segment(text), ({ segment }) => segment)),
    ),
  ];
}

function splitNaively(text: string) {
  const headings: string[] = [];
  const sentences: string[] = [];
  for (const line of text.replace(/&nbsp;|\u3000/g, " ").split(/\r?\n/)) {
    const trimmed = line.trim();
    if (trimmed === "" || /版权|来源[：:]|发布时间|上一篇|下一篇|www\.|https?:/.test(trimmed)) continue;
    if (HEADING.test(trimmed)) headings.push(trimmed);
    else {
      headings.push(...(trimmed.match(ITEM) ?? []));
      sentences.push(...trimmed.split(/(?<=[。！？])/));
    }
  }
  return { headings, sentences };
}
