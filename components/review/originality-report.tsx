import { failureMessage } from "@/lib/messages/zh";
import { type OriginalityReport as Report, weightiestFirst } from "@/lib/overlap/originality-report";
import type { Result } from "@/lib/result";
import { MatchSource } from "./match-source";
import { OriginalityShares } from "./originality-shares";

/** Passages on paper; the rest is in the panel. */
const SHOWN = 20;

/** The comparison with the library as a part of the printed report. */
export function OriginalityReport({ originality }: { originality: Result<Report> }) {
  return (
    <section className="mt-6">
      <h2 className="mb-2 font-bold">与语料库比对</h2>
      {originality.ok ? <Compared report={originality.value} /> : <p>{failureMessage(originality.error)}</p>}
    </section>
  );
}

function Compared({ report }: { report: Report }) {
  const { compared } = report;
  const matches = weightiestFirst(report.matches);
  return (
    <>
      {compared.own + compared.builtIn === 0 ? (
        <p>库内还没有可比对的文稿。</p>
      ) : (
        <OriginalityShares {...report} />
      )}
      {matches.length === 0 ? null : (
        <ol className="mt-3 divide-y divide-line border-y border-line">
          {matches.slice(0, SHOWN).map((match) => (
            <li
              key={`${match.start}:${match.end}:${match.documentId}:${match.sourceStart}`}
              className="py-2 break-inside-avoid"
            >
              <p>{match.draftPassage.words}</p>
              <MatchSource match={match} />
            </li>
          ))}
        </ol>
      )}
      {matches.length > SHOWN ? (
        <p className="mt-1 text-ink-soft">另有 {matches.length - SHOWN} 处较短的，未列出。</p>
      ) : null}
    </>
  );
}
