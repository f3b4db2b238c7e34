import pg from "pg";
import { makeAccounts, makeDraft } from "../support/accounts";
import { longDraft } from "../typing/long-draft";

export type WriterAccount = { readonly cookie: string; readonly draftId: string };

const ORGANISATION = "bench";

/** Writers of one organisation, each signed in and with a draft that has hardly begun. */
export async function makeWriters(
  databaseUrl: string,
  count: number,
  secret: string,
): Promise<WriterAccount[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const document = longDraft(200);
    const writers: WriterAccount[] = [];
    for (const account of await makeAccounts(client, ORGANISATION, count, secret)) {
      writers.push({
        cookie: account.cookie,
        draftId: await makeDraft(client, ORGANISATION, account, document),
      });
    }
    return writers;
  } finally {
    await client.end();
  }
}
