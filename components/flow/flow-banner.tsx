import { chinaDateTime } from "@/components/ui/china-time";
import { FLOW_WORDS } from "@/lib/messages/zh-flow";
import type { DraftFlowWork } from "./use-draft-flow";

/** A plain line under the head: why nothing can be written here, or what the draft came back with. */
export function FlowBanner({ flow, mayWrite }: { flow: DraftFlowWork; mayWrite: boolean }) {
  const words = wordsOf(flow, mayWrite);
  if (words === null) return null;
  return (
    <p
      role="status"
      className="shrink-0 whitespace-pre-wrap border-b border-line bg-warn-soft px-4 py-1.5 text-sm print:hidden"
    >
      {words}
      {flow.last?.remark != null && flow.state !== "final" ? (
        <span className="ml-2 text-xs text-ink-soft tabular-nums">{chinaDateTime(flow.last.at)}</span>
      ) : null}
    </p>
  );
}

function wordsOf({ state, last }: DraftFlowWork, mayWrite: boolean): string | null {
  if (state === "final") return FLOW_WORDS.final;
  const remark = last?.remark ?? null;
  const said =
    last === null || remark === null
      ? null
      : state === "returned" && last.kind === "return"
        ? FLOW_WORDS.returned(last.by, remark)
        : state === "submitted" && last.kind === "submit"
          ? FLOW_WORDS.submitted(last.by, remark)
          : null;
  if (mayWrite) return state === "returned" ? said : null;
  return said === null ? FLOW_WORDS.reviewing : `${FLOW_WORDS.reviewing} ${said}`;
}
