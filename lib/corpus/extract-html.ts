import { load } from "cheerio";
import type { AnyNode } from "domhandler";
import { fail, ok, type Result } from "@/lib/result";
import { decodeText } from "@/lib/text/decode-text";
import type { SourceLine } from "./source-line";

const NOT_CONTENT =
  "script,style,noscript,template,iframe,object,svg,nav,header nav,footer,form,button,select,textarea,input,head,aside,[hidden]";

const BLOCKS = new Set(
  "address article blockquote body dd div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 hr li main ol p pre section table tbody td tfoot th thead tr ul br center".split(
    " ",
  ),
);

/**
 * Lines of a web page: one a block, headings with their depth, nothing of scripts, styles and navigation.
 *
 * The charset named in the page wins when the bytes agree with it, otherwise the bytes are read as any text.
 */
export function extractHtml(bytes: Uint8Array): Result<SourceLine[], "not-text"> {
  const text = decodeHtml(bytes);
  if (text === null) return fail("not-text");
  const $ = load(text);
  $(NOT_CONTENT).remove();
  const lines: SourceLine[] = [];
  collectLines($.root().contents().toArray(), lines);
  return ok(lines);
}

function decodeHtml(bytes: Uint8Array): string | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  const charset = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{2,20})/i.exec(head)?.[1];
  if (charset !== undefined && !bytes.subarray(0, 4096).includes(0)) {
    try {
      return new TextDecoder(charset, { fatal: true }).decode(bytes);
    } catch {
      // A wrong or unknown charset declaration: the bytes decide.
    }
  }
  const decoded = decodeText(bytes);
  return decoded.ok ? decoded.value.text : null;
}

/** Walks the tree without recursion, since hostile pages nest deeply. */
function collectLines(roots: readonly AnyNode[], lines: SourceLine[]): void {
  let buffer = "";
  let level: number | undefined;
  const flush = () => {
    if (buffer.trim() !== "") {
      lines.push(level === undefined ? { text: buffer } : { text: buffer, headingLevel: level });
    }
    buffer = "";
  };
  const stack: (AnyNode | { close: string })[] = [...roots].reverse();
  while (stack.length > 0) {
    const node = stack.pop();
    if (node === undefined) break;
    if ("close" in node) {
      flush();
      if (/^h[1-6]$/.test(node.close)) level = undefined;
    } else if (node.type === "text") {
      // Line ends in the source of a page are blanks; one between Chinese characters disappears later.
      buffer += node.data.replace(/[\r\n]+\s*/g, " ");
    } else if ("children" in node) {
      const name = "name" in node ? node.name : "";
      if (BLOCKS.has(name)) {
        flush();
        if (/^h[1-6]$/.test(name)) level = Number(name.charAt(1));
        stack.push({ close: name });
      }
      for (let index = node.children.length - 1; index >= 0; index -= 1) {
        const child = node.children[index];
        if (child !== undefined) stack.push(child);
      }
    }
  }
  flush();
}
