import { z } from "zod";
import { MAX_PASSWORD_LENGTH, MIN_PASSWORD_LENGTH } from "@/lib/auth/password-length";

export const MAX_NAME_LENGTH = 60;

/** Messages of the issues are codes of the message catalogue. */
export const ownerInputSchema = z.object({
  name: z.string().trim().min(1, "name-missing").max(MAX_NAME_LENGTH, "name-long"),
  email: z.string().trim().max(200, "email-invalid").pipe(z.email("email-invalid")),
  password: z.string().min(MIN_PASSWORD_LENGTH, "password-short").max(MAX_PASSWORD_LENGTH, "password-long"),
});

export type OwnerInput = z.infer<typeof ownerInputSchema>;
