import { performance } from "node:perf_hooks";
import { NO_QUERY } from "@/lib/corpus/library-query";
import { emptyDraftDocument } from "@/lib/speech/draft-document";
import { createDraft, listDrafts, saveDraft } from "@/lib/store/drafts";
import { searchLibrary } from "@/lib/store/library-search";
import { prisma } from "@/lib/store/prisma-client";
import { searchPairs } from "@/lib/text/search-pairs";
import { numbersOption } from "@/scripts/options";
import { openOwnDatabase } from "./support/own-database";
import { makeOwnerScope } from "./support/owner-scope";
import { builtInText, longDraft } from "./typing/long-draft";

/**
 * How saving, the list of drafts and the search of the library slow down as rows grow, in one organisation: median
 * milliseconds at each size and the ratio to the smallest. `--sizes 1000,10000,100000`
 */
const sizes = numbersOption("sizes", [1000, 10_000, 100_000]);
const TIMES = 15;
const RARE = "青川县白水镇";

const database = await openOwnDatabase();
try {
  const scope = await makeOwnerScope();
  const content = { document: longDraft(3_000), facts: {} };
  const first = {
    kind: "review-speech",
    facts: {},
    document: emptyDraftDocument(),
    skeleton: null,
    plan: null,
  } as const;
  const draftId = await createDraft(scope, first);
  let revision = 1;
  let rows = 0;
  for (const size of sizes) {
    await fill(scope.organisationId, scope.userId, rows, size);
    rows = size;
    const report = {
      rows,
      saveMs: await median(async () => {
        const saved = await saveDraft(scope, draftId, revision, content);
        if (saved.ok) revision = saved.value.revision;
      }),
      listDraftsMs: await median(() => listDrafts(scope)),
      searchRareMs: await median(() => searchLibrary(scope, { ...NO_QUERY, words: RARE })),
      openLibraryMs: await median(() => searchLibrary(scope, NO_QUERY)),
    };
    console.log(JSON.stringify(report));
  }
} finally {
  await prisma().$disconnect();
  await database.close();
}

/** Rows from one number to another: drafts of somebody's, and library texts of which one in a hundred names the place. */
async function fill(organisationId: string, userId: string, from: number, to: number): Promise<void> {
  const text = builtInText(700).replaceAll("\n", "");
  const document = JSON.stringify(longDraft(300));
  await prisma().$executeRaw`
    INSERT INTO draft (id, "organizationId", "authorId", kind, title, facts, document, "charCount", "updatedAt")
    SELECT gen_random_uuid(), ${organisationId}, ${userId}, 'review-speech', '讲话' || n, '{}', ${document}::jsonb, 300,
      now() - make_interval(mins => n)
    FROM generate_series(${from + 1}::int, ${to}::int) AS n`;
  const plain = searchPairs(text).join(" ");
  const rare = searchPairs(`${RARE}${text}`).join(" ");
  await prisma().$executeRaw`
    INSERT INTO library_document (id, "organizationId", "fileName", sha256, title, kind, year, "charCount",
      "pipelineVersion", parsed, "searchText", "searchPairs")
    SELECT gen_random_uuid(), ${organisationId}, n || '.txt', md5(n::text), '讲话' || n, 'review-speech',
      2015 + n % 10, 700, 1, '{}', CASE WHEN n % 100 = 0 THEN ${RARE + text} ELSE ${text} END,
      array_to_tsvector(string_to_array(CASE WHEN n % 100 = 0 THEN ${rare} ELSE ${plain} END, ' '))
    FROM generate_series(${from + 1}::int, ${to}::int) AS n`;
  await prisma().$executeRawUnsafe("ANALYZE");
}

async function median(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    const startMs = performance.now();
    await work();
    times.push(performance.now() - startMs);
  }
  times.sort((left, right) => left - right);
  return Math.round((times[Math.floor(TIMES / 2)] ?? 0) * 10) / 10;
}
