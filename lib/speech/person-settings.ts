import { z } from "zod";

/** What a person set for themselves, on whatever machine they write. */
export const personSettingsSchema = z.object({
  /** Grey text while writing. */
  continuation: z.boolean(),
});

export type PersonSettings = z.infer<typeof personSettingsSchema>;
