"use client";

import { Checkbox, Fieldset, Textarea, TextInput } from "@mantine/core";
import type { PageProfile } from "@/lib/export/page-profile";

type Imprint = PageProfile["imprint"];
type Props = { imprint: Imprint; onChange: (imprint: Imprint) => void };

/** 版记 at the foot of the last page; the date comes from the draft's facts. */
export function ImprintFields({ imprint, onChange }: Props) {
  return (
    <Fieldset legend="版记" className="flex flex-col gap-3">
      <Checkbox
        label="最后一页印版记"
        checked={imprint !== null}
        onChange={(event) => onChange(event.currentTarget.checked ? { copyTo: "", issuer: "" } : null)}
      />
      {imprint === null ? null : (
        <div className="grid gap-3 md:grid-cols-2">
          <Textarea
            label="抄送机关"
            autosize
            maxLength={500}
            value={imprint.copyTo}
            onChange={(event) => onChange({ ...imprint, copyTo: event.currentTarget.value })}
          />
          <TextInput
            label="印发机关"
            description="留空则用要素表里的单位；印发日期取要素表里的日期"
            maxLength={60}
            value={imprint.issuer}
            onChange={(event) => onChange({ ...imprint, issuer: event.currentTarget.value })}
          />
        </div>
      )}
    </Fieldset>
  );
}
