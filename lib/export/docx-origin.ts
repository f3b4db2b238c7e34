import { type XmlEvent, xmlAttribute, xmlEvents } from "@/lib/corpus/xml-events";

/** Which draft a file was exported from, and in which state. */
export type DocxOrigin = { readonly draftId: string; readonly revision: number };

const DRAFT = "ShubiDraft";
const REVISION = "ShubiRevision";

/** Part of a .docx that holds properties of our own (ISO/IEC 29500-1, 15.2.12.2); Word, WPS and LibreOffice keep it. */
export const ORIGIN_PART = "docProps/custom.xml";

/** The properties of an exported file that tell its draft. */
export function originProperties({ draftId, revision }: DocxOrigin): { name: string; value: string }[] {
  return [
    { name: DRAFT, value: draftId },
    { name: REVISION, value: String(revision) },
  ];
}

/** The draft a file says it is; null where it says none. */
export function readOrigin(customXml: string): DocxOrigin | null {
  const properties = customProperties(customXml);
  const draftId = properties.get(DRAFT)?.trim().toLowerCase() ?? "";
  const revision = Number(properties.get(REVISION) ?? "");
  if (!/^[0-9a-f-]{36}$/.test(draftId) || !Number.isInteger(revision) || revision < 1) return null;
  return { draftId, revision };
}

function customProperties(xml: string): ReadonlyMap<string, string> {
  const properties = new Map<string, string>();
  let name: string | null = null;
  for (const event of xmlEvents(xml)) {
    if (isOpen(event, "property")) name = xmlAttribute(event.attributes, "name");
    else if (event.type === "close" && localName(event.name) === "property") name = null;
    else if (event.type === "text" && name !== null) {
      properties.set(name, (properties.get(name) ?? "") + event.text);
    }
  }
  return properties;
}

function isOpen(event: XmlEvent, name: string): event is Extract<XmlEvent, { type: "open" }> {
  return event.type === "open" && localName(event.name) === name;
}

/** Programs put a prefix of their own before the names of this part. */
function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
