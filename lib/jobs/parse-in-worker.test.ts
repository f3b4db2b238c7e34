import { describe, expect, it } from "vitest";
import { parseInWorker } from "./parse-in-worker";

describe("parseInWorker", { timeout: 90_000 }, () => {
  it("answers every task with its own document when more come than there are processes", async () => {
    const titles = Array.from({ length: 12 }, (_, index) => `在第${index + 1}次党建工作推进会上的讲话`);
    const read = await Promise.all(
      titles.map((title, index) =>
        parseInWorker({
          kind: "import",
          fileName: `${index}.txt`,
          bytes: new TextEncoder().encode(`${title}\n同志们：\n一、抓落实\n要一件一件抓到底。\n`),
        }),
      ),
    );
    expect(read.map((each) => each.ok && each.value[0]?.title)).toEqual(titles);
  });
});
