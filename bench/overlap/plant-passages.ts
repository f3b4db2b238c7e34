import type { OverlapDocument } from "@/lib/overlap/overlap-segment";
import { splitSentences } from "@/lib/text/split-sentences";

/** A passage of a library text put into a draft. */
export type Planted = {
  readonly kind: "run" | "edited";
  readonly start: number;
  readonly end: number;
  readonly document: OverlapDocument;
  readonly sourceStart: number;
  readonly sourceEnd: number;
};

type Passage = Omit<Planted, "start" | "end"> & { readonly text: string };

const EDITED_SHARE = 0.15;
const SWAPPED_SHARE = 0.2;
const LETTERS = [..."工作组织建设基层干部群众落实责任推进发展服务管理学习思想作风制度会议问题成效重点任务"];

/** A draft of other texts' sentences with exact runs and edited sentences of a library between them. */
export function plantPassages(
  own: readonly string[],
  library: readonly OverlapDocument[],
  count: number,
  random: () => number,
): { readonly text: string; readonly planted: readonly Planted[] } {
  const planted: Planted[] = [];
  let text = "";
  for (let index = 0; index < count; index += 1) {
    text += own[Math.floor(random() * own.length)] ?? "";
    const document = library[Math.floor(random() * library.length)];
    if (document === undefined) continue;
    const passage = index % 2 === 0 ? exactRun(document, random) : editedSentence(document, random);
    if (passage === null) continue;
    planted.push({ ...passage, start: text.length, end: text.length + passage.text.length });
    text += passage.text;
    if (index % 3 === 0) text += "\n";
  }
  return { text, planted };
}

const LEAST_RUN_CHARS = 13;

/** A run from anywhere in which at least 13 characters are words; marks and layout are nobody's wording. */
function exactRun(document: OverlapDocument, random: () => number): Passage {
  for (;;) {
    const run = anyRun(document, random);
    if ((run.text.match(/[\p{L}\p{N}]/gu) ?? []).length >= LEAST_RUN_CHARS) return run;
  }
}

/** 13 to 60 characters from anywhere, its layout changed: lines wrapped, marks half as wide, a number in it. */
function anyRun(document: OverlapDocument, random: () => number): Passage {
  const length = LEAST_RUN_CHARS + Math.floor(random() ** 2 * 48);
  let sourceStart = Math.floor(random() * (document.text.length - 2 * length));
  while (!/\p{Script=Han}/u.test(document.text.charAt(sourceStart))) sourceStart += 1;
  const sourceEnd =
    sourceStart +
    length +
    (document.text.slice(sourceStart, sourceStart + length).match(/\s/gu)?.length ?? 0);
  let text = document.text.slice(sourceStart, sourceEnd);
  const way = random();
  if (way < 0.2) text = `${text.slice(0, length >> 1)}\n${text.slice(length >> 1)}`;
  else if (way < 0.4) text = text.replaceAll("，", ",").replaceAll("。", ".");
  else if (way < 0.5) text = text.replace(/。(?!$|\s*[（(一二三四五六七八九十\d])/u, "。\n（二）");
  return { kind: "run", document, sourceStart, sourceEnd, text };
}

/** A sentence of one document alone with up to 15 % of its characters changed; one in five has two clauses swapped. */
function editedSentence(document: OverlapDocument, random: () => number): Passage | null {
  const lines = document.text.split("\n");
  const lineIndex = Math.floor(random() * lines.length);
  const lineStart = lines.slice(0, lineIndex).reduce((sum, line) => sum + line.length + 1, 0);
  const sentences = splitSentences(lines[lineIndex] ?? "").filter((sentence) => sentence.text.length >= 15);
  const sentence = sentences[Math.floor(random() * sentences.length)];
  if (sentence === undefined) return null;
  let text = sentence.text;
  if (random() < SWAPPED_SHARE) text = swapClauses(text, random);
  else for (let left = Math.floor(text.length * EDITED_SHARE); left > 0; left -= 1) text = edit(text, random);
  const sourceStart = lineStart + sentence.startOffset;
  return { kind: "edited", document, sourceStart, sourceEnd: lineStart + sentence.endOffset, text };
}

function edit(text: string, random: () => number): string {
  const at = Math.floor(random() * (text.length - 1));
  const letter = LETTERS[Math.floor(random() * LETTERS.length)] ?? "";
  const way = random();
  if (way < 0.4) return text.slice(0, at) + letter + text.slice(at + 1);
  return way < 0.7 ? text.slice(0, at) + letter + text.slice(at) : text.slice(0, at) + text.slice(at + 1);
}

function swapClauses(text: string, random: () => number): string {
  const clauses = text.slice(0, -1).split("，");
  if (clauses.length < 2) return edit(text, random);
  const at = Math.floor(random() * (clauses.length - 1));
  clauses.splice(at, 2, clauses[at + 1] ?? "", clauses[at] ?? "");
  return clauses.join("，") + text.slice(-1);
}
