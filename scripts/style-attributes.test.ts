import http from "node:http";
import type { AddressInfo } from "node:net";
import fc from "fast-check";
import { afterEach, expect, it } from "vitest";
import { renameStyleAttributes, styleRenamer } from "./lib/style-attributes.mjs";

const page = `<p style="color:red" class="x"> style=”不是属性” &quot; style=&quot;</p><script>f("a style=\\"b\\"")</script>`;
const renamed = page.replace(' style="', ' data-style="');

it("renames attributes and nothing else, wherever the stream is cut", () => {
  const whole = Buffer.from(page);
  fc.assert(
    fc.property(fc.array(fc.nat(whole.length), { maxLength: 12 }), (cuts) => {
      const rename = styleRenamer();
      const ends = [...cuts.toSorted((left, right) => left - right), whole.length];
      const parts = ends.map((end, at) => rename.take(whole.subarray(ends[at - 1] ?? 0, end)));
      expect(Buffer.concat([...parts, rename.rest()]).toString()).toBe(renamed);
    }),
  );
});

it("gives back a beginning of the name that nothing followed", () => {
  const rename = styleRenamer();
  expect(rename.take(Buffer.from("<p sty")).toString()).toBe("<p");
  expect(rename.rest().toString()).toBe(" sty");
  expect(rename.take(Buffer.from("le=")).toString()).toBe("le=");
});

let server: http.Server | undefined;
afterEach(() => server?.close());

async function answerWith(answer: (response: http.ServerResponse) => void): Promise<Response> {
  server = http.createServer((_, response) => {
    renameStyleAttributes(response);
    answer(response);
  });
  await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
  return fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
}

it("changes pages, in one piece or several, also those whose length was told", async () => {
  const one = await answerWith((response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.setHeader("Content-Length", Buffer.byteLength(page));
    response.end(page);
  });
  expect(await one.text()).toBe(renamed);
  server?.close();
  const several = await answerWith((response) => {
    response.setHeader("Content-Type", "text/html");
    response.write(page.slice(0, 5));
    response.write(new Uint8Array(Buffer.from(page.slice(5))));
    response.end(() => undefined);
  });
  expect(await several.text()).toBe(renamed);
});

it("leaves everything else as it is", async () => {
  const data = await answerWith((response) => {
    response.setHeader("Content-Type", "application/json");
    response.end(JSON.stringify({ page: ' style="' }));
  });
  expect(await data.json()).toEqual({ page: ' style="' });
  server?.close();
  const script = await answerWith((response) => {
    response.setHeader("Content-Type", "text/javascript");
    response.end(` style="`);
  });
  expect(await script.text()).toBe(` style="`);
});
