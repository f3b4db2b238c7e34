import { OVERLAP_KIND_NAMES, OVERLAP_RELATION_NAMES } from "@/lib/messages/zh-review";
import type { ShownMatch } from "@/lib/overlap/originality-report";

/** What a match is and where it comes from, in one line. */
export function MatchSource({ match }: { match: ShownMatch }) {
  const { kind, relations, isExact, similarity, title, unit, year } = match;
  const origin = [unit, year === null ? null : `${year}年`].filter((part) => part !== null).join("，");
  return (
    <span className="text-xs text-ink-soft">
      <b className={kind === "copied" ? "text-seal" : "text-ink"}>{OVERLAP_KIND_NAMES[kind]}</b>
      {relations.map((relation) => (
        <span key={relation} className="ml-1 rounded-xs bg-desk-deep px-1 text-ink">
          {OVERLAP_RELATION_NAMES[relation]}
        </span>
      ))}
      {isExact ? "" : ` ${Math.round(similarity * 100)}% 相同`} · 《{title}》
      {origin === "" ? "" : `（${origin}）`}
    </span>
  );
}
