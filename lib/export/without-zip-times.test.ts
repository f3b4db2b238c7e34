import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import { withoutZipTimes } from "./without-zip-times";

async function archive(date: Date) {
  const zip = new JSZip();
  for (const name of ["甲.txt", "b/丙.xml"]) zip.file(name, `${name}的内容`.repeat(50), { date });
  return new Uint8Array(await zip.generateAsync({ type: "arraybuffer", compression: "DEFLATE" }));
}

describe("withoutZipTimes", () => {
  it("gives the same bytes whenever an archive was made", async () => {
    const [early, late] = await Promise.all([archive(new Date(2020, 1, 3)), archive(new Date(2026, 4, 5))]);
    expect(early).not.toEqual(late);
    expect(withoutZipTimes(early)).toEqual(withoutZipTimes(late));
  });

  it("leaves names and content as they are", async () => {
    const zip = await JSZip.loadAsync(withoutZipTimes(await archive(new Date(2020, 1, 3))));
    expect(Object.keys(zip.files)).toEqual(["甲.txt", "b/", "b/丙.xml"]);
    expect(await zip.file("b/丙.xml")?.async("string")).toBe("b/丙.xml的内容".repeat(50));
  });

  it("throws for what is no archive", () => {
    expect(() => withoutZipTimes(new Uint8Array(40))).toThrow(RangeError);
  });
});
