import { FAMILY_NAMES, OVERLAP_KIND_NAMES, SEVERITY_NAMES } from "@/lib/messages/zh-review";
import type { OriginalityReport } from "@/lib/overlap/originality-report";
import { FINDING_FAMILIES, type Finding, SEVERITIES } from "@/lib/review/finding";
import type { ReviewText } from "@/lib/review/review-text";
import { type ShownFinding, shownFindings } from "@/lib/review/shown-finding";
import type { DraftDocument } from "@/lib/speech/draft-document";
import { type PlainSection, plainDraft } from "./plain-draft";

/** What the report says of a draft: the reviewer's own results, and a line on the draft itself. */
export type ReviewedForReport = {
  readonly title: string;
  /** Kind, length and state of the draft in a line. */
  readonly about: string;
  readonly text: ReviewText;
  readonly findings: readonly Finding[];
  readonly ignored: readonly Finding[];
  readonly originality: OriginalityReport;
};

/** 审校报告 as a document of its own: the same findings as the page shows, by family, and the comparison with the library. */
export function reviewDocument({
  title,
  about,
  text,
  originality,
  ...found
}: ReviewedForReport): DraftDocument {
  const findings = shownFindings(found.findings, text);
  const ignored = shownFindings(found.ignored, text);
  const counts = SEVERITIES.map(
    (severity) =>
      `${SEVERITY_NAMES[severity]} ${findings.filter((finding) => finding.severity === severity).length} 处`,
  );
  return plainDraft(
    "审校报告",
    title,
    [about, `${counts.join("，")}；已忽略 ${ignored.length} 处。`],
    [
      ...FINDING_FAMILIES.flatMap((family) =>
        section(
          FAMILY_NAMES[family],
          findings.filter((finding) => finding.family === family),
        ),
      ),
      ...section("已忽略", ignored),
      { heading: "与语料库比对", lines: [sharesLine(originality)] },
    ],
  );
}

function section(name: string, findings: readonly ShownFinding[]): PlainSection[] {
  if (findings.length === 0) return [];
  return [{ heading: `${name}（${findings.length}）`, lines: findings.map(findingLine) }];
}

function findingLine({
  severity,
  before,
  text,
  after,
  message,
  authority,
  fix,
  heading,
}: ShownFinding): string {
  const advice = fix === undefined ? "" : fix === "" ? "建议删去。" : `建议改为“${fix}”。`;
  const place = heading === null ? "" : `；见“${heading}”`;
  return `【${SEVERITY_NAMES[severity]}】…${before}【${text === "" ? "此处" : text}】${after}… ${message}${advice}（${authority}${place}）`;
}

function sharesLine({ shares, mostCopiedPercent, compared }: OriginalityReport): string {
  const percent = (count: number) =>
    shares.characters === 0 ? 0 : Math.round((count / shares.characters) * 100);
  const parts = [
    `${OVERLAP_KIND_NAMES.copied} ${percent(shares.copied)}%`,
    `${OVERLAP_KIND_NAMES.borrowed} ${percent(shares.borrowed)}%`,
    `${OVERLAP_KIND_NAMES.formulation} ${percent(shares.formulation)}%`,
    `自拟 ${percent(shares.own)}%`,
  ];
  const limit = `${shares.isOverLimit ? "超过" : "未超过"}本单位的限度 ${mostCopiedPercent}%`;
  return `${parts.join("，")}。除固定提法外，照抄占 ${Math.round(shares.copiedShare * 100)}%，${limit}。已与 ${compared.own} 篇本单位文稿、${compared.builtIn} 篇内置文稿比对。`;
}
