import { readFileSync } from "node:fs";
import path from "node:path";
import { COMMON_WORDING } from "@/lib/overlap/common-wording";
import { searchOverlap } from "@/lib/overlap/search-overlap";
import { numberOption, optionOf } from "@/scripts/options";
import { buildSegments } from "./overlap/build-segments";
import { measureScale } from "./overlap/measure-scale";
import { measureUnrelated } from "./overlap/measure-unrelated";
import { readDocuments } from "./overlap/read-documents";
import { BUILT_IN } from "./support/read-folders";

/**
 * What of a draft stands in the texts of a folder, as JSON; without a folder, precision on texts
 * that have nothing to do with one another, and recall and speed in a generated library.
 *
 * Run: `npm run -s bench -- overlap --library <folder> --draft <file>`, or with `--scale <characters>`; see README.md.
 */
const folder = optionOf("library") ?? "";
const file = optionOf("draft") ?? "";
const builtIn = readDocuments(BUILT_IN);
const usual = buildSegments(builtIn);

if (folder === "" || file === "") {
  const scale = numberOption("scale", 2_000_000);
  const report = {
    unrelated: measureUnrelated(builtIn, usual),
    generated: measureScale(builtIn, usual, scale),
  };
  process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
} else {
  const { segments } = buildSegments(readDocuments(path.resolve(folder), path.resolve(file)));
  const matches = searchOverlap(
    { segments, usual: { segments: usual.segments, documents: 2 }, wording: COMMON_WORDING },
    { text: readFileSync(path.resolve(file), "utf8"), unit: null, year: null, borrowed: [] },
  );
  const lines = matches.map(({ start, end, source, sourceStart, sourceEnd, kind }) => {
    return { start, end, source: source.id, sourceStart, sourceEnd, kind };
  });
  process.stdout.write(`${JSON.stringify(lines)}\n`);
}
