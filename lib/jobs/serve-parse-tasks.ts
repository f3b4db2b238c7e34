import "server-only";
import { applyCorrections, readCorrections } from "@/lib/corpus/corrections";
import { expandArchive } from "@/lib/corpus/expand-archive";
import { fail, ok } from "@/lib/result";
import { readyDocument } from "@/lib/store/ready-document";
import { endWithParent } from "./end-with-parent";
import type { AnyParseTask, ParseAnswers, ParseMessage, ParseTask } from "./parse-task";
import { readDocuments } from "./read-file";

/**
 * The work of the process that reads uploaded files, started by `ParseProcess`; it has neither database nor secrets.
 *
 * It answers one task at a time and ends with its parent. What it needs is imported at its head, pdfjs alone when the
 * first PDF comes.
 */
export function serveParseTasks(): void {
  process.on("message", (task: AnyParseTask) => void answer(task));
  endWithParent();
  send({ type: "ready" });
}

async function answer(task: AnyParseTask): Promise<void> {
  try {
    send({ type: "answer", answer: await carryOut(task) });
  } catch (error) {
    send({ type: "crash", reason: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}

function send(message: ParseMessage): void {
  process.send?.(message);
}

async function carryOut(task: AnyParseTask): Promise<ParseAnswers[keyof ParseAnswers]> {
  if (task.kind === "expand") return expandArchive(task.bytes);
  if (task.kind === "derive") return deriveOne(task);
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
