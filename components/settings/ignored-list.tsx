"use client";

import { Button } from "@mantine/core";
import { always } from "@/components/review/change-review-settings";
import { FAMILY_NAMES } from "@/lib/messages/zh-review";
import { FINDING_FAMILIES } from "@/lib/review/finding";
import type { IgnoredFinding } from "@/lib/review/ignored-finding";
import type { SaveSettings } from "./use-review-settings";

type Props = {
  ignored: readonly IgnoredFinding[];
  isSaving: boolean;
  save: SaveSettings;
  mayManage: boolean;
};

/** What the whole unit hears no more of, newest first; each can be listened to again. */
export function IgnoredList({ ignored, isSaving, save, mayManage }: Props) {
  if (ignored.length === 0)
    return (
      <p className="py-10 text-center text-ink-soft">
        没有全单位忽略的问题。写稿时在“审校”里选“全单位都忽略”，就会列在这里。
      </p>
    );
  const takeBack = (entry: IgnoredFinding) =>
    save(
      always((now) => ({ ignored: now.ignored.filter((each) => keyOf(each) !== keyOf(entry)) })),
      `已恢复检查“${entry.text}”。`,
    );
  return (
    <ul aria-label="全单位忽略的问题" className="divide-y divide-line rounded-md border border-line bg-sheet">
      {ignored.toReversed().map((entry) => (
        <li key={keyOf(entry)} className="flex items-baseline gap-3 px-4 py-2">
          <span className="w-10 shrink-0 text-xs text-ink-soft">{familyName(entry.rule)}</span>
          <b className="min-w-0 flex-1">{entry.text === "" ? "（空缺处）" : entry.text}</b>
          {mayManage ? (
            <Button
              size="compact-xs"
              variant="subtle"
              disabled={isSaving}
              aria-label={`恢复检查“${entry.text}”`}
              onClick={() => void takeBack(entry)}
            >
              恢复
            </Button>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function familyName(rule: string): string {
  const family = FINDING_FAMILIES.find((each) => rule.startsWith(`${each}/`));
  return family === undefined ? "其他" : FAMILY_NAMES[family];
}

function keyOf({ rule, text, around }: IgnoredFinding): string {
  return JSON.stringify([rule, text, around]);
}
