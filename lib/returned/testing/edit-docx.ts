import JSZip from "jszip";

/** Changes the paragraphs of a .docx as XML, as a program does that saves it; other parts stay as they are. */
export async function editDocx(
  bytes: Uint8Array,
  edit: (paragraphs: readonly string[]) => readonly string[],
  parts: Readonly<Record<string, string>> = {},
): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  const xml = (await zip.file("word/document.xml")?.async("string")) ?? "";
  const paragraphs = xml.match(/<w:p>[\s\S]*?<\/w:p>|<w:p\/>/gu) ?? [];
  const [first] = paragraphs;
  const start = first === undefined ? -1 : xml.indexOf(first);
  const end = xml.indexOf("<w:sectPr", start);
  zip.file("word/document.xml", xml.slice(0, start) + edit(paragraphs).join("") + xml.slice(end));
  for (const [name, part] of Object.entries(parts)) zip.file(name, part);
  return zip.generateAsync({ type: "uint8array" });
}

/** The words of a paragraph in XML, deleted ones left out. */
export function wordsOf(paragraph: string): string {
  return paragraph.replace(/<w:del [\s\S]*?<\/w:del>/gu, "").replace(/<[^>]+>/gu, "");
}

/** A paragraph in XML with nothing but words and a style. */
export function plainParagraph(words: string, styleId = "Normal"): string {
  return `<w:p><w:pPr><w:pStyle w:val="${styleId}"/></w:pPr><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;
}
