import { expect, it } from "vitest";
import { EXPORT_FORMATS, MARKED_FORMATS, PACKAGE_FORMAT } from "@/lib/export/export-format";
import { EXPORT_FORMAT_NAMES, exportFormatName } from "./zh-export-format";

it("has a Chinese name, or that of the file, for whatever a draft can leave as, each its own", () => {
  const all = [...EXPORT_FORMATS, PACKAGE_FORMAT, ...MARKED_FORMATS.map((format) => `marked-${format}`)];
  expect(Object.keys(EXPORT_FORMAT_NAMES).sort()).toEqual(all.sort());
  const names = all.map(exportFormatName);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => name.includes("marked") || name.includes("reading"))).toEqual([]);
});

it("shows a format of a later release as it is stored", () => {
  expect(["odt", "constructor"].map(exportFormatName)).toEqual(["odt", "constructor"]);
});
