import "server-only";
import { type Algorithm, hash, type Options, verify } from "@node-rs/argon2";
import { verifyPassword as verifyScrypt } from "better-auth/crypto";

/** OWASP Password Storage Cheat Sheet: Argon2id with 19 MiB of memory, two passes, one lane. */
const PARAMETERS: Options = {
  // By its number: a constant enum of another package is not there to be read at run time.
  algorithm: 2 satisfies Algorithm.Argon2id,
  memoryCost: 19_456,
  timeCost: 2,
  parallelism: 1,
};

/** The password as it is stored, with its parameters and a salt of its own. Runs outside the main thread. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFKC"), PARAMETERS);
}

/** Whether it is the password of a stored hash; those made before Argon2id came are scrypt and stay good. */
export function verifyPassword({
  hash: stored,
  password,
}: {
  hash: string;
  password: string;
}): Promise<boolean> {
  return stored.startsWith("$argon2")
    ? verify(stored, password.normalize("NFKC"))
    : verifyScrypt({ hash: stored, password });
}
