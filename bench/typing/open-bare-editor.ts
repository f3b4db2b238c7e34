import type { Page } from "@playwright/test";
import { build } from "esbuild";

const PLAIN_LOOK =
  "<style>#editor{width:156mm;margin:0 auto}.ProseMirror{font-size:16pt;line-height:28.95pt;white-space:break-spaces;overflow-wrap:break-word}p{margin:0}</style>";

/**
 * Opens the bare editor with these lines; it is bundled here, answered by the browser's own routing, and no part of the
 * product.
 *
 * @param styleSheets - those of the product's page, for the paper's typefaces and measures; without any the editor has the
 *   browser's own look, with as many characters a line.
 */
export async function openBareEditor(
  page: Page,
  origin: string,
  lines: readonly string[],
  styleSheets: readonly string[],
): Promise<void> {
  const words = JSON.stringify(lines).replaceAll("<", "\\u003c");
  const look =
    styleSheets.length === 0
      ? PLAIN_LOOK
      : styleSheets.map((url) => `<link rel="stylesheet" href="${url}">`).join("");
  const html = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>bare</title>${look}
<body><div class="paper-desk"><div class="paper" id="editor"></div></div>
<script type="application/json" id="lines">${words}</script><script src="/bare-editor.js"></script></body></html>`;
  const script = await bundle();
  await page.route("**/bare-editor", (route) =>
    route.fulfill({ body: html, contentType: "text/html; charset=utf-8" }),
  );
  await page.route("**/bare-editor.js", (route) =>
    route.fulfill({ body: script, contentType: "text/javascript; charset=utf-8" }),
  );
  await page.goto(`${origin}/bare-editor`);
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [new URL("bare-editor.ts", import.meta.url).pathname],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    define: { "process.env.NODE_ENV": '"production"' },
  });
  return outputFiles[0]?.text ?? "";
}
