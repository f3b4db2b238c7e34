import { readFile, stat } from "node:fs/promises";
import { maxUploadBytes } from "@/lib/corpus/limits";
import { readFileText } from "@/lib/jobs/read-file";
import { failureMessage } from "@/lib/messages/zh";
import { FAMILY_NAMES, SEVERITY_NAMES } from "@/lib/messages/zh-review";
import type { Failure } from "@/lib/result";
import { BUILT_IN_FORMULATIONS } from "@/lib/review/built-in-formulations";
import { occasionOf } from "@/lib/review/occasion-of";
import { type PrintedFinding, printReview } from "@/lib/review/print-review";
import { type CheckFacts, reviewContext } from "@/lib/review/review-context";
import { textOfLines } from "@/lib/review/text-of-lines";

/** What is known of the texts: the fact sheet, and the year they are spoken in. */
export type KnownOccasion = { readonly facts: CheckFacts; readonly year: number | null };

export type CheckedFile = {
  readonly file: string;
  readonly characters: number;
  readonly findings: readonly PrintedFinding[];
};

export type UncheckedFile = {
  readonly file: string;
  readonly error: { readonly code: string; readonly message: string };
};

/** Checks files one after the other without a database; one that cannot be read is reported in its place. */
export async function* checkFiles(
  paths: readonly string[],
  { facts, year }: KnownOccasion,
): AsyncGenerator<CheckedFile | UncheckedFile> {
  for (const file of paths) {
    const bytes = await readBytes(file);
    if (!("bytes" in bytes)) {
      yield unchecked(file, bytes);
      continue;
    }
    const extracted = await readFileText(file, bytes.bytes);
    if (!extracted.ok) {
      yield unchecked(file, extracted.error);
      continue;
    }
    const text = textOfLines(extracted.value, file);
    const told = occasionOf(extracted.value, text);
    const context = reviewContext({
      facts,
      year: year ?? told.year,
      formulations: BUILT_IN_FORMULATIONS,
    });
    yield { file, ...printReview(text, context) };
  }
}

async function readBytes(path: string): Promise<{ readonly bytes: Uint8Array } | Failure> {
  const limit = maxUploadBytes(path);
  try {
    if ((await stat(path)).size > limit)
      return { code: "file-too-large", data: { limitMb: limit / 1024 / 1024 } };
    return { bytes: await readFile(path) };
  } catch {
    return { code: "unreadable" };
  }
}

function unchecked(file: string, failure: Failure): UncheckedFile {
  return { file, error: { code: failure.code, message: failureMessage(failure) } };
}

/** The findings of a file as a person reads them. */
export function describeFindings(result: CheckedFile | UncheckedFile): string {
  if ("error" in result) return `${result.file}：${result.error.message}\n`;
  const { file, characters, findings } = result;
  const lines = findings.map(
    ({ severity, family, text, message, authority, fix }) =>
      `  ${SEVERITY_NAMES[severity]} ${FAMILY_NAMES[family]}　“${text}”　${message}${fix === undefined ? "" : `（改为“${fix}”）`}　${authority}`,
  );
  return `${[`${file}：${characters} 字，${findings.length} 处`, ...lines].join("\n")}\n`;
}
