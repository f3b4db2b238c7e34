import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { noisyVariant } from "@/lib/corpus/testing/noisy-variant";
import { listVariantFaults, reportVariants, scoreVariants } from "@/lib/corpus/testing/score-variants";
import { numberOption, optionOf } from "@/scripts/options";

const TEXTS = fileURLToPath(new URL("../corpus/texts/", import.meta.url));

const USAGE = `用法：
  npm run -s bench -- noise [--seed 1] [--rounds 5] [--faults 0]   解析每篇内置文稿的带噪变体，报告准确率
  npm run -s bench -- noise --show <文件名> --seed <变体号>          打印一个变体
`;

async function readTexts() {
  const names = (await readdir(TEXTS)).filter((name) => name.endsWith(".md")).sort();
  return Promise.all(
    names.map(async (name) => ({ name, markdown: await readFile(path.join(TEXTS, name), "utf8") })),
  );
}

const seed = numberOption("seed", 1);
const rounds = numberOption("rounds", 5);
const faults = numberOption("faults", 0);
const shown = optionOf("show");

if (shown !== null) {
  const text = (await readTexts()).find((each) => each.name === shown);
  process.stdout.write(text === undefined ? USAGE : `${noisyVariant(text.markdown, seed).source}\n`);
} else {
  const texts = await readTexts();
  const scored = Array.from({ length: rounds }, (_, round) => scoreVariants(texts, seed + round)).flat();
  const report = { ...reportVariants(scored), faults: listVariantFaults(scored, faults) };
  process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
}
