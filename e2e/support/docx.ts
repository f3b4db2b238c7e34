import { readFile } from "node:fs/promises";
import JSZip from "jszip";
import mammoth from "mammoth";

/** A .docx opened by two readers that had no part in writing it: its XML parts, and the text mammoth reads. */
export async function openDocx(
  path: string,
): Promise<{ part: (name: string) => Promise<string>; text: string }> {
  const bytes = await readFile(path);
  const zip = await JSZip.loadAsync(bytes);
  const { value } = await mammoth.extractRawText({ buffer: bytes });
  return {
    part: async (name) => (await zip.file(name)?.async("string")) ?? "",
    text: value,
  };
}
