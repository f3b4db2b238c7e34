import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { blocksFromLines } from "@/components/editor/paste/blocks-from-lines";
import { linesFromText } from "@/components/editor/paste/lines-from-text";
import { projectRoot } from "@/lib/jobs/project-root";
import { type BlockNode, DRAFT_SCHEMA_VERSION, type DraftDocument } from "@/lib/speech/draft-document";

/**
 * A draft of at least so many characters out of the built-in texts, with the headings, ordinals and open slots that
 * pasting makes of them.
 */
export function longDraft(chars: number): DraftDocument {
  const title: BlockNode = { type: "title", content: [{ type: "text", text: "长文稿" }] };
  const content: BlockNode[] = [title, ...blocksFromLines(linesFromText(builtInText(chars)))];
  return { type: "doc", attrs: { schemaVersion: DRAFT_SCHEMA_VERSION }, content };
}

/** Plain lines of the built-in texts, one after the other, of at least that length. */
export function builtInText(chars: number): string {
  const folder = path.join(projectRoot(), "corpus", "texts");
  let text = "";
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith(".md")) continue;
    const body = readFileSync(path.join(folder, name), "utf8").replace(/^---\n[\s\S]*?\n---\n/u, "");
    text += `${body.replace(/^#+ /gmu, "").trim()}\n`;
    if (text.length >= chars) return text.slice(0, chars);
  }
  throw new RangeError(`builtInText: the built-in texts have only ${text.length} characters`);
}
