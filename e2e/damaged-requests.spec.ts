import { expect, type PlaywrightWorkerArgs, test } from "@playwright/test";
import type pg from "pg";
import { type MakePeople, makeApiWorld } from "../bench/fuzz/api/api-world";
import { runApiFuzz } from "../bench/fuzz/api/run-api-fuzz";
import { addPerson, signedIn, withDatabase } from "./support/strangers";

const SEED = 20_261_122;
const DAMAGED_FOR_MS = 2_000;

test(`every route answers what is in order, and refuses damaged requests in words (seed ${SEED})`, async ({
  playwright,
  baseURL,
}) => {
  const server = baseURL ?? "";
  await withDatabase(async (client) => {
    const people = { askers: 2, spare: 1 };
    const world = await makeApiWorld(client, peopleOf(client, playwright, server), people);
    const { answers, faults } = await runApiFuzz(server, world, SEED, DAMAGED_FOR_MS);
    expect(faults).toEqual([]);
    expect(Object.keys(answers).length).toBeGreaterThan(0);
  });
});

function peopleOf(
  client: pg.Client,
  playwright: PlaywrightWorkerArgs["playwright"],
  baseURL: string,
): MakePeople {
  return async (organisationId, count) => {
    await client.query(`INSERT INTO organization (id, name, slug) VALUES ($1, '外单位', $1)`, [
      organisationId,
    ]);
    const accounts = [];
    for (let index = 0; index < count; index += 1) {
      const person = await addPerson(client, organisationId, "owner");
      const { cookies } = await (await signedIn(playwright, baseURL, person)).storageState();
      const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
      accounts.push({ userId: person.id, cookie });
    }
    return accounts;
  };
}
