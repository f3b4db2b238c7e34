import { describe, expect, it, vi } from "vitest";
import { chunksOf, uploadFiles } from "./upload-files";

const file = (name: string, size = 10) => new File([new Uint8Array(size)], name);
const many = (count: number) => Array.from({ length: count }, (_, index) => file(`${index}.txt`));

function options(ask: typeof fetch) {
  return {
    signal: new AbortController().signal,
    onSent: vi.fn(),
    onInterrupted: vi.fn(),
    fetch: ask,
    pause: async () => undefined,
  };
}

describe("chunksOf", () => {
  it("puts forty files in a request, and fewer large ones, in order", () => {
    expect(chunksOf(many(95)).map((chunk) => chunk.length)).toEqual([40, 40, 15]);
    const large = [file("a.txt", 5_000_000), file("b.txt", 5_000_000), file("c.txt", 100)];
    expect(chunksOf(large).map((chunk) => chunk.map(({ position }) => position))).toEqual([[0], [1, 2]]);
  });
});

describe("uploadFiles", () => {
  it("sends every file once by its position and then says that this was all", async () => {
    const seen: string[] = [];
    const given = options(async (url, init) => {
      if (init?.body instanceof FormData) seen.push(...init.body.keys());
      else seen.push(`${init?.method} ${String(url)}`);
      return Response.json({});
    });
    expect((await uploadFiles("b1", many(41), given)).ok).toBe(true);
    const positions = seen.filter((each) => /^\d+$/.test(each)).map(Number);
    expect(positions).toEqual(Array.from({ length: 41 }, (_, index) => index));
    expect(seen.at(-1)).toBe("PATCH /api/library/import/b1");
    expect(given.onSent.mock.calls).toEqual([[40], [41]]);
  });

  it("goes on after the network was away, and says so meanwhile", async () => {
    let calls = 0;
    const given = options(async () => {
      calls += 1;
      if (calls <= 3) throw new TypeError("fetch failed");
      return Response.json({});
    });
    expect((await uploadFiles("b1", many(1), given)).ok).toBe(true);
    expect(given.onInterrupted.mock.calls.at(0)).toEqual([true]);
    expect(given.onInterrupted.mock.calls.at(-1)).toEqual([false]);
  });

  it("stops at once when the batch takes no more files", async () => {
    const ask = vi.fn(async () => Response.json({ error: { code: "batch-closed" } }, { status: 409 }));
    const done = await uploadFiles("b1", many(1), options(ask));
    expect(done).toEqual({ ok: false, error: { code: "batch-closed" } });
    expect(ask).toHaveBeenCalledOnce();
  });

  it("tells of a file too large without sending it", async () => {
    let told = "";
    const given = options(async (_url, init) => {
      if (init?.body instanceof FormData) {
        told = String(init.body.get("tooLarge"));
        expect([...init.body.keys()]).toEqual(["tooLarge"]);
      }
      return Response.json({});
    });
    await uploadFiles("b1", [file("大.txt", 21 * 1024 * 1024)], given);
    expect(JSON.parse(told)).toEqual([{ position: 0, fileName: "大.txt", byteSize: 21 * 1024 * 1024 }]);
  });
});
