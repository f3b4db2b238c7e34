/** The owner the first journey creates and all others sign in as. */
export const OWNER = {
  name: "王编辑",
  email: "owner@example.org",
  password: "a long enough passphrase",
} as const;

/** Browser state with the owner's session, written by the first journey; each server has an owner of its own. */
export const SIGNED_IN_STATE = `test-results/signed-in-${process.env.E2E_LANE ?? "1"}.json`;
