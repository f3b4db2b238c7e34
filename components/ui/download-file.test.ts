import { expect, test } from "vitest";
import { attachmentName } from "./download-file";

test.each([
  ["attachment; filename*=UTF-8''2026-01-15%20%E8%AE%B2%E8%AF%9D.docx", "2026-01-15 讲话.docx"],
  ["attachment; filename*=UTF-8''a%28b%29.txt; size=3", "a(b).txt"],
  ["attachment; filename*=UTF-8''%E8%AE", ""],
  ["attachment", ""],
  ["", ""],
])("%s names the file “%s”", (disposition, name) => {
  expect(attachmentName(disposition)).toBe(name);
});
