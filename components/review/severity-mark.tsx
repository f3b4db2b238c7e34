import { SEVERITY_NAMES } from "@/lib/messages/zh-review";
import type { Severity } from "@/lib/review/finding";

const LOOK: Readonly<Record<Severity, string>> = {
  must: "border-danger text-danger",
  doubt: "border-warn text-warn border-dashed",
  hint: "border-ink-soft text-ink-soft border-dotted",
};

/** The name of a severity in a frame of its own colour and line, so that it is told without colour too. */
export function SeverityMark({ severity }: { severity: Severity }) {
  return (
    <span className={`shrink-0 self-start rounded-xs border px-1 text-[11px] leading-4 ${LOOK[severity]}`}>
      {SEVERITY_NAMES[severity]}
    </span>
  );
}
