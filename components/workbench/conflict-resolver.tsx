"use client";

import { useState } from "react";
import { useStored } from "@/components/ui/value-store";
import { ConflictDialog } from "./conflict-dialog";
import { fetchStored, takeStored } from "./take-stored";
import type { useWorkbenchDraft } from "./use-workbench-draft";

type Props = { draftId: string; work: ReturnType<typeof useWorkbenchDraft> };

/** Stands by for a conflict: fetches what the server holds and goes on as the writer decides. */
export function ConflictResolver({ draftId, work }: Props) {
  const [busy, setBusy] = useState(false);
  const state = useStored(work.saveState);

  const whileBusy = async (work: () => Promise<unknown>) => {
    setBusy(true);
    await work();
    setBusy(false);
  };
  const handleKeepMine = () =>
    whileBusy(async () => {
      const stored = await fetchStored(draftId);
      if (stored !== null) await work.overwrite(work.latest.current, stored.revision);
    });
  const handleTakeTheirs = () => whileBusy(() => takeStored(draftId, work));

  return (
    <ConflictDialog
      opened={state.type === "conflict"}
      busy={busy}
      onKeepMine={() => void handleKeepMine()}
      onTakeTheirs={() => void handleTakeTheirs()}
    />
  );
}
