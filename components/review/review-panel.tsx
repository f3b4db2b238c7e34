"use client";

import { Button, Chip, Select } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { Waiting } from "@/components/ui/waiting";
import { FAMILY_NAMES, SEVERITY_NAMES } from "@/lib/messages/zh-review";
import { FINDING_FAMILIES, type FindingFamily, SEVERITIES, type Severity } from "@/lib/review/finding";
import type { ReviewText } from "@/lib/review/review-text";
import type { ShownFinding } from "@/lib/review/shown-finding";
import { FindingRow } from "./finding-row";
import { SeverityMark } from "./severity-mark";
import type { IgnoreScope } from "./use-ignoring";
import type { Review } from "./use-review";

type Props = {
  review: Review;
  reportHref: string;
  mayManage: boolean;
  /** The finding whose words the cursor is at. */
  current: string | null;
  /** Keys that go to the next finding, and that set the one at the cursor right. */
  keys: { readonly walk: string; readonly fix: string };
  onGo: (id: string) => void;
  onFix: (ids: ReadonlySet<string>) => void;
  onIgnore: (finding: ShownFinding, text: ReviewText, scope: IgnoreScope) => void;
  onTakeBack: (finding: ShownFinding, text: ReviewText) => void;
  /** What else is checked, under the findings. */
  children?: ReactNode;
};

/** 审校: what the checks found, by family, in the order of the text. */
export function ReviewPanel({ review, reportHref, children, ...actions }: Props) {
  const [severities, setSeverities] = useState<readonly Severity[]>(SEVERITIES);
  const [family, setFamily] = useState<FindingFamily | null>(null);
  const { state, open, ignored, text } = review;
  if (state === "failed")
    return (
      <p role="alert" className="p-4">
        审校没能运行。改动一处文字会再试一次；仍不行，请刷新页面。
      </p>
    );
  if (state === "checking" || text === null) return <Waiting label="正在审校" />;
  const wanted = open.filter(
    (finding) => severities.includes(finding.severity) && (family === null || finding.family === family),
  );
  return (
    <section aria-label="审校" className="p-3">
      <Summary open={open} severities={severities} onSeverities={setSeverities} />
      <div className="mt-2 flex items-center gap-2">
        <Select
          size="xs"
          className="flex-1"
          aria-label="类别"
          placeholder="类别：不限"
          data={familyOptions(open)}
          value={family}
          onChange={(value) => setFamily(FINDING_FAMILIES.find((each) => each === value) ?? null)}
          clearable
          clearButtonProps={{ "aria-label": "清除类别" }}
        />
        <Button size="xs" variant="default" component="a" href={reportHref} target="_blank">
          审校报告
        </Button>
      </div>
      {open.length === 0 ? (
        <p className="mt-6 text-center text-ink-soft">没有发现问题。改动后会自动再查一遍。</p>
      ) : wanted.length === 0 ? (
        <p className="mt-6 text-center text-ink-soft">这样筛选没有剩下的了。换个类别，或把上面的级别点亮。</p>
      ) : (
        <>
          <p className="mt-2 text-xs text-ink-soft">
            {actions.keys.walk} 到下一处，{actions.keys.fix} 改正
          </p>
          <Families findings={wanted} all={open} text={text} {...actions} />
        </>
      )}
      <Ignored ignored={ignored} text={text} onTakeBack={actions.onTakeBack} />
      {children}
    </section>
  );
}

type SummaryProps = {
  open: readonly ShownFinding[];
  severities: readonly Severity[];
  onSeverities: (severities: readonly Severity[]) => void;
};

function Summary({ open, severities, onSeverities }: SummaryProps) {
  return (
    <Chip.Group
      multiple
      value={[...severities]}
      onChange={(values) => onSeverities(SEVERITIES.filter((severity) => values.includes(severity)))}
    >
      <fieldset className="flex flex-wrap gap-1.5">
        <legend className="sr-only">级别</legend>
        {SEVERITIES.map((severity) => (
          <Chip key={severity} value={severity} size="xs" radius="sm" variant="light">
            {SEVERITY_NAMES[severity]} {open.filter((finding) => finding.severity === severity).length}
          </Chip>
        ))}
      </fieldset>
    </Chip.Group>
  );
}

function familyOptions(open: readonly ShownFinding[]) {
  return FINDING_FAMILIES.flatMap((value) => {
    const count = open.filter((finding) => finding.family === value).length;
    return count === 0 ? [] : [{ value, label: `${FAMILY_NAMES[value]}（${count}）` }];
  });
}

type FamiliesProps = Omit<Props, "review" | "reportHref" | "onTakeBack" | "children"> & {
  findings: readonly ShownFinding[];
  all: readonly ShownFinding[];
  text: ReviewText;
};

function Families({ findings, all, text, current, keys, mayManage, ...actions }: FamiliesProps) {
  const { onGo, onFix, onIgnore } = actions;
  return FINDING_FAMILIES.map((family) => {
    const own = findings.filter((finding) => finding.family === family);
    if (own.length === 0) return null;
    return (
      <section key={family} aria-label={FAMILY_NAMES[family]} className="mt-3">
        <h2 className="mb-1 flex items-baseline gap-2 text-xs font-bold text-ink-soft">
          {FAMILY_NAMES[family]}
          <span className="font-normal tabular-nums">{own.length}</span>
        </h2>
        <ul className="space-y-2">
          {own.map((finding) => {
            const alike = all.filter(
              ({ rule, severity, fix }) =>
                rule === finding.rule && severity === finding.severity && fix !== undefined,
            );
            return (
              <li key={finding.id}>
                <FindingRow
                  finding={finding}
                  alike={finding.fix === undefined ? 0 : alike.length}
                  mayManage={mayManage}
                  isCurrent={finding.id === current}
                  fixKeys={keys.fix}
                  onGo={() => onGo(finding.id)}
                  onFix={() => onFix(new Set([finding.id]))}
                  onFixAll={() => onFix(new Set(alike.map(({ id }) => id)))}
                  onIgnore={(scope) => onIgnore(finding, text, scope)}
                />
              </li>
            );
          })}
        </ul>
      </section>
    );
  });
}

type IgnoredProps = Pick<Props, "onTakeBack"> & { ignored: readonly ShownFinding[]; text: ReviewText };

function Ignored({ ignored, text, onTakeBack }: IgnoredProps) {
  if (ignored.length === 0) return null;
  return (
    <details className="mt-4">
      <summary className="cursor-pointer text-xs text-ink-soft">已忽略 {ignored.length} 处</summary>
      <ul className="mt-2 space-y-1">
        {ignored.map((finding) => (
          <li
            key={finding.id}
            className="flex items-baseline gap-2 rounded-md border border-line bg-sheet px-2 py-1"
          >
            <SeverityMark severity={finding.severity} />
            <span className="min-w-0 flex-1 truncate" title={finding.message}>
              {finding.before}
              <b>{finding.text}</b>
              {finding.after}
            </span>
            <Button size="compact-xs" variant="subtle" onClick={() => onTakeBack(finding, text)}>
              恢复
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
