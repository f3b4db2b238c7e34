"use client";

import { Tabs } from "@mantine/core";
import type { ReactNode } from "react";

export type AssistantTab = "phrases" | "sections" | "facts" | "review" | "comments" | "versions";

type Props = {
  /** The tabs there are for this person. */
  tabs: readonly AssistantTab[];
  tab: AssistantTab;
  onTab: (tab: AssistantTab) => void;
  panels: Readonly<Record<AssistantTab, ReactNode>>;
  /** What waits for a look behind a tab; 0 shows nothing. */
  counts: Readonly<Partial<Record<AssistantTab, number>>>;
};

const LABELS: Readonly<Record<AssistantTab, string>> = {
  phrases: "表述",
  sections: "提纲",
  facts: "要素",
  review: "审校",
  comments: "批注",
  versions: "版本",
};

/** What helps with writing, and what there is beside the words. */
export const ASSISTANT_TABS: readonly AssistantTab[] = [
  "phrases",
  "sections",
  "facts",
  "review",
  "comments",
  "versions",
];
/** For a draft nobody may write in. */
export const LOCKED_TABS: readonly AssistantTab[] = ["comments", "versions"];

/** The right-hand pane; only the tab looked at is alive. */
export function AssistantPane({ tabs, tab, onTab, panels, counts }: Props) {
  return (
    <Tabs
      value={tab}
      onChange={(value) => value !== null && onTab(value as AssistantTab)}
      keepMounted={false}
      className="flex h-full flex-col"
    >
      <Tabs.List grow aria-label="助手">
        {tabs.map((value) => (
          <Tabs.Tab key={value} value={value} px={6}>
            {LABELS[value]}
            <Count count={counts[value] ?? 0} />
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {tabs.map((value) => (
        <Tabs.Panel key={value} value={value} className="min-h-0 flex-1 overflow-auto">
          {panels[value]}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}

function Count({ count }: { count: number }) {
  if (count === 0) return null;
  return <span className="ml-1 text-xs tabular-nums text-seal">{count > 99 ? "99+" : count}</span>;
}
