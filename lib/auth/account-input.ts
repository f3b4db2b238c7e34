import "server-only";
import { z } from "zod";
import { fail, ok, type Result } from "@/lib/result";
import { MAX_PASSWORD_LENGTH, MIN_PASSWORD_LENGTH } from "./password-length";

const MAX_NAME_LENGTH = 60;

/** Messages of the issues are codes of the message catalogue. */
const passwordSchema = z
  .string()
  .min(MIN_PASSWORD_LENGTH, "password-short")
  .max(MAX_PASSWORD_LENGTH, "password-long");

const accountSchema = z.object({
  name: z.string().trim().min(1, "name-missing").max(MAX_NAME_LENGTH, "name-long"),
  email: z.string().trim().max(200, "email-invalid").pipe(z.email("email-invalid")),
  password: passwordSchema,
});

export type AccountInput = z.infer<typeof accountSchema>;

/** Reads what somebody typed to make an account. */
export function readAccountInput(input: unknown): Result<AccountInput> {
  return resultOf(accountSchema.safeParse(input));
}

/** Reads a new password. */
export function readPassword(input: unknown): Result<string> {
  return resultOf(passwordSchema.safeParse(input));
}

function resultOf<Value>(parsed: z.ZodSafeParseResult<Value>): Result<Value> {
  if (parsed.success) return ok(parsed.data);
  const code = parsed.error.issues[0]?.message ?? "bad-request";
  const max = code === "name-long" ? MAX_NAME_LENGTH : MAX_PASSWORD_LENGTH;
  return fail(code, { min: MIN_PASSWORD_LENGTH, max });
}
