import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { build } from "esbuild";

/**
 * Serves the bare editor with these lines on a port of its own; it is no part of the product.
 *
 * Its column has the width and type size of the paper, so that the browser breaks as many lines for it.
 */
export async function serveBareEditor(
  lines: readonly string[],
): Promise<{ readonly url: string; readonly close: () => void }> {
  const { outputFiles } = await build({
    entryPoints: [new URL("bare-editor.ts", import.meta.url).pathname],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    define: { "process.env.NODE_ENV": '"production"' },
  });
  const script = outputFiles[0]?.text ?? "";
  const words = JSON.stringify(lines).replaceAll("<", "\\u003c");
  const html = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>bare</title>
<style>#editor{width:156mm;margin:0 auto}.ProseMirror{font-size:16pt;line-height:28.95pt;white-space:break-spaces;overflow-wrap:break-word}p{margin:0}</style>
<div id="editor"></div><script type="application/json" id="lines">${words}</script><script src="/editor.js"></script></html>`;
  const server = createServer((request, response) => {
    const isScript = request.url === "/editor.js";
    response.setHeader("content-type", `${isScript ? "text/javascript" : "text/html"}; charset=utf-8`);
    response.end(isScript ? script : html);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
