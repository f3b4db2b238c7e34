import { beforeAll, expect, test } from "vitest";
import { DRAFT_SCHEMA_VERSION } from "@/lib/speech/draft-document";
import { loadPhrasePreferences } from "./phrase-preferences";
import { storeDatabase } from "./testing/store-database";

const database = storeDatabase();
const author = { organisationId: "o1", userId: "author" };
const draftId = (n: number) => `019309f2-7f6b-7b4c-9c50-00000000010${n}`;

/** A draft that says one phrase. */
const saying = (phraseId: string) => ({
  type: "doc",
  attrs: { schemaVersion: DRAFT_SCHEMA_VERSION },
  content: [
    { type: "title" },
    {
      type: "paragraph",
      content: [
        {
          type: "text",
          text: "压实责任",
          marks: [{ type: "provenance", attrs: { documentId: "d", title: "t", phraseId } }],
        },
      ],
    },
  ],
});

async function makeDraft(n: number, phraseId: string, authorId = "author", unit = "o1"): Promise<void> {
  await database.query(
    `insert into draft (id, "organizationId", "authorId", kind, title, facts, document, "charCount", "updatedAt")
     values ($1, $2, $3, 'review-speech', 't', '{}', $4, 0, now() - make_interval(mins => $5))`,
    [draftId(n), unit, authorId, JSON.stringify(saying(phraseId)), n],
  );
}

beforeAll(async () => {
  await database.query(`delete from draft where "authorId" = 'author'`);
  for (const [n, phraseId] of ["a", "b", "c", "d", "e"].entries()) await makeDraft(n, phraseId);
  await makeDraft(6, "another's", "owner");
  await database.query(`
    insert into phrase_rule ("organizationId", "phraseId", text, action, "mergedIntoId", "decidedById", "decidedAt") values
      ('o1', 'old', 't', 'retired', null, 'owner', now() - interval '1 day'),
      ('o1', 'new', 't', 'merged', 'main', 'owner', now()),
      ('o2', 'foreign', 't', 'retired', null, 'stranger', now());
    insert into favourite_phrase ("userId", "organizationId", "phraseId", text) values
      ('author', 'o1', 'mine', 't'), ('owner', 'o1', 'theirs', 't');`);
});

test("holds the unit's decisions, latest first, and the writer's own favourites", async () => {
  const { rules, favouriteIds } = await loadPhrasePreferences(author, draftId(0));
  expect(rules.map(({ phraseId, action, mergedIntoId }) => [phraseId, action, mergedIntoId])).toEqual([
    ["new", "merged", "main"],
    ["old", "retired", null],
  ]);
  expect([...favouriteIds]).toEqual(["mine"]);
});

test("holds what the last three other drafts used, as they are now", async () => {
  const used = async (id: string | null) => (await loadPhrasePreferences(author, id)).recentPhraseIds;
  expect(await used(draftId(0))).toEqual(["b", "c", "d"]);
  expect(await used(draftId(4))).toEqual(["a", "b", "c"]);
  expect(await used(null)).toEqual([]);
  await database.query(`update draft set document = $2, revision = revision + 1 where id = $1`, [
    draftId(1),
    JSON.stringify(saying("z")),
  ]);
  expect(await used(draftId(0))).toEqual(["z", "c", "d"]);
  await database.query(`update draft set "deletedAt" = now() where id = $1`, [draftId(1)]);
  expect(await used(draftId(0))).toEqual(["c", "d", "e"]);
});
