import { FAMILY_NAMES, SEVERITY_NAMES } from "@/lib/messages/zh-review";
import type { OriginalityReport as ComparedDraft } from "@/lib/overlap/originality-report";
import type { Result } from "@/lib/result";
import { FINDING_FAMILIES, type Finding, SEVERITIES } from "@/lib/review/finding";
import type { ReviewText } from "@/lib/review/review-text";
import { type ShownFinding, shownFindings } from "@/lib/review/shown-finding";
import { OriginalityReport } from "./originality-report";
import { SeverityMark } from "./severity-mark";

type Props = {
  title: string;
  kindName: string;
  /** Facts worth naming on paper, name and value. */
  facts: readonly (readonly [string, string])[];
  characters: number;
  minutes: number;
  checkedAt: string;
  text: ReviewText;
  findings: readonly Finding[];
  ignored: readonly Finding[];
  originality: Result<ComparedDraft>;
};

/** 审校报告: what the checks found in a draft, for the file or to go with it. */
export function ReviewReport({
  title,
  kindName,
  facts,
  characters,
  minutes,
  checkedAt,
  text,
  originality,
  ...found
}: Props) {
  const findings = shownFindings(found.findings, text);
  const ignored = shownFindings(found.ignored, text);
  return (
    <article className="mx-auto my-6 max-w-[210mm] rounded-md border border-line bg-sheet p-8 print:m-0 print:border-0 print:p-0">
      <header>
        <h1 className="text-xl font-bold">审校报告</h1>
        <p className="mt-1 font-bold">{title}</p>
        <p className="mt-1 text-ink-soft">
          {kindName} · {characters} 字 · 约 {minutes} 分钟 · {checkedAt} 审校
        </p>
      </header>
      {facts.length === 0 ? null : (
        <dl className="mt-4 grid grid-cols-[max-content_1fr] gap-x-4 gap-y-1">
          {facts.map(([name, value]) => (
            <div key={name} className="contents">
              <dt className="text-ink-soft">{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <p className="mt-4">
        {SEVERITIES.map(
          (severity) =>
            `${SEVERITY_NAMES[severity]} ${findings.filter((finding) => finding.severity === severity).length} 处`,
        ).join("，")}
        ；已忽略 {ignored.length} 处。
      </p>
      {findings.length === 0 ? <p className="mt-4">没有发现问题。</p> : null}
      {FINDING_FAMILIES.map((family) => {
        const own = findings.filter((finding) => finding.family === family);
        if (own.length === 0) return null;
        return (
          <section key={family} className="mt-5">
            <h2 className="mb-1 font-bold">
              {FAMILY_NAMES[family]}（{own.length}）
            </h2>
            <Findings findings={own} />
          </section>
        );
      })}
      {ignored.length === 0 ? null : (
        <section className="mt-5">
          <h2 className="mb-1 font-bold">已忽略（{ignored.length}）</h2>
          <Findings findings={ignored} />
        </section>
      )}
      <OriginalityReport originality={originality} />
    </article>
  );
}

function Findings({ findings }: { findings: readonly ShownFinding[] }) {
  return (
    <ol className="divide-y divide-line border-y border-line">
      {findings.map(({ id, severity, before, text, after, message, authority, fix, heading }) => (
        <li key={id} className="flex gap-3 py-2 break-inside-avoid">
          <SeverityMark severity={severity} />
          <div className="min-w-0">
            <p className="break-all">
              …{before}
              <b className="bg-mark px-0.5">{text === "" ? "（此处）" : text}</b>
              {after}…
            </p>
            <p>
              {message}
              {fix === undefined ? null : fix === "" ? " 建议删去。" : ` 建议改为“${fix}”。`}
            </p>
            <p className="text-xs text-ink-soft">
              {authority}
              {heading === null ? "" : ` · ${heading}`}
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
