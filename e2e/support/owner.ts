/** The owner the first journey creates and all others sign in as. */
export const OWNER = {
  name: "王编辑",
  email: "owner@example.org",
  password: "a long enough passphrase",
} as const;

/** Browser state with the owner's session, written by the first journey. */
export const SIGNED_IN_STATE = "test-results/signed-in.json";
