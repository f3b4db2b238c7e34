import { fetchJson } from "@/components/ui/fetch-json";
import { notifyFailure } from "@/components/ui/notify-failure";
import type { DraftContent } from "./draft-saver";
import type { useWorkbenchDraft } from "./use-workbench-draft";

type Stored = DraftContent & { readonly revision: number };

/** What the server holds of a draft now; null, with the reason told, when it could not be fetched. */
export async function fetchStored(draftId: string): Promise<Stored | null> {
  const stored = await fetchJson<Stored>(`/api/drafts/${draftId}`);
  if (!stored.ok) notifyFailure(stored.error);
  return stored.ok ? stored.value : null;
}

/** Goes on with what the server holds. */
export async function takeStored(
  draftId: string,
  { adopt, show }: Pick<ReturnType<typeof useWorkbenchDraft>, "adopt" | "show">,
): Promise<void> {
  const stored = await fetchStored(draftId);
  if (stored === null) return;
  const { document, facts, revision } = stored;
  adopt(revision);
  show({ document, facts });
}
