"use client";

import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useState } from "react";
import { FactsForm } from "@/components/facts/facts-form";
import { OwnFactsFields } from "@/components/facts/own-facts-fields";
import { fetchJson } from "@/components/ui/fetch-json";
import { notifyFailure } from "@/components/ui/notify-failure";
import type { FactSheet } from "@/lib/speech/fact-sheet";
import { isFreeOwnFactName } from "@/lib/speech/own-fact";
import type { FreeSlotLabel } from "./free-slot-labels";

/** Slots offered as facts; the rest are found in the text. */
const MAX_OFFERED = 8;

type Props = {
  facts: FactSheet;
  onChange: (facts: FactSheet) => void;
  /** Labels of the free slots in the draft. */
  freeSlots: readonly FreeSlotLabel[];
  /** Binds every free slot of that label to the fact of that name. */
  onBindSlots: (label: string) => void;
};

/** The fact sheet beside the paper. */
export function FactsPanel({ facts, onChange, freeSlots, onBindSlots }: Props) {
  const own = facts.own ?? [];
  const handleSlot = (label: string) => {
    if (isFreeOwnFactName(label, own)) onChange({ ...facts, own: [...own, { name: label, value: "" }] });
    onBindSlots(label);
  };
  return (
    <section aria-label="要素" className="space-y-4 p-3">
      <p className="text-xs text-ink-soft">改一处，文稿里所有引用它的地方一起变。</p>
      <FactsForm facts={facts} onChange={onChange} columns={1} />
      <OwnFactsFields facts={own} onChange={(changed) => onChange({ ...facts, own: changed })} />
      {freeSlots.length === 0 ? null : (
        <div>
          <p className="mb-1.5 text-xs text-ink-soft">文中的待填项，点一下设为要素并引用：</p>
          <p className="flex flex-wrap gap-1.5">
            {freeSlots.slice(0, MAX_OFFERED).map(({ label, count }) => (
              <button
                key={label}
                type="button"
                onClick={() => handleSlot(label)}
                className="rounded-xs bg-seal-soft px-1.5 py-0.5 text-left text-seal hover:underline"
              >
                {label}
                {count > 1 ? ` ${count} 处` : ""}
              </button>
            ))}
          </p>
        </div>
      )}
      <DefaultsButton facts={facts} />
    </section>
  );
}

function DefaultsButton({ facts }: { facts: FactSheet }) {
  const [busy, setBusy] = useState(false);
  const handleClick = async () => {
    setBusy(true);
    const saved = await fetchJson("/api/unit/default-facts", {
      method: "PUT",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(facts),
    });
    setBusy(false);
    if (saved.ok) notifications.show({ message: "已设为本单位默认，新建文稿时自动带出。" });
    else notifyFailure(saved.error);
  };
  return (
    <div className="border-t border-line pt-3">
      <Button variant="default" size="xs" loading={busy} onClick={() => void handleClick()}>
        设为本单位默认
      </Button>
      <p className="mt-1 text-xs text-ink-soft">单位、层级、讲话人、职务、地点和自定要素。</p>
    </div>
  );
}
