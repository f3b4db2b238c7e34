import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import JSZip from "jszip";
import { afterEach, describe, expect, it } from "vitest";
import { ParseProcess } from "./parse-process";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const SPEECH = bytesOf("在全县党建工作推进会上的讲话\n同志们：\n一、抓落实\n要一件一件抓到底。\n");

let reader = new ParseProcess();
afterEach(() => {
  reader.stop();
  reader = new ParseProcess();
});

// A process takes a second to start, on a busy machine many.
describe("ParseProcess", { timeout: 90_000 }, () => {
  it("reads documents and opens archives in another process", async () => {
    const read = await reader.run({ kind: "import", fileName: "a.txt", bytes: SPEECH });
    expect(read.ok && read.value[0]?.title).toBe("在全县党建工作推进会上的讲话");
    const pdf = readFileSync(fileURLToPath(new URL("fixtures/no-fonts.pdf", import.meta.url)));
    const printed = await reader.run({ kind: "import", fileName: "a.pdf", bytes: new Uint8Array(pdf) });
    expect(printed.ok && printed.value[0]?.title).toBe("在全县重点工作调度会上的讲话");
    const bytes = await new JSZip().file("讲话.txt", SPEECH).generateAsync({ type: "uint8array" });
    const expanded = await reader.run({ kind: "expand", fileName: "a.zip", bytes });
    expect(expanded.ok && expanded.value[0]).toEqual({
      fileName: "讲话.txt",
      content: { ok: true, value: SPEECH },
    });
  });

  it("gives up a file that takes too long, and reads the next", async () => {
    await reader.run({ kind: "import", fileName: "a.txt", bytes: SPEECH });
    const hurried = new ParseProcess({ timeoutMs: 1 });
    const slow = await hurried.run({
      kind: "import",
      fileName: "a.txt",
      bytes: new Uint8Array(2_000_000).fill(97),
    });
    expect(slow).toEqual({ ok: false, error: { code: "parse-timeout", data: { seconds: 1 } } });
    hurried.stop();
    expect((await reader.run({ kind: "import", fileName: "b.txt", bytes: SPEECH })).ok).toBe(true);
  });

  it("survives a file that uses up the memory, and reads the next", async () => {
    reader = new ParseProcess({ maxMemoryMb: 80 });
    const huge = bytesOf("一、抓落实\n要一件一件抓到底，一项一项见成效。\n".repeat(250_000));
    const read = await reader.run({ kind: "import", fileName: "a.txt", bytes: huge });
    expect(read).toEqual({ ok: false, error: { code: "parse-crash" } });
    expect((await reader.run({ kind: "import", fileName: "b.txt", bytes: SPEECH })).ok).toBe(true);
  });
});
