"use client";

import { Menu } from "@mantine/core";
import { ChevronDown } from "lucide-react";
import { memo, useState } from "react";
import { FLOW_WORDS, STEP_WORDS } from "@/lib/messages/zh-flow";
import { DRAFT_STATE_NAMES, type DraftStep } from "@/lib/speech/draft-state";
import { StateBadge } from "./state-badge";
import { StepDialog } from "./step-dialog";
import type { DraftFlowWork } from "./use-draft-flow";

type Props = {
  flow: DraftFlowWork;
  /** Remarks not dealt with yet. */
  openComments: number;
};

/** Where the draft stands, and the steps this person may take from there. */
export const FlowMenu = memo(function FlowMenu({ flow, openComments }: Props) {
  const [asked, setAsked] = useState<DraftStep | null>(null);
  const name = DRAFT_STATE_NAMES[flow.state];
  if (flow.steps.length === 0) return <StateBadge state={flow.state} />;
  return (
    <>
      <Menu position="bottom-end" transitionProps={{ duration: 80 }}>
        <Menu.Target>
          <button
            type="button"
            aria-label={FLOW_WORDS.menu(name)}
            className="flex items-center gap-1 rounded px-1.5 py-1 hover:bg-desk"
          >
            <StateBadge state={flow.state} />
            <ChevronDown size={14} aria-hidden className="text-ink-soft" />
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          {flow.steps.map((step) => (
            <Menu.Item key={step} onClick={() => setAsked(step)}>
              {STEP_WORDS[step].action}…
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {asked === null ? null : (
        <StepDialog
          step={asked}
          openComments={openComments}
          onTake={(remark) => flow.take(asked, remark)}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
});
