"use client";

import { notifications } from "@mantine/notifications";
import { useEffect } from "react";
import { notifyFailure } from "@/components/ui/notify-failure";
import type { ReviewFlow } from "./use-review-flow";

/** Tells the writer what an earlier visit left, and that saving stopped; who keeps remarks learns that words were saved. */
export function useWorkbenchNews({ work, flow, comments }: ReviewFlow, title: string) {
  const { saveState, recovered } = work;
  const { reload: reloadFlow, isLocked } = flow;
  const { keepAnchors } = comments;
  useEffect(() => {
    if (recovered) notifications.show({ message: "已找回上次未保存的改动。", autoClose: 6000 });
  }, [recovered]);
  useEffect(
    () =>
      saveState.subscribe(() => {
        const state = saveState.get();
        if (state.type === "saved" && !isLocked) void keepAnchors();
        if (state.type !== "stopped") return;
        notifyFailure(state.error);
        if (state.error.code === "draft-final") void reloadFlow();
      }),
    [saveState, reloadFlow, keepAnchors, isLocked],
  );
  useEffect(() => {
    document.title = `${title} · 述笔`;
  }, [title]);
}
