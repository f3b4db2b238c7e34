import { hasZipEntry, readZipDirectory } from "./zip-directory";

/** What a file is, by its content first and its name second. */
export type FileType =
  | "txt"
  | "md"
  | "html"
  | "docx"
  | "doc"
  | "zip"
  | "encrypted-office"
  | "pdf"
  | "rtf"
  | "other-binary";

const SIGNATURES: readonly { readonly type: FileType | "ole"; readonly bytes: readonly number[] }[] = [
  { type: "zip", bytes: [0x50, 0x4b, 0x03, 0x04] },
  { type: "zip", bytes: [0x50, 0x4b, 0x05, 0x06] },
  { type: "ole", bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { type: "pdf", bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { type: "rtf", bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { type: "other-binary", bytes: [0x89, 0x50, 0x4e, 0x47] },
  { type: "other-binary", bytes: [0xff, 0xd8, 0xff] },
  { type: "other-binary", bytes: [0x47, 0x49, 0x46, 0x38] },
  { type: "other-binary", bytes: [0x1f, 0x8b] },
  { type: "other-binary", bytes: [0x52, 0x61, 0x72, 0x21] },
  { type: "other-binary", bytes: [0x37, 0x7a, 0xbc, 0xaf] },
  { type: "other-binary", bytes: [0x7f, 0x45, 0x4c, 0x46] },
  { type: "other-binary", bytes: [0x4d, 0x5a, 0x90, 0x00] },
];

const TEXT_EXTENSIONS: Readonly<Record<string, FileType>> = {
  txt: "txt",
  text: "txt",
  "": "txt",
  md: "md",
  markdown: "md",
  html: "html",
  htm: "html",
  xhtml: "html",
};

/** Formats that have a signature: a file with such a name and none of the signatures is broken or something else. */
const SIGNED_EXTENSIONS: Readonly<Record<string, FileType>> = {
  docx: "docx",
  docm: "docx",
  doc: "doc",
  dot: "doc",
  wps: "doc",
  pdf: "pdf",
  rtf: "rtf",
  zip: "zip",
};

/** Some writers put a few bytes before the header; readers look for it in the first kilobyte. */
const PDF_HEADER_BYTES = 1024;

/**
 * Recognises a file.
 *
 * Offices rename freely: an .rtf or a web page called .doc is read as what it is, and a .wps is a .doc or a .docx.
 *
 * @returns null for a name whose extension stands for no text format while the content has no known signature.
 */
export function detectFileType(fileName: string, bytes: Uint8Array): FileType | null {
  const extension = fileExtension(fileName);
  const signature = SIGNATURES.find(({ bytes: magic }) =>
    magic.every((byte, index) => bytes[index] === byte),
  );
  if (signature?.type === "zip") return zipType(extension, bytes);
  if (signature?.type === "ole") return oleType(extension, bytes);
  if (signature !== undefined) return signature.type;
  if (extension === "pdf" && includesAscii(bytes.subarray(0, PDF_HEADER_BYTES), "%PDF-")) return "pdf";
  if (looksLikeHtml(bytes) && (extension in TEXT_EXTENSIONS || ["doc", "wps"].includes(extension))) {
    return "html";
  }
  return SIGNED_EXTENSIONS[extension] ?? TEXT_EXTENSIONS[extension] ?? null;
}

/** Extension in lower case without the dot; empty when there is none. */
export function fileExtension(fileName: string): string {
  return /\.([A-Za-z0-9]{1,8})$/.exec(fileName)?.[1]?.toLowerCase() ?? "";
}

/** A zip is a Word document, some other Office document, or an archive of files; only its directory tells. */
function zipType(extension: string, bytes: Uint8Array): FileType {
  const entries = readZipDirectory(bytes) ?? [];
  if (hasZipEntry(entries, "word/document.xml")) return "docx";
  if (["docx", "docm", "wps"].includes(extension)) return "docx";
  const office = hasZipEntry(entries, "[Content_Types].xml") || hasZipEntry(entries, "mimetype");
  return office ? "other-binary" : "zip";
}

/** Office keeps an encrypted .docx as an OLE file too; streams have their names in UTF-16. */
function oleType(extension: string, bytes: Uint8Array): FileType {
  if (includesAscii(bytes, [..."EncryptedPackage"].join("\0"))) return "encrypted-office";
  if (includesAscii(bytes, [..."WordDocument"].join("\0"))) return "doc";
  return extension === "doc" ? "doc" : "other-binary";
}

function looksLikeHtml(bytes: Uint8Array): boolean {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 400)).trimStart().toLowerCase();
  return head.startsWith("<!doctype html") || head.startsWith("<html");
}

function includesAscii(bytes: Uint8Array, needle: string): boolean {
  const codes = [...needle].map((character) => character.charCodeAt(0));
  const first = codes[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (codes.every((code, offset) => bytes[at + offset] === code)) return true;
  }
  return false;
}
