import { DRAFT_STATE_NAMES, type DraftState } from "@/lib/speech/draft-state";

const TONES: Readonly<Record<DraftState, string>> = {
  drafting: "border-line text-ink-soft",
  submitted: "border-warn text-warn",
  returned: "border-seal text-seal",
  final: "border-good text-good",
};

/** Where a draft stands, in a word. */
export function StateBadge({ state }: { state: DraftState }) {
  return (
    <span
      className={`inline-block whitespace-nowrap rounded border px-1.5 text-xs leading-5 ${TONES[state]}`}
    >
      {DRAFT_STATE_NAMES[state]}
    </span>
  );
}
