import { useState } from "react";
import { failureMessage } from "@/lib/messages/zh";
import type { Failure, Result } from "@/lib/result";

type Submit = {
  readonly isBusy: boolean;
  /** Why the last attempt came to nothing; null while there is nothing to say. */
  readonly problem: string | null;
  /** Does the work, then `onDone`. */
  readonly submit: (work: () => Promise<Result<null>>, onDone: () => void) => Promise<void>;
};

/**
 * One form's way to the server: busy while it waits, and with a sentence when it was refused.
 *
 * @param staysHere - done, the form is for use again; otherwise it stays busy while another page is on its way.
 */
export function useSubmit({ staysHere = false } = {}): Submit {
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const submit: Submit["submit"] = async (work, onDone) => {
    setBusy(true);
    setProblem(null);
    const done = await work().catch((): Result<null> => ({ ok: false, error: UNREACHABLE }));
    if (!done.ok || staysHere) setBusy(false);
    if (done.ok) return onDone();
    setProblem(failureMessage(done.error));
  };
  return { isBusy, problem, submit };
}

const UNREACHABLE: Failure = { code: "server-unreachable" };
