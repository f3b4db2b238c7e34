import { notifyFailure } from "./notify-failure";

/**
 * Waits for a server action that says whether it did what it was asked, and tells the reader when it did not.
 *
 * @param refused - code of the sentence for an action that answered no.
 */
export async function hasWorked(action: Promise<boolean>, refused: string): Promise<boolean> {
  const code = await action.then((done) => (done ? null : refused)).catch(() => "server-unreachable");
  if (code !== null) notifyFailure({ code });
  return code === null;
}
