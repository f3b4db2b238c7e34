import { OVERLAP_KIND_NAMES } from "@/lib/messages/zh-review";
import type { OriginalityReport } from "@/lib/overlap/originality-report";

type Props = Pick<OriginalityReport, "shares" | "mostCopiedPercent" | "compared">;

/** How much of the draft is whose, as a bar with figures. */
export function OriginalityShares({ shares, mostCopiedPercent, compared }: Props) {
  const { characters, copied, borrowed, formulation, own, copiedShare, isOverLimit } = shares;
  const parts = [
    { name: OVERLAP_KIND_NAMES.copied, count: copied, colour: "bg-seal-solid" },
    { name: OVERLAP_KIND_NAMES.borrowed, count: borrowed, colour: "bg-move-requirements" },
    { name: OVERLAP_KIND_NAMES.formulation, count: formulation, colour: "bg-move-transition" },
    { name: "自拟", count: own, colour: "bg-desk-deep border border-line" },
  ];
  const percentOf = (count: number) => (characters === 0 ? 0 : (count / characters) * 100);
  const label = parts.map(({ name, count }) => `${name} ${Math.round(percentOf(count))}%`).join("，");
  return (
    <div>
      <div
        role="img"
        aria-label={`比对结果：${label}`}
        className="flex h-2 gap-px overflow-hidden rounded-full bg-desk-deep print:border print:border-line"
      >
        {parts.map(({ name, count, colour }) => (
          <span key={name} className={colour} style={{ width: `${percentOf(count)}%` }} />
        ))}
      </div>
      <ul aria-label="各类字数" className="mt-1.5 flex flex-wrap gap-x-3 gap-y-0.5 text-xs">
        {parts.map(({ name, count, colour }) => (
          <li key={name} className="flex items-center gap-1 whitespace-nowrap tabular-nums">
            <span aria-hidden className={`size-2 rounded-full ${colour}`} />
            {name} {Math.round(percentOf(count))}%（{count} 字）
          </li>
        ))}
      </ul>
      <p className={`mt-1.5 ${isOverLimit ? "text-danger" : "text-ink-soft"}`}>
        除固定提法外，照抄占 {Math.round(copiedShare * 100)}%，
        {isOverLimit ? "超过" : "未超过"}本单位的限度 {mostCopiedPercent}%。
      </p>
      <p className="text-xs text-ink-soft">
        已与 {compared.own} 篇本单位文稿、{compared.builtIn} 篇内置文稿比对。
      </p>
    </div>
  );
}
