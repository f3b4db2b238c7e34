import type { DragEvent } from "react";
import { expect, test } from "vitest";
import { droppedFiles } from "./dropped-files";

type Entry = { readonly isDirectory: boolean; readonly file?: (done: (file: File) => void) => void };

const fileEntry = (name: string): Entry =>
  ({
    isDirectory: false,
    fullPath: `/${name}`,
    file: (done) => done(new File(["同志们"], name)),
  }) as Entry;

/** A folder as browsers hand it out: its entries in one go, then an empty list. */
function folderEntry(name: string, children: Entry[]): Entry {
  const batches = [children, []];
  return {
    isDirectory: true,
    fullPath: `/${name}`,
    createReader: () => ({ readEntries: (done: (entries: object[]) => void) => done(batches.shift() ?? []) }),
  } as Entry;
}

function dropOf(...entries: Entry[]): DragEvent {
  const items = entries.map((entry) => {
    let file: File | null = null;
    entry.file?.((own) => {
      file = own;
    });
    return { kind: "file", webkitGetAsEntry: () => entry, getAsFile: () => file };
  });
  const nativeEvent = { type: "drop", dataTransfer: { items, files: [] } };
  return { nativeEvent } as unknown as DragEvent;
}

test("files in dropped folders are found, however deep, and system leftovers are not", async () => {
  const files = await droppedFiles(
    dropOf(
      fileEntry("讲话.docx"),
      folderEntry("去年", [
        fileEntry("述职.txt"),
        fileEntry(".DS_Store"),
        fileEntry("~$述职.docx"),
        folderEntry("乡镇", [fileEntry("点评.md")]),
      ]),
    ),
  );
  expect(files.map(({ name }) => name).sort()).toEqual(["点评.md", "讲话.docx", "述职.txt"].sort());
});
