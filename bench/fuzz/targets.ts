import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Window } from "happy-dom";
import JSZip from "jszip";
import { blocksFromLines } from "@/components/editor/paste/blocks-from-lines";
import { linesFromHtml } from "@/components/editor/paste/lines-from-html";
import { expandArchive } from "@/lib/corpus/expand-archive";
import { MAX_ARCHIVE_TOTAL_BYTES } from "@/lib/corpus/limits";
import type { SeededRandom } from "@/lib/corpus/testing/seeded-random";
import { exportDraft } from "@/lib/jobs/export-draft";
import { readDocuments, readReturnedFile } from "@/lib/jobs/read-file";
import type { Result } from "@/lib/result";
import { readDraftPlan } from "@/lib/speech/draft-plan";
import { readFactSheet } from "@/lib/speech/fact-sheet";
import { sentDocumentSchema } from "@/lib/speech/sent-document";
import { longDraft } from "../typing/long-draft";
import { type Bytes, mutateBytes, mutateParts } from "./mutate-bytes";
import { mutateJson } from "./mutate-json";

/** Something that reads what strangers send. */
export type FuzzTarget = {
  readonly name: string;
  /** Reads one damaged input. @throws when it does anything but read or refuse it. */
  readonly attempt: (random: SeededRandom) => Promise<void>;
};

const root = process.env.SHUBI_ROOT ?? process.cwd();
const read = (...names: string[]): Bytes => new Uint8Array(readFileSync(path.join(root, ...names)));
const corpus = (name: string) => read("lib", "corpus", "fixtures", name);
const jobs = (name: string) => read("lib", "jobs", "fixtures", name);

/** Every reader of files, pasted text and drafts, each with real inputs to damage. */
export async function fuzzTargets(): Promise<FuzzTarget[]> {
  const docx = [corpus("speech.docx"), await exportedDocx()] as const;
  const html = [read("e2e", "fixtures", "review-city-noisy.html")] as const;
  return [
    file("docx", docx, mutateDocx),
    file("doc", [corpus("speech.doc"), corpus("encrypted.doc")], mutate),
    file("rtf", [corpus("speech.rtf"), corpus("word-gbk.rtf")], mutate),
    file("pdf", ["speech.pdf", "no-fonts.pdf", "scan.pdf", "encrypted.pdf"].map(jobs), mutate),
    file("html", html, mutate),
    file("txt", texts(), mutate),
    file("md", texts(), mutate),
    {
      name: "returned docx",
      attempt: async (random) =>
        assertResult(await readReturnedFile("稿.docx", await damagedDocx(docx, random))),
    },
    archive(await archiveOf(docx[0])),
    pastedHtml(html[0]),
    draft(),
  ];
}

type Damage = (seed: Bytes, random: SeededRandom) => Promise<Bytes>;

const mutate: Damage = async (seed, random) => mutateBytes(seed, random);
const mutateDocx: Damage = (seed, random) =>
  random.chance(0.75) ? mutateParts(seed, random) : mutate(seed, random);
const damagedDocx = (seeds: readonly Bytes[], random: SeededRandom) =>
  mutateDocx(oneOf(seeds, random), random);

function file(extension: string, seeds: readonly Bytes[], damage: Damage): FuzzTarget {
  return {
    name: extension,
    attempt: async (random) => {
      const bytes = await damage(oneOf(seeds, random), random);
      assertResult(await readDocuments(`../../${"长".repeat(random.whole(1, 300))}.${extension}`, bytes));
    },
  };
}

function archive(seed: Bytes): FuzzTarget {
  return {
    name: "zip",
    attempt: async (random) => {
      const bytes = random.chance(0.5) ? await mutateParts(seed, random) : mutateBytes(seed, random);
      const files = await expandArchive(bytes);
      assertResult(files);
      if (!files.ok) return;
      let total = 0;
      for (const { fileName, content } of files.value) {
        assertResult(content);
        if (/[/\\]|^\.\.?$/.test(fileName)) throw new Error(`a file name that leads elsewhere: ${fileName}`);
        total += content.ok ? content.value.length : 0;
      }
      if (total > MAX_ARCHIVE_TOTAL_BYTES) throw new Error(`${total} bytes came out of an archive`);
    },
  };
}

function pastedHtml(seed: Bytes): FuzzTarget {
  const page = new Window();
  for (const name of ["DOMParser", "Node", "Element"]) Reflect.set(globalThis, name, Reflect.get(page, name));
  // Chromium itself lets no page nest deeper than 512 elements; the stand-in has no such limit.
  const shallow = (text: string) => text.replace(/(?:<div>|<w:p>){500,}/gu, (run) => run.slice(0, 2_000));
  return {
    name: "pasted html",
    attempt: async (random) => {
      const text = new TextDecoder().decode(mutateBytes(seed.subarray(0, 20_000), random));
      const blocks = blocksFromLines(linesFromHtml(shallow(text)));
      if (blocks.length === 0) return;
      const sent = sentDocumentSchema.safeParse({
        ...longDraft(100),
        content: [{ type: "title" }, ...blocks],
      });
      if (!sent.success) throw new Error("what was pasted cannot be saved");
    },
  };
}

function draft(): FuzzTarget {
  const seed = longDraft(1_500);
  const facts = {
    unit: "青川县教育局",
    occasion: "述职评议会",
    targetMinutes: 20,
    own: [{ label: "片区", value: "东片" }],
  };
  return {
    name: "draft",
    attempt: async (random) => {
      const sent = sentDocumentSchema.safeParse(mutateJson(seed, random));
      const sheet = readFactSheet(mutateJson(facts, random));
      readDraftPlan(mutateJson({ sections: [] }, random));
      if (!sent.success) return;
      for (const format of ["txt", "md", "docx"] as const)
        assertResult(await exportDraft(sent.data, sheet, format));
    },
  };
}

function assertResult(result: Result<unknown>): void {
  if (typeof result !== "object" || result === null || typeof result.ok !== "boolean")
    throw new Error("no Result came back");
  if (!result.ok && !/^[a-z][a-z-]+$/.test(result.error.code))
    throw new Error(`not a stable code: ${result.error.code}`);
}

async function exportedDocx(): Promise<Bytes> {
  const exported = await exportDraft(longDraft(1_000), {}, "docx");
  if (!exported.ok) throw new Error("the draft could not be exported");
  return exported.value.bytes;
}

async function archiveOf(docx: Bytes): Promise<Bytes> {
  const zip = new JSZip();
  zip.file("讲话/一.docx", docx);
  zip.file("讲话/二.txt", texts()[0] ?? "");
  zip.file("../三.md", "# 三");
  return new Uint8Array(await zip.generateAsync({ type: "uint8array", compression: "DEFLATE" }));
}

function texts(): readonly Bytes[] {
  const names = readdirSync(path.join(root, "corpus", "texts")).filter((name) => name.endsWith(".md"));
  return names
    .sort()
    .slice(0, 5)
    .map((name) => read("corpus", "texts", name));
}

function oneOf(seeds: readonly Bytes[], random: SeededRandom): Bytes {
  return seeds[random.whole(0, seeds.length - 1)] ?? new Uint8Array();
}
