import { createDraft, saveDraft } from "@/lib/store/drafts";
import { prisma } from "@/lib/store/prisma-client";
import { closeUnitDatabases } from "@/lib/store/unit-database";
import { applyPending } from "@/prisma/apply/migrations.mjs";
import { ensureUnitRole } from "@/prisma/apply/unit-role.mjs";
import { numberOption } from "@/scripts/options";
import { startThrowawayCluster } from "../scripts/lib/postgres/throwaway-cluster.mjs";
import { makeOwnerScope } from "./support/owner-scope";
import { longDraft } from "./typing/long-draft";

/**
 * What the second wall between units costs a save: the same saves with and without it, in turns, on one PostgreSQL.
 * `--rounds 10` turns of `--saves 40` each. Prints one JSON object, times in milliseconds.
 */
const rounds = numberOption("rounds", 10);
const saves = numberOption("saves", 40);

const cluster = await startThrowawayCluster();
const url = await cluster.createDatabase("wall");
await applyPending(url);
await ensureUnitRole(url);
process.env.DATABASE_URL = url;
const scope = await makeOwnerScope();
const content = { document: longDraft(10_000), facts: {} };
const draft = { kind: "review-speech", ...content, skeleton: null, plan: null } as const;
const ids = { walled: await createDraft(scope, draft), plain: await createDraft(scope, draft) };
const revisions = { walled: 1, plain: 1 };
const times: Record<"walled" | "plain", number[]> = { walled: [], plain: [] };
for (let round = 0; round < rounds; round += 1) {
  for (const way of ["walled", "plain"] as const) times[way].push(...(await takeTurn(way)));
}
const at = (of: readonly number[], share: number) =>
  Number(([...of].sort((a, b) => a - b)[Math.floor(of.length * share)] ?? 0).toFixed(2));
const figures = (of: readonly number[]) => ({ median: at(of, 0.5), p95: at(of, 0.95) });
const { walled, plain } = { walled: figures(times.walled), plain: figures(times.plain) };
console.log(
  JSON.stringify(
    { walled, plain, ratioOfMedians: Number((walled.median / plain.median).toFixed(2)) },
    null,
    2,
  ),
);
await closeUnitDatabases();
await prisma().$disconnect();
await cluster.remove();
process.exit();

/** The connections are made anew for each turn, which finds the role with or without its rights; the first saves are not timed. */
async function takeTurn(way: "walled" | "plain"): Promise<number[]> {
  await closeUnitDatabases();
  await prisma().$executeRawUnsafe(
    way === "walled" ? "grant update on draft to shubi_unit" : "revoke update on draft from shubi_unit",
  );
  const taken: number[] = [];
  for (let save = -5; save < saves; save += 1) {
    const started = performance.now();
    const saved = await saveDraft(scope, ids[way], revisions[way], content);
    if (!saved.ok) throw new Error(saved.error.code);
    revisions[way] += 1;
    if (save >= 0) taken.push(performance.now() - started);
  }
  return taken;
}
