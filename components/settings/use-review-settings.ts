"use client";

import { notifications } from "@mantine/notifications";
import { useCallback, useState } from "react";
import { changeReviewSettings, type SettingsStep } from "@/components/review/change-review-settings";
import { notifyFailure } from "@/components/ui/notify-failure";
import type { ReviewSettings } from "@/lib/review/review-settings";

/** Carries a change out and says so; false when it could not be kept. */
export type SaveSettings = (step: SettingsStep, said: string) => Promise<boolean>;

export type UnitSettings = {
  readonly settings: ReviewSettings;
  readonly isSaving: boolean;
  readonly save: SaveSettings;
};

/** The unit's settings on the page, and how they are changed. */
export function useReviewSettings(initial: ReviewSettings): UnitSettings {
  const [settings, setSettings] = useState(initial);
  const [isSaving, setSaving] = useState(false);
  const save: SaveSettings = useCallback(async (step, said) => {
    setSaving(true);
    const saved = await changeReviewSettings(step);
    setSaving(false);
    if (saved.ok) {
      setSettings(saved.value);
      notifications.show({ message: said });
    } else notifyFailure(saved.error);
    return saved.ok;
  }, []);
  return { settings, isSaving, save };
}
