import type { Result } from "@/lib/result";
import { notifyFailure } from "./notify-failure";

/** Waits for a server action and tells the reader why, when it did not do what it was asked. */
export async function hasWorked(action: Promise<Result<null>>): Promise<boolean> {
  const done = await action.catch((): Result<null> => ({ ok: false, error: { code: "server-unreachable" } }));
  if (!done.ok) notifyFailure(done.error);
  return done.ok;
}
