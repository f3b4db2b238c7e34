"use client";

import { useState } from "react";
import { fetchJson } from "@/components/ui/fetch-json";
import { notifyFailure } from "@/components/ui/notify-failure";
import { useStored } from "@/components/ui/value-store";
import { ConflictDialog } from "./conflict-dialog";
import type { DraftContent } from "./draft-saver";
import type { useWorkbenchDraft } from "./use-workbench-draft";

type Props = { draftId: string; work: ReturnType<typeof useWorkbenchDraft> };

/** Stands by for a conflict: fetches what the server holds and goes on as the writer decides. */
export function ConflictResolver({ draftId, work }: Props) {
  const [busy, setBusy] = useState(false);
  const state = useStored(work.saveState);

  const loadStored = async () => {
    setBusy(true);
    const stored = await fetchJson<DraftContent & { revision: number }>(`/api/drafts/${draftId}`);
    setBusy(false);
    if (!stored.ok) notifyFailure(stored.error);
    return stored.ok ? stored.value : null;
  };

  const handleKeepMine = async () => {
    const stored = await loadStored();
    if (stored !== null) await work.overwrite(work.latest.current, stored.revision);
  };

  const handleTakeTheirs = async () => {
    const stored = await loadStored();
    if (stored === null) return;
    const { document, facts } = stored;
    work.adopt(stored.revision);
    work.show({ document, facts });
  };

  return (
    <ConflictDialog
      opened={state.type === "conflict"}
      busy={busy}
      onKeepMine={() => void handleKeepMine()}
      onTakeTheirs={() => void handleTakeTheirs()}
    />
  );
}
