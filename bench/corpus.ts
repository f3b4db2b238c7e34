import { numberOption, numbersOption } from "@/scripts/options";
import { measureGrowth } from "./corpus/measure-growth";
import { measurePeers } from "./corpus/measure-peers";
import { measureStages } from "./corpus/measure-stages";
import { printTable } from "./corpus/print-table";
import { readDocuments } from "./corpus/read-documents";

/** Run: `npm run -s bench -- corpus [--documents 200] [--rounds 5] [--growth 100,1000,5000]`. */
const count = numberOption("documents", 200);
const rounds = numberOption("rounds", 5);
const sizes = numbersOption("growth", []);
const documents = await readDocuments(count);
const stages = await measureStages(documents, rounds);
const peers = await measurePeers(documents, rounds);
const chars = documents.reduce((sum, { text }) => sum + text.length, 0);
const growth = await measureGrowth(sizes, 1);
process.stdout.write(`${JSON.stringify({ documents: count, chars, stages, peers, growth }, null, 2)}\n`);
process.stderr.write(`${printTable(stages, peers)}\n`);
if (growth.length > 0) console.error(growth);
