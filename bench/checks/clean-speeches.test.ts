import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { readFileText } from "@/lib/jobs/read-file";
import { BUILT_IN_FORMULATIONS } from "@/lib/review/built-in-formulations";
import { printReview } from "@/lib/review/print-review";
import { readCheckFacts } from "@/lib/review/read-check-facts";
import { reviewContext } from "@/lib/review/review-context";
import { textOfLines } from "@/lib/review/text-of-lines";

const FOLDER = path.join("bench", "checks", "clean");
const SPEECHES = readdirSync(FOLDER).filter((name) => name.endsWith(".txt"));

describe("a speech without a fault", () => {
  it.each(SPEECHES)("has nothing to change: %s", async (name) => {
    const file = path.join(FOLDER, name);
    const extracted = await readFileText(name, new Uint8Array(readFileSync(file)));
    if (!extracted.ok) throw new Error(extracted.error.code);
    const known = readCheckFacts(JSON.parse(readFileSync(`${file}.facts.json`, "utf8")));
    const context = reviewContext({ ...known, formulations: BUILT_IN_FORMULATIONS });
    const { findings } = printReview(textOfLines(extracted.value, name), context);
    const alarms = findings.filter(({ severity }) => severity !== "hint");
    expect(alarms.map(({ rule, text }) => `${rule} ${text}`)).toEqual([]);
  });
});
