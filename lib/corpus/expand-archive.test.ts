import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import { expandArchive } from "./expand-archive";
import { MAX_ARCHIVE_FILES } from "./limits";

type Files = Readonly<Record<string, string | Uint8Array>>;

async function zip(files: Files, encodeFileName?: (name: string) => string): Promise<Uint8Array> {
  const archive = new JSZip();
  for (const [name, content] of Object.entries(files)) archive.file(name, content, { createFolders: false });
  return archive.generateAsync({
    type: "uint8array",
    compression: "DEFLATE",
    ...(encodeFileName === undefined ? {} : { encodeFileName }),
  });
}

async function codeOf(bytes: Uint8Array): Promise<string> {
  const expanded = await expandArchive(bytes);
  return expanded.ok ? "ok" : expanded.error.code;
}

async function namesOf(bytes: Uint8Array): Promise<string[]> {
  const expanded = await expandArchive(bytes);
  return expanded.ok ? expanded.value.map(({ fileName }) => fileName) : [];
}

describe("expandArchive", () => {
  it("gives every file under its own name, with its bytes", async () => {
    const expanded = await expandArchive(await zip({ "2025/讲话.txt": "同志们：", "点评.md": "# 点评" }));
    expect(expanded.ok && expanded.value.map(({ fileName }) => fileName)).toEqual(["讲话.txt", "点评.md"]);
    const content = expanded.ok ? expanded.value[0]?.content : undefined;
    expect(content?.ok && new TextDecoder().decode(content.value)).toBe("同志们：");
  });

  it("reads names that Chinese Windows wrote in GBK", async () => {
    // 讲话.txt in GBK, without the flag that says UTF-8.
    const bytes = await zip({ "AABB.txt": "同志们：" });
    for (let at = 0; at + 4 <= bytes.length; at += 1) {
      if (String.fromCharCode(...bytes.subarray(at, at + 4)) === "AABB")
        bytes.set([0xbd, 0xb2, 0xbb, 0xb0], at);
    }
    expect(await namesOf(bytes)).toEqual(["讲话.txt"]);
  });

  it("makes nothing of names that climb out of the archive", async () => {
    const files = { "../../etc/passwd.txt": "x", "C:\\Windows\\讲话.txt": "x", "/root/点评.txt": "x" };
    expect(await namesOf(await zip(files))).toEqual(["passwd.txt", "讲话.txt", "点评.txt"]);
  });

  it("passes over what systems leave behind", async () => {
    const files = { "__MACOSX/._讲话.txt": "x", ".DS_Store": "x", "~$讲话.docx": "x", "a/Thumbs.db": "x" };
    expect(await codeOf(await zip(files))).toBe("empty-archive");
    expect(await namesOf(await zip({ ...files, "讲话.txt": "x" }))).toEqual(["讲话.txt"]);
  });

  it("hands an archive inside on unopened", async () => {
    const inner = await zip({ "讲话.txt": "x" });
    const expanded = await expandArchive(await zip({ "内层.zip": inner }));
    const content = expanded.ok ? expanded.value[0]?.content : undefined;
    expect(content?.ok && content.value).toEqual(inner);
  });

  it("stops at an archive that grows beyond reason", async () => {
    const bomb = await zip({ "a.txt": "一".repeat(5_000_000), "b.txt": "二".repeat(5_000_000) });
    expect(bomb.length).toBeLessThan(150_000);
    expect(await codeOf(bomb)).toBe("expansion-limit");
  });

  it("refuses too many files, a password and damage, each with its own code", async () => {
    const many = Object.fromEntries(
      Array.from({ length: MAX_ARCHIVE_FILES + 1 }, (_, index) => [`${index}.txt`, ""]),
    );
    expect(await codeOf(await zip(many))).toBe("too-many-entries");
    const whole = await zip({ "讲话.txt": "同志们：" });
    expect(await codeOf(whole.slice(0, -30))).toBe("broken-archive");
    const locked = whole.slice();
    const entry = locked.findIndex(
      (_, at) => String.fromCharCode(...locked.subarray(at, at + 4)) === "PK\u0001\u0002",
    );
    locked[entry + 8] = 1;
    expect(await codeOf(locked)).toBe("encrypted-archive");
  });
});
