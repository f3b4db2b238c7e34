import type { OverlapDocument } from "@/lib/overlap/overlap-segment";
import { splitSentences } from "@/lib/text/split-sentences";

const DOCUMENT_CHARS = 4000;
const SENTENCES_A_PARAGRAPH = 4;

/**
 * A library of a size out of the sentences and clauses of other texts: half of its sentences are taken whole and so stand
 * in many documents, half are put together from clauses of several and stand in one.
 */
export function generateLibrary(
  texts: readonly string[],
  characters: number,
  random: () => number,
): OverlapDocument[] {
  const sentences = texts.flatMap((text) =>
    text.split("\n").flatMap((line) => splitSentences(line).map((sentence) => sentence.text)),
  );
  const clauses = sentences.flatMap((sentence) =>
    sentence.split(/[，；。！？]/u).filter((c) => c.length > 3),
  );
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? "";
  const ownSentence = () => {
    const count = 2 + Math.floor(random() * 4);
    return `${Array.from({ length: count }, () => pick(clauses)).join("，")}。`;
  };
  const documents: OverlapDocument[] = [];
  for (let total = 0; total < characters; ) {
    const parts: string[] = [];
    for (let length = 0, count = 1; length < DOCUMENT_CHARS; count += 1) {
      const sentence = random() < 0.5 ? pick(sentences) : ownSentence();
      parts.push(sentence, count % SENTENCES_A_PARAGRAPH === 0 ? "\n" : "");
      length += sentence.length;
    }
    const text = parts.join("");
    const id = `generated-${documents.length}`;
    documents.push({ id, title: id, year: 2020, unit: id, text });
    total += text.length;
  }
  return documents;
}
