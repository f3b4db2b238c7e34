import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { readFileText } from "@/lib/jobs/read-file";
import { BUILT_IN_FORMULATIONS } from "@/lib/review/built-in-formulations";
import { FINDING_FAMILIES } from "@/lib/review/finding";
import { occasionOf } from "@/lib/review/occasion-of";
import { type PrintedFinding, printReview } from "@/lib/review/print-review";
import { readCheckFacts } from "@/lib/review/read-check-facts";
import { reviewContext } from "@/lib/review/review-context";
import { textOfLines } from "@/lib/review/text-of-lines";
import { type PlantedCase, readPlanted } from "./checks/planted-case";

/**
 * How many planted errors the checks find, and how often they speak up where nothing is wrong. Prints one JSON object;
 * the faults go to stderr with `--faults <n>`.
 */
const root = process.env.SHUBI_ROOT ?? ".";
const { values } = parseArgs({
  options: {
    clean: {
      type: "string",
      multiple: true,
      default: [path.join(root, "corpus", "texts"), path.join(root, "bench", "checks", "clean")],
    },
    planted: { type: "string", default: path.join(root, "bench", "checks", "planted") },
    faults: { type: "string", default: "0" },
    family: { type: "string" },
  },
});

type Tally = { cases: number; found: number };
const faults: string[] = [];

const review = async (bytes: Uint8Array, file: string, facts: unknown, year: number | null) => {
  const extracted = await readFileText(file, bytes);
  if (!extracted.ok) throw new Error(`${file}: ${extracted.error.code}`);
  const text = textOfLines(extracted.value, file);
  const known = readCheckFacts(facts ?? {});
  const told = occasionOf(extracted.value, text);
  const context = reviewContext({
    facts: { ...known.facts, level: known.facts.level ?? told.level },
    year: year ?? known.year ?? told.year,
    formulations: BUILT_IN_FORMULATIONS,
  });
  return { ...printReview(text, context), isTemplate: "kind" in extracted.value.frontMatter };
};

function filesOf(target: string): string[] {
  if (!statSync(target).isDirectory()) return [target];
  return readdirSync(target)
    .filter((name) => !name.startsWith(".") && !name.endsWith(".facts.json"))
    .sort()
    .map((name) => path.join(target, name));
}

const isMet = (expected: PlantedCase["expect"][number], { rule, family, text }: PrintedFinding) =>
  (expected.rule === undefined || expected.rule === rule) &&
  (expected.family === undefined || expected.family === family) &&
  (text.includes(expected.text) || expected.text.includes(text));

async function measurePlanted(cases: readonly PlantedCase[]) {
  const recall = new Map<string, Tally>();
  const quiet: Tally = { cases: 0, found: 0 };
  for (const planted of cases) {
    const bytes = new TextEncoder().encode(planted.text);
    const { findings } = await review(bytes, "planted.txt", planted.facts, planted.year ?? null);
    for (const expected of planted.expect) {
      const key = expected.family ?? expected.rule?.split("/")[0] ?? "?";
      const tally = recall.get(key) ?? { cases: 0, found: 0 };
      const found = findings.some((finding) => isMet(expected, finding));
      recall.set(key, { cases: tally.cases + 1, found: tally.found + (found ? 1 : 0) });
      if (!found) faults.push(`漏 ${planted.place} ${key} ${expected.text}`);
    }
    if (planted.expect.length > 0) continue;
    quiet.cases += 1;
    const alarms = findings.filter(
      ({ family, severity }) => severity !== "hint" && (planted.silent?.includes(family) ?? true),
    );
    if (alarms.length > 0) quiet.found += 1;
    for (const { rule, text } of alarms) faults.push(`误 ${planted.place} ${rule} ${text}`);
  }
  return { recall, quiet };
}

async function measureClean(files: readonly string[]) {
  let characters = 0;
  const counts = { mustOrDoubt: 0, hint: 0 };
  const byRule = new Map<string, number>();
  for (const file of files) {
    const sidecar = `${file}.facts.json`;
    const facts = readdirSync(path.dirname(file)).includes(path.basename(sidecar))
      ? JSON.parse(readFileSync(sidecar, "utf8"))
      : {};
    const { isTemplate, ...checked } = await review(readFileSync(file), file, facts, null);
    characters += checked.characters;
    for (const { rule, severity, text, message } of checked.findings) {
      // Texts with a front matter are templates: their slots are meant to be open.
      if (isTemplate && rule === "blank/open-slot") continue;
      counts[severity === "hint" ? "hint" : "mustOrDoubt"] += 1;
      byRule.set(`${severity} ${rule}`, (byRule.get(`${severity} ${rule}`) ?? 0) + 1);
      if (severity !== "hint") faults.push(`误 ${path.basename(file)} ${rule} “${text}” ${message}`);
    }
  }
  const per1000 = (count: number) => Number(((count * 1000) / Math.max(1, characters)).toFixed(3));
  return {
    files: files.length,
    characters,
    falseAlarmsPer1000: per1000(counts.mustOrDoubt),
    hintsPer1000: per1000(counts.hint),
    byRule: Object.fromEntries([...byRule].sort((a, b) => b[1] - a[1])),
  };
}

const share = ({ cases, found }: Tally) => Number((found / Math.max(1, cases)).toFixed(4));
const planted = filesOf(values.planted)
  .filter((file) => values.family === undefined || file.includes(values.family))
  .flatMap(readPlanted);
const { recall, quiet } = await measurePlanted(planted);
const clean = await measureClean(values.clean.flatMap(filesOf));
const all = [...recall.values()].reduce<Tally>(
  (sum, { cases, found }) => ({ cases: sum.cases + cases, found: sum.found + found }),
  { cases: 0, found: 0 },
);
process.stdout.write(
  `${JSON.stringify(
    {
      recall: { all: { ...all, share: share(all) } },
      families: Object.fromEntries(
        FINDING_FAMILIES.flatMap((family) => {
          const tally = recall.get(family);
          return tally === undefined ? [] : [[family, { ...tally, share: share(tally) }]];
        }),
      ),
      nearMisses: { cases: quiet.cases, alarmed: quiet.found },
      clean,
    },
    null,
    2,
  )}\n`,
);
for (const fault of faults.slice(0, Number(values.faults))) process.stderr.write(`${fault}\n`);
