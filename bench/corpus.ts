import { measureGrowth } from "./corpus/measure-growth";
import { measurePeers } from "./corpus/measure-peers";
import { measureStages } from "./corpus/measure-stages";
import { printTable } from "./corpus/print-table";
import { readDocuments } from "./corpus/read-documents";

const USAGE = "用法：npm run -s bench -- corpus [--documents 200] [--rounds 5] [--growth 100,1000,5000]\n";

function optionOf(name: string, otherwise: number): number {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
}

const count = optionOf("--documents", 200);
const rounds = optionOf("--rounds", 5);
const growthAt = process.argv.indexOf("--growth");
const sizes = growthAt < 0 ? [] : (process.argv[growthAt + 1] ?? "").split(",").map(Number);
if (![count, rounds, ...sizes].every((each) => Number.isInteger(each) && each > 0)) {
  process.stderr.write(USAGE);
  process.exitCode = 2;
} else {
  const documents = await readDocuments(count);
  const stages = await measureStages(documents, rounds);
  const peers = await measurePeers(documents, rounds);
  const chars = documents.reduce((sum, { text }) => sum + text.length, 0);
  const growth = await measureGrowth(sizes, 1);
  process.stdout.write(`${JSON.stringify({ documents: count, chars, stages, peers, growth }, null, 2)}\n`);
  process.stderr.write(`${printTable(stages, peers)}\n`);
  if (growth.length > 0) console.error(growth);
}
