import "server-only";
import { applyCorrections, readCorrections } from "@/lib/corpus/corrections";
import { expandArchive } from "@/lib/corpus/expand-archive";
import { fail, ok } from "@/lib/result";
import { readyDocument } from "@/lib/store/ready-document";
import type { AnyParseTask, ParseAnswers, ParseTask } from "./parse-task";
import { readDocuments, readReturnedFile } from "./read-file";
import { serveTasks } from "./serve-tasks";

/**
 * The work of the process that reads uploaded files; it has neither database nor secrets. What it needs is imported at
 * its head, pdfjs alone when the first PDF comes.
 */
export function serveParseTasks(): void {
  serveTasks(carryOut);
}

async function carryOut(task: AnyParseTask): Promise<ParseAnswers[keyof ParseAnswers]> {
  if (task.kind === "expand") return expandArchive(task.bytes);
  if (task.kind === "derive") return deriveOne(task);
  if (task.kind === "returned") return readReturnedFile(task.fileName, task.bytes);
  const read = await readDocuments(task.fileName, task.bytes);
  return read.ok ? ok(read.value.map(readyDocument)) : read;
}

async function deriveOne(task: ParseTask<"derive">): Promise<ParseAnswers["derive"]> {
  const read = await readDocuments(task.fileName, task.bytes);
  if (!read.ok) return read;
  const document = read.value[task.partIndex];
  if (document === undefined) return fail("text-missing");
  const text = readyDocument(applyCorrections(document, readCorrections(task.corrections)));
  return ok({ text, others: read.value.slice(1).map(readyDocument) });
}
