import { expect, test } from "vitest";
import { readAccountInput, readPassword } from "./account-input";

const account = { name: "王一", email: "one@example.org", password: "a long enough passphrase" };

test("what is typed for an account is trimmed", () => {
  expect(readAccountInput({ ...account, name: " 王一 ", email: " one@example.org " })).toEqual({
    ok: true,
    value: account,
  });
});

test.each([
  [{ name: " " }, "name-missing", 128],
  [{ name: "长".repeat(61) }, "name-long", 60],
  [{ email: "one" }, "email-invalid", 128],
  [{ password: "1234567" }, "password-short", 128],
  [{ password: "1".repeat(129) }, "password-long", 128],
])("%j is refused", (change, code, max) => {
  expect(readAccountInput({ ...account, ...change })).toEqual({
    ok: false,
    error: { code, data: { min: 8, max } },
  });
});

test("what is no text is refused with a sentence of ours", () => {
  expect(readPassword(12_345_678)).toMatchObject({ ok: false });
  expect(readAccountInput(null)).toMatchObject({ ok: false });
});
