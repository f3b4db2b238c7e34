import { hashPassword as hashScrypt } from "better-auth/crypto";
import { expect, test } from "vitest";
import { hashPassword, verifyPassword } from "./hash-password";

const password = "三会一课 2026 with a blank";

test("passwords are stored as Argon2id with 19 MiB, two passes and a salt of their own", async () => {
  const hash = await hashPassword(password);
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await hashPassword(password)).not.toBe(hash);
});

test("only the very password is taken, however its characters are composed", async () => {
  const hash = await hashPassword("Ångström 党课");
  expect(await verifyPassword({ hash, password: "Ångström 党课".normalize("NFD") })).toBe(true);
  expect(await verifyPassword({ hash, password: "ångström 党课" })).toBe(false);
});

test("hashes from before Argon2id stay good", async () => {
  const hash = await hashScrypt(password);
  expect(await verifyPassword({ hash, password })).toBe(true);
  expect(await verifyPassword({ hash, password: `${password}.` })).toBe(false);
});
