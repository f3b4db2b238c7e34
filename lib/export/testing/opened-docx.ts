import { XMLParser } from "fast-xml-parser";
import JSZip from "jszip";
import type { DraftDocument } from "@/lib/speech/draft-document";
import type { FactSheet } from "@/lib/speech/fact-sheet";
import { exportDocx } from "../export-docx";
import type { PageProfile } from "../page-profile";

/** A node of the file's XML by the names of its children and attributes. */
export type Tree = { readonly [key: string]: Tree | Tree[] | string | undefined };

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseTagValue: false,
  trimValues: false,
});

/** The children of a name, none for a node that is not there. */
export function list(node: Tree | string | undefined, name: string): Tree[] {
  const value = typeof node === "object" ? node[name] : undefined;
  if (value === undefined) return [];
  return (Array.isArray(value) ? value : [value]).map((item) =>
    typeof item === "string" ? { "#text": item } : item,
  );
}

/** The first node down a path of names; an empty one where it ends. */
export function at(node: Tree | undefined, ...path: string[]): Tree {
  return path.reduce<Tree>((current, name) => list(current, name)[0] ?? {}, node ?? {});
}

export function textOf(run: Tree): string {
  return list(run, "w:t")
    .map((text) => text["#text"] ?? "")
    .join("");
}

/** A file as Word would find it. */
export class OpenedDocx {
  readonly paragraphs: Tree[];
  readonly styles: Map<string, Tree>;
  readonly section: Tree;
  constructor(readonly files: Map<string, string>) {
    const body = at(this.tree("word/document.xml"), "w:document", "w:body");
    this.paragraphs = list(body, "w:p");
    this.section = at(body, "w:sectPr");
    const styles = list(at(this.tree("word/styles.xml"), "w:styles"), "w:style");
    this.styles = new Map(styles.map((style) => [String(style["w:styleId"]), style]));
  }
  tree(name: string): Tree {
    return parser.parse(this.files.get(name) ?? "") as Tree;
  }
  /** Style and words of every paragraph. */
  lines(): [string, string][] {
    return this.paragraphs.map((each) => [
      String(at(each, "w:pPr", "w:pStyle")["w:val"]),
      list(each, "w:r").map(textOf).join(""),
    ]);
  }
  runs(): Tree[] {
    return this.paragraphs.flatMap((each) => list(each, "w:r"));
  }
  /** The run that reads so. */
  run(text: string): Tree {
    return this.runs().find((run) => textOf(run) === text) ?? {};
  }
}

/** Exports a draft and opens the file. */
export async function openDocx(
  document: DraftDocument,
  facts: FactSheet,
  profile?: PageProfile,
): Promise<OpenedDocx> {
  const zip = await JSZip.loadAsync(await exportDocx(document, facts, profile));
  const files = new Map<string, string>();
  for (const file of Object.values(zip.files))
    if (!file.dir) files.set(file.name, await file.async("string"));
  return new OpenedDocx(files);
}
