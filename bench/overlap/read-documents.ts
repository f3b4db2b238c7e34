import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { OverlapDocument } from "@/lib/overlap/overlap-segment";

/**
 * Every .txt and .md file of a folder and its sub-folders as it stands, by the name it has there.
 *
 * @param leftOut - path of a file that is not read.
 */
export function readDocuments(folder: string, leftOut = ""): OverlapDocument[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:txt|md)$/iu.test(name) && path.resolve(folder, name) !== path.resolve(leftOut))
    .sort()
    .map((name) => ({
      id: name,
      title: name,
      year: null,
      unit: null,
      text: readFileSync(path.join(folder, name), "utf8"),
    }));
}
