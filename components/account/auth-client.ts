import { createAuthClient } from "better-auth/react";

/** Talks to our own sign-in addresses only. */
export const authClient = createAuthClient();
