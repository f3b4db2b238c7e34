import { findMatches } from "@/components/editor/queries/find-matches";
import { stateOf } from "@/components/editor/testing/draft-state";
import type { SearchQuery } from "@/lib/text/search-pattern";

/** 30,000 characters in paragraphs of 150, with headings, ordinals and slots. */
function longDraft(): string[] {
  const paragraph = `⟦shi⟧抓学习，${"坚持把学习放在前面，把责任扛在肩上，".repeat(6)}建〔数字〕个点，讲“抓学习”的事。`;
  const count = Math.ceil(30_000 / paragraph.length);
  return [
    "title 讲话",
    ...Array.from({ length: count }, (_, index) => `${index % 10 === 0 ? "h1 " : "p "}${paragraph}`),
  ];
}

const QUERIES: readonly SearchQuery[] = [
  { text: "学习", isRegExp: false, isExact: false, skipQuoted: false },
  { text: "学习", isRegExp: false, isExact: false, skipQuoted: true },
  { text: "把[^，]+放在", isRegExp: true, isExact: false, skipQuoted: false },
];

const ROUNDS = 30;

/** Processor time of one round, for the clock also counts what else the machine does. */
function cpuMs(work: () => void): number {
  for (let round = 0; round < 5; round += 1) work();
  const start = process.cpuUsage();
  for (let round = 0; round < ROUNDS; round += 1) work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / ROUNDS;
}

const state = stateOf(longDraft());
const text = state.doc.textContent;
const rows = QUERIES.map((query) => {
  const found = findMatches(state, query);
  const ms = cpuMs(() => void findMatches(state, query));
  const bareMs = cpuMs(() => void [...text.matchAll(new RegExp(query.text, "gu"))].length);
  return {
    query: query.text,
    skipQuoted: query.skipQuoted,
    matches: found.ok ? found.value.matches.length : 0,
    ms: Number(ms.toFixed(2)),
    bareMs: Number(bareMs.toFixed(2)),
    ratio: Number((ms / bareMs).toFixed(1)),
  };
});
console.log(JSON.stringify({ characters: text.length, rows }, null, 2));
