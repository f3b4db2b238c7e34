import { z } from "zod";

const MIN_PASSWORD_LENGTH = 8;

/** Messages of the issues are codes of the message catalogue. */
export const ownerInputSchema = z.object({
  name: z.string().trim().min(1, "name-missing").max(60),
  email: z.email("email-invalid").max(200),
  password: z.string().min(MIN_PASSWORD_LENGTH, "password-short").max(128),
});

export type OwnerInput = z.infer<typeof ownerInputSchema>;
