import { monitorEventLoopDelay, performance } from "node:perf_hooks";
import { seededRandom } from "@/lib/corpus/testing/seeded-random";
import type { OverlapDocument } from "@/lib/overlap/overlap-segment";
import { encodeOverlapSegment } from "@/lib/overlap/segment-bytes";
import { DRAFT_SCHEMA_VERSION, type DraftDocument } from "@/lib/speech/draft-document";
import { numberOption } from "@/scripts/options";
import { buildSegments, type StoredIndex } from "./overlap/build-segments";
import { generateLibrary } from "./overlap/generate-library";
import { readDocuments } from "./overlap/read-documents";
import { openOwnDatabase } from "./support/own-database";
import { BUILT_IN } from "./support/read-folders";

/**
 * How long a comparison of a draft of 5,000 characters with a large library holds up whoever else asks the server:
 * computed on the server's own thread, and in the process beside it. Prints one JSON object. `--scale <characters>`
 */
const scale = numberOption("scale", 25_000_000);
const rounds = numberOption("rounds", 5);
const DRAFT_CHARS = 5_000;

const database = await openOwnDatabase();
try {
  console.log(JSON.stringify(await measure(), null, 2));
} finally {
  await database.close();
}
process.exit(0);

async function measure() {
  const { makeOwnerScope } = await import("./support/owner-scope");
  const { checkOriginality } = await import("@/lib/jobs/check-originality");
  const { compareWithLibrary } = await import("@/lib/jobs/compare-with-library");
  const { newId } = await import("@/lib/store/new-id");
  const scope = await makeOwnerScope();
  const texts = readDocuments(BUILT_IN);
  const generated = generateLibrary(
    texts.map(({ text }) => text),
    scale,
    seededRandom(7).next,
  );
  const library = generated.map((text) => ({ ...text, id: newId() }));
  await store(null, buildSegments(texts.map((text) => ({ ...text, id: newId() }))));
  await store(scope.organisationId, buildSegments(library));
  const document = draftOf(library);
  const facts = {};
  return {
    characters: library.reduce((sum, { text }) => sum + text.length, 0),
    onTheThread: await held(() => compareWithLibrary(scope, document, facts)),
    inItsProcess: await held(async () => {
      const compared = await checkOriginality({ scope, document, facts });
      if (!compared.ok) throw new Error(compared.error.code);
      return compared.value;
    }),
  };
}

async function store(owner: string | null, { segments }: StoredIndex): Promise<void> {
  const { replaceSegments } = await import("@/lib/store/index-segments");
  const added = segments.map((segment) => ({
    formatVersion: 1,
    documents: {},
    unitCount: segment.units.length,
    bytes: new Uint8Array(encodeOverlapSegment(segment)),
  }));
  await replaceSegments("overlap", owner, [], [], added);
}

/** A draft put together from the ends of library texts, as far apart as its paragraphs are many. */
function draftOf(library: readonly OverlapDocument[]): DraftDocument {
  const content: DraftDocument["content"] = [];
  for (let chars = 0, at = 0; chars < DRAFT_CHARS; at += 1) {
    const { text = "" } = library[(at * 997) % library.length] ?? {};
    const words = text.slice(-400).replaceAll("\n", "");
    content.push({ type: "paragraph", content: [{ type: "text", text: words }] });
    chars += words.length;
  }
  return { type: "doc", attrs: { schemaVersion: DRAFT_SCHEMA_VERSION }, content };
}

/** The first comparison, which loads the index, and later ones; the longest time the thread answered nobody in each. */
async function held(compare: () => Promise<{ readonly matches: readonly unknown[] }>) {
  const times: { readonly ms: number; readonly heldMs: number }[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const delay = monitorEventLoopDelay({ resolution: 2 });
    delay.enable();
    const start = performance.now();
    await compare();
    const ms = performance.now() - start;
    // Time spent at the end is counted at the next turn of the loop.
    await new Promise((resolve) => setTimeout(resolve, 20));
    delay.disable();
    times.push({ ms: Math.round(ms), heldMs: Math.round(delay.max / 1e6) });
  }
  const [first, ...later] = times;
  const middle = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1];
  return {
    first,
    later: { ms: middle(later.map(({ ms }) => ms)), heldMs: middle(later.map(({ heldMs }) => heldMs)) },
  };
}
