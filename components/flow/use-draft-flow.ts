"use client";

import { notifications } from "@mantine/notifications";
import { useCallback, useMemo, useState } from "react";
import { fetchJson } from "@/components/ui/fetch-json";
import { notifyFailure } from "@/components/ui/notify-failure";
import { STEP_WORDS } from "@/lib/messages/zh-flow";
import type { DraftFlow } from "@/lib/speech/draft-history";
import type { DraftPowers, DraftStep } from "@/lib/speech/draft-state";
import { isLocked, openSteps } from "@/lib/speech/draft-state";

type Props = {
  readonly draftId: string;
  readonly opened: DraftFlow;
  readonly powers: DraftPowers;
  /** Saves what is unsaved: a step is about what the server holds. */
  readonly flush: () => Promise<boolean>;
  /** The revision of the words on the screen. */
  readonly revision: () => number;
};

/** Where the opened draft stands, and taking it a step further. */
export function useDraftFlow({ draftId, opened, powers, flush, revision }: Props) {
  const [flow, setFlow] = useState(opened);

  const take = useCallback(
    async (step: DraftStep, remark: string): Promise<boolean> => {
      if (powers.write && step !== "reopen" && !(await flush())) {
        notifyFailure({ code: "step-unsaved" });
        return false;
      }
      const taken = await fetchJson<DraftFlow>(`/api/drafts/${draftId}/state`, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ step, remark, revision: revision() }),
      });
      if (!taken.ok) {
        notifyFailure(taken.error);
        return false;
      }
      // What an earlier visit left in the browser is found again when the draft is opened anew.
      if (step === "reopen") window.location.reload();
      setFlow(taken.value);
      notifications.show({ message: STEP_WORDS[step].notice, autoClose: 6000 });
      return true;
    },
    [draftId, powers, flush, revision],
  );

  /** Somebody else took a step. */
  const reload = useCallback(async () => {
    const answer = await fetchJson<DraftFlow>(`/api/drafts/${draftId}/state`);
    if (answer.ok) setFlow(answer.value);
  }, [draftId]);

  return useMemo(
    () => ({
      ...flow,
      steps: openSteps(flow.state, powers),
      /** Nobody writes in a final draft, and a reviewer in none. */
      isLocked: isLocked(flow.state) || !powers.write,
      take,
      reload,
    }),
    [flow, powers, take, reload],
  );
}

export type DraftFlowWork = ReturnType<typeof useDraftFlow>;
