"use client";

import { Button, Fieldset, NumberInput, Select } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { type FormEvent, useState } from "react";
import { fetchJson } from "@/components/ui/fetch-json";
import { notifyFailure } from "@/components/ui/notify-failure";
import { BUILT_IN_PROFILES } from "@/lib/export/built-in-profiles";
import { bodyGrid } from "@/lib/export/page-geometry";
import type { PageProfile } from "@/lib/export/page-profile";
import { BUILT_IN_PROFILE_NAMES, isBuiltInProfileName, PROFILE_LABELS } from "@/lib/export/profile-name";
import { readPageProfile } from "@/lib/export/read-page-profile";
import { failureMessage } from "@/lib/messages/zh";
import { CustomFields } from "./custom-fields";
import { ImprintFields } from "./imprint-fields";
import { ProfileDeviations } from "./profile-deviations";
import { TypeStyleTable } from "./type-style-table";

type Props = {
  initial: PageProfile;
  /** Others read only. */
  mayManage: boolean;
};

const MARGINS = [
  { side: "top", label: "上" },
  { side: "bottom", label: "下" },
  { side: "left", label: "左（订口）" },
  { side: "right", label: "右" },
] as const;

const PITCHES = [
  { key: "lineSpacingPt", label: "正文行距（磅）" },
  { key: "titleLineSpacingPt", label: "标题行距（磅）" },
  { key: "condensePt", label: "字距紧缩（磅）" },
  { key: "footerMm", label: "页码距纸边（毫米）" },
] as const;

/** The unit's own page layout, with what departs from the standard beside it as it is changed. */
export function ExportSettingsForm({ initial, mayManage }: Props) {
  const [saved, setSaved] = useState(initial);
  const [profile, setProfile] = useState(initial);
  const [isSaving, setSaving] = useState(false);
  const read = readPageProfile(profile);
  const isChanged = JSON.stringify(profile) !== JSON.stringify(saved);
  const change = (part: Partial<PageProfile>) => setProfile((before) => ({ ...before, ...part }));
  const handleSubmit = async (event: FormEvent) => {
    event.preventDefault();
    setSaving(true);
    const kept = await fetchJson<PageProfile>("/api/unit/page-profile", {
      method: "PUT",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(profile),
    });
    setSaving(false);
    if (!kept.ok) return notifyFailure(kept.error);
    setSaved(kept.value);
    setProfile(kept.value);
    notifications.show({ message: "版式已保存。" });
  };
  const { marginsMm } = profile;
  return (
    <form onSubmit={(event) => void handleSubmit(event)}>
      <fieldset disabled={!mayManage} className="flex min-w-0 flex-col gap-4">
        <legend className="sr-only">本单位版式</legend>
        <Select
          label="套用"
          description="先套用一种现成的版式，再改与它不同的地方"
          placeholder="选一种版式"
          className="max-w-72"
          value={null}
          data={BUILT_IN_PROFILE_NAMES.map((name) => ({ value: name, label: PROFILE_LABELS[name] }))}
          onChange={(name) => isBuiltInProfileName(name) && setProfile(BUILT_IN_PROFILES[name])}
        />
        <Fieldset legend="页边距（毫米）" className="grid grid-cols-2 gap-3 md:grid-cols-4">
          {MARGINS.map(({ side, label }) => (
            <NumberInput
              key={side}
              label={label}
              min={5}
              max={100}
              decimalScale={1}
              value={marginsMm[side]}
              onChange={(value) => change({ marginsMm: { ...marginsMm, [side]: Number(value) } })}
            />
          ))}
        </Fieldset>
        <Fieldset legend="行距和字距" className="grid grid-cols-2 gap-3 md:grid-cols-4">
          {PITCHES.map(({ key, label }) => (
            <NumberInput
              key={key}
              label={label}
              min={0}
              max={120}
              step={key === "condensePt" ? 0.05 : 0.5}
              decimalScale={2}
              value={profile[key]}
              onChange={(value) => change({ [key]: Number(value) })}
            />
          ))}
        </Fieldset>
        <TypeStyleTable profile={profile} onChange={change} />
        <CustomFields profile={profile} onChange={change} />
        <ImprintFields imprint={profile.imprint} onChange={(imprint) => change({ imprint })} />
      </fieldset>
      <section aria-label="与标准的出入" aria-live="polite" className="mt-4">
        {read.ok ? (
          <>
            <p className="mb-2">
              {`每页 ${bodyGrid(read.value).lines} 行，每行 ${bodyGrid(read.value).chars} 字。`}
            </p>
            <ProfileDeviations profile={read.value} />
          </>
        ) : (
          <p className="text-danger">{failureMessage(read.error)}</p>
        )}
      </section>
      {mayManage ? (
        <div className="mt-4 flex items-center gap-3">
          <Button type="submit" loading={isSaving} disabled={!isChanged || !read.ok}>
            保存版式
          </Button>
          {isChanged ? <span className="text-ink-soft">有改动未保存</span> : null}
        </div>
      ) : null}
    </form>
  );
}
