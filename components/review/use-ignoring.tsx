"use client";

import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useCallback, useState } from "react";
import { fetchJson } from "@/components/ui/fetch-json";
import { notifyFailure } from "@/components/ui/notify-failure";
import { type IgnoredFinding, ignoring as ignoringEntry } from "@/lib/review/ignored-finding";
import type { ReviewSettings } from "@/lib/review/review-settings";
import type { ReviewText } from "@/lib/review/review-text";
import type { ShownFinding } from "@/lib/review/shown-finding";
import { always, changeReviewSettings } from "./change-review-settings";

/** Three different things: this place, these words in this draft, these words in every draft of the unit. */
export type IgnoreScope = "here" | "draft" | "unit";

export type Ignoring = {
  readonly settings: ReviewSettings;
  readonly draftIgnored: readonly IgnoredFinding[];
  readonly ignore: (finding: ShownFinding, text: ReviewText, scope: IgnoreScope) => void;
  /** Listens to a finding again, however it was ignored. */
  readonly takeBack: (finding: ShownFinding, text: ReviewText) => void;
};

const SAID: Readonly<Record<IgnoreScope, string>> = {
  here: "已忽略这一处。",
  draft: "本稿不再提示这一类字词。",
  unit: "全单位不再提示这一类字词。",
};

const JSON_HEADERS = { "Content-Type": "application/json" };

/** What is ignored in the draft and in the unit; each step is kept on the server at once and can be taken back. */
export function useIgnoring(
  draftId: string,
  initial: { readonly settings: ReviewSettings; readonly draftIgnored: readonly IgnoredFinding[] },
): Ignoring {
  const [settings, setSettings] = useState(initial.settings);
  const [draftIgnored, setDraftIgnored] = useState(initial.draftIgnored);

  const changeDraft = useCallback(
    async (change: { add?: readonly IgnoredFinding[]; remove?: readonly IgnoredFinding[] }) => {
      const saved = await fetchJson<{ ignored: IgnoredFinding[] }>(`/api/drafts/${draftId}/findings`, {
        method: "PATCH",
        headers: JSON_HEADERS,
        body: JSON.stringify(change),
      });
      if (saved.ok) setDraftIgnored(saved.value.ignored);
      else notifyFailure(saved.error);
      return saved.ok;
    },
    [draftId],
  );
  const changeUnit = useCallback(
    async (change: (now: ReviewSettings["ignored"]) => ReviewSettings["ignored"]) => {
      const saved = await changeReviewSettings(always(({ ignored }) => ({ ignored: [...change(ignored)] })));
      if (saved.ok) setSettings(saved.value);
      else notifyFailure(saved.error);
      return saved.ok;
    },
    [],
  );

  const takeBack = useCallback(
    (finding: ShownFinding, text: ReviewText) => {
      const entries = [ignoringEntry(finding, text, "here"), ignoringEntry(finding, text, "everywhere")];
      const keys = new Set(entries.map(keyOf));
      void changeDraft({ remove: entries });
      if (settings.ignored.some((entry) => keys.has(keyOf(entry))))
        void changeUnit((now) => now.filter((entry) => !keys.has(keyOf(entry))));
    },
    [changeDraft, changeUnit, settings.ignored],
  );

  const ignore = useCallback(
    (finding: ShownFinding, text: ReviewText, scope: IgnoreScope) => {
      const entry = ignoringEntry(finding, text, scope === "here" ? "here" : "everywhere");
      const undo = () =>
        scope === "unit"
          ? changeUnit((now) => now.filter((each) => keyOf(each) !== keyOf(entry)))
          : changeDraft({ remove: [entry] });
      const done = scope === "unit" ? changeUnit((now) => [...now, entry]) : changeDraft({ add: [entry] });
      void done.then((isSaved) => {
        if (isSaved) offerUndo(SAID[scope], () => void undo());
      });
    },
    [changeDraft, changeUnit],
  );
  return { settings, draftIgnored, ignore, takeBack };
}

function keyOf({ rule, text, around }: IgnoredFinding): string {
  return JSON.stringify([rule, text, around]);
}

function offerUndo(said: string, undo: () => void): void {
  const id = notifications.show({
    autoClose: 8_000,
    message: (
      <span className="flex items-center justify-between gap-3">
        {said}
        <Button
          size="compact-xs"
          variant="light"
          onClick={() => {
            undo();
            notifications.hide(id);
          }}
        >
          撤销
        </Button>
      </span>
    ),
  });
}
