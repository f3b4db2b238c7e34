"use client";

import { Tabs } from "@mantine/core";
import type { ReactNode } from "react";

export type AssistantTab = "phrases" | "sections" | "facts" | "review" | "versions";

type Props = {
  tab: AssistantTab;
  onTab: (tab: AssistantTab) => void;
  panels: Readonly<Record<AssistantTab, ReactNode>>;
  /** Findings that need a look; 0 shows nothing. */
  findings: number;
};

const TABS: readonly { value: AssistantTab; label: string }[] = [
  { value: "phrases", label: "表述" },
  { value: "sections", label: "提纲" },
  { value: "facts", label: "要素" },
  { value: "review", label: "审校" },
  { value: "versions", label: "版本" },
];

/** The right-hand pane; only the tab looked at is alive. */
export function AssistantPane({ tab, onTab, panels, findings }: Props) {
  return (
    <Tabs
      value={tab}
      onChange={(value) => value !== null && onTab(value as AssistantTab)}
      keepMounted={false}
      className="flex h-full flex-col"
    >
      <Tabs.List grow aria-label="助手">
        {TABS.map(({ value, label }) => (
          <Tabs.Tab key={value} value={value} px={8}>
            {label}
            {value === "review" && findings > 0 ? (
              <span className="ml-1 text-xs tabular-nums text-seal">{findings > 99 ? "99+" : findings}</span>
            ) : null}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {TABS.map(({ value }) => (
        <Tabs.Panel key={value} value={value} className="min-h-0 flex-1 overflow-auto">
          {panels[value]}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
