import { decodeEntities } from "@/lib/text/decode-entities";

export type XmlEvent =
  | {
      readonly type: "open";
      readonly name: string;
      readonly attributes: string;
      readonly selfClosing: boolean;
    }
  | { readonly type: "close"; readonly name: string }
  | { readonly type: "text"; readonly text: string };

/**
 * Reads XML from left to right, one event a tag or stretch of text, in linear time and constant memory.
 *
 * Only what Office files need: declarations, document types and comments are skipped, so no entity is ever defined or
 * fetched; there is no nesting limit because there is no tree.
 */
export function* xmlEvents(xml: string): Generator<XmlEvent> {
  let index = 0;
  while (index < xml.length) {
    const open = xml.indexOf("<", index);
    if (open < 0) break;
    if (open > index) yield { type: "text", text: decodeEntities(xml.slice(index, open)) };
    const skipped = skipSpecial(xml, open);
    if (skipped !== null) {
      index = skipped;
      continue;
    }
    const close = xml.indexOf(">", open);
    if (close < 0) break;
    yield tagEvent(xml.slice(open + 1, close));
    index = close + 1;
  }
}

function skipSpecial(xml: string, at: number): number | null {
  const next = xml.charAt(at + 1);
  if (next !== "!" && next !== "?") return null;
  const terminator = xml.startsWith("<!--", at) ? "-->" : next === "?" ? "?>" : ">";
  const end = xml.indexOf(terminator, at);
  return end < 0 ? xml.length : end + terminator.length;
}

function tagEvent(body: string): XmlEvent {
  if (body.startsWith("/")) return { type: "close", name: body.slice(1).trim() };
  const selfClosing = body.endsWith("/");
  const content = selfClosing ? body.slice(0, -1) : body;
  const blank = content.search(/\s/);
  return blank < 0
    ? { type: "open", name: content, attributes: "", selfClosing }
    : { type: "open", name: content.slice(0, blank), attributes: content.slice(blank), selfClosing };
}

/** Value of an attribute in the text between a tag's name and its end; null when absent. */
export function xmlAttribute(attributes: string, name: string): string | null {
  const at = attributes.indexOf(` ${name}=`);
  if (at < 0) return null;
  const quote = attributes.charAt(at + name.length + 2);
  const start = at + name.length + 3;
  const end = attributes.indexOf(quote, start);
  return end < 0 ? null : decodeEntities(attributes.slice(start, end));
}
