"use client";

import { Button } from "@mantine/core";
import { useState } from "react";
import { PRESENCE_WORDS } from "@/lib/messages/zh-presence";
import type { SavedElsewhere as Saved } from "./use-presence";

type Props = { saved: Saved; onLoad: () => Promise<void> };

/** Somebody saved over the words on this page: said before one's own save runs into theirs. */
export function SavedElsewhere({ saved, onLoad }: Props) {
  const [busy, setBusy] = useState(false);
  const handleLoad = async () => {
    setBusy(true);
    await onLoad();
    setBusy(false);
  };
  return (
    <div
      role="status"
      className="flex shrink-0 items-center gap-3 border-b border-line bg-warn-soft px-4 py-1.5 text-sm print:hidden"
    >
      <span>{saved.by === null ? PRESENCE_WORDS.savedBySelf : PRESENCE_WORDS.savedBy(saved.by)}</span>
      <Button size="compact-xs" variant="default" loading={busy} onClick={() => void handleLoad()}>
        {PRESENCE_WORDS.load}
      </Button>
    </div>
  );
}
