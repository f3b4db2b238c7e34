import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { noisyVariant } from "@/lib/corpus/testing/noisy-variant";
import { listVariantFaults, reportVariants, scoreVariants } from "@/lib/corpus/testing/score-variants";

const TEXTS = fileURLToPath(new URL("../corpus/texts/", import.meta.url));

const USAGE = `用法：
  npm run -s bench -- noise [--seed 1] [--rounds 5] [--faults 0]   解析每篇内置文稿的带噪变体，报告准确率
  npm run -s bench -- noise --show <文件名> --seed <变体号>          打印一个变体
`;

function optionOf(name: string, otherwise: number): number {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
}

async function readTexts() {
  const names = (await readdir(TEXTS)).filter((name) => name.endsWith(".md")).sort();
  return Promise.all(
    names.map(async (name) => ({ name, markdown: await readFile(path.join(TEXTS, name), "utf8") })),
  );
}

const seed = optionOf("--seed", 1);
const rounds = optionOf("--rounds", 5);
const faults = optionOf("--faults", 0);
const shown = process.argv.indexOf("--show");

if (![seed, rounds, faults].every(Number.isInteger)) {
  process.stderr.write(USAGE);
  process.exitCode = 2;
} else if (shown >= 0) {
  const name = process.argv[shown + 1] ?? "";
  const text = (await readTexts()).find((each) => each.name === name);
  process.stdout.write(text === undefined ? USAGE : `${noisyVariant(text.markdown, seed).source}\n`);
} else {
  const texts = await readTexts();
  const scored = Array.from({ length: rounds }, (_, round) => scoreVariants(texts, seed + round)).flat();
  const report = { ...reportVariants(scored), faults: listVariantFaults(scored, faults) };
  process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
}
