import "server-only";
import type { PhraseRule } from "@/lib/mining/apply-phrase-rules";
import { type OrganisationScope, ownedBy } from "./organisation-scope";
import { storableText } from "./storable-text";
import { unitDatabase } from "./unit-database";

/** A phrase a decision is about, with its words as they are now. */
export type NamedPhrase = { readonly id: string; readonly text: string };

/** What the organisation decided about phrases, latest first. */
export async function loadPhraseRules(scope: OrganisationScope): Promise<PhraseRule[]> {
  const rows = await unitDatabase(scope).phraseRule.findMany({
    where: ownedBy(scope),
    orderBy: [{ decidedAt: "desc" }, { phraseId: "asc" }],
  });
  return readPhraseRules(rows);
}

type StoredRule = {
  readonly phraseId: string;
  readonly text: string;
  readonly action: string;
  readonly mergedIntoId: string | null;
};

/** Rules as their columns hold them; what no version of the product knows is left out. */
export function readPhraseRules(rows: readonly StoredRule[]): PhraseRule[] {
  return rows.flatMap(({ phraseId, text, action, mergedIntoId }): PhraseRule[] => {
    if (action === "retired") return [{ phraseId, text, action, mergedIntoId: null }];
    return action === "merged" && mergedIntoId !== null ? [{ phraseId, text, action, mergedIntoId }] : [];
  });
}

/** Phrases are no longer offered to anybody in the organisation. */
export async function retirePhrases(
  scope: OrganisationScope,
  phrases: readonly NamedPhrase[],
): Promise<void> {
  await decide(scope, phrases, { action: "retired", mergedIntoId: null });
}

/** Phrases count as another from now on; the other one stands by itself, whatever was decided about it before. */
export async function mergePhrases(
  scope: OrganisationScope,
  main: NamedPhrase,
  others: readonly NamedPhrase[],
): Promise<void> {
  await undoPhraseRules(scope, [main.id]);
  const merged = others.filter(({ id }) => id !== main.id);
  await decide(scope, merged, { action: "merged", mergedIntoId: main.id });
}

async function decide(
  scope: OrganisationScope,
  phrases: readonly NamedPhrase[],
  decision: { action: "retired" | "merged"; mergedIntoId: string | null },
): Promise<void> {
  const decided = { ...decision, decidedById: scope.userId, decidedAt: new Date() };
  await unitDatabase(scope).$transaction(
    phrases.map(({ id: phraseId, text }) =>
      unitDatabase(scope).phraseRule.upsert({
        where: { organizationId_phraseId: { organizationId: scope.organisationId, phraseId } },
        create: { ...ownedBy(scope), phraseId, text: storableText(text), ...decided },
        update: { text: storableText(text), ...decided },
      }),
    ),
  );
}

/** Takes decisions back: the phrases are offered again, each by itself. */
export async function undoPhraseRules(scope: OrganisationScope, ids: readonly string[]): Promise<void> {
  await unitDatabase(scope).phraseRule.deleteMany({
    where: { ...ownedBy(scope), phraseId: { in: [...ids] } },
  });
}

/** Ids of the phrases the person marked as favourites. */
export async function loadFavouriteIds(scope: OrganisationScope): Promise<Set<string>> {
  const rows = await unitDatabase(scope).favouritePhrase.findMany({
    where: { ...ownedBy(scope), userId: scope.userId },
    select: { phraseId: true },
  });
  return new Set(rows.map(({ phraseId }) => phraseId));
}

/** Marks a phrase as the person's favourite, or takes the mark off all the ids it is known by. */
export async function setFavourite(
  scope: OrganisationScope,
  { id, text }: NamedPhrase,
  knownIds: readonly string[],
  isFavourite: boolean,
): Promise<void> {
  const own = { ...ownedBy(scope), userId: scope.userId };
  await unitDatabase(scope).$transaction(async (tx) => {
    await tx.favouritePhrase.deleteMany({ where: { ...own, phraseId: { in: [id, ...knownIds] } } });
    if (isFavourite)
      await tx.favouritePhrase.create({ data: { ...own, phraseId: id, text: storableText(text) } });
  });
}
