"use client";

import { Button, NumberInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { always } from "@/components/review/change-review-settings";
import type { SaveSettings } from "./use-review-settings";

type Props = { percent: number; isSaving: boolean; save: SaveSettings; mayManage: boolean };

/** How much of a draft may be copied before it is marked. */
export function CopiedLimit({ percent, isSaving, save, mayManage }: Props) {
  const [value, setValue] = useState<number | string>(percent);
  const wanted = typeof value === "number" && value >= 0 && value <= 100 ? Math.round(value) : null;
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (wanted === null) return;
    void save(
      always(() => ({ mostCopiedPercent: wanted })),
      "比对的限度已保存。",
    );
  };
  return (
    <form onSubmit={handleSubmit} className="max-w-sm">
      <NumberInput
        label="照抄的限度（%）"
        description="照抄的字数占全稿（固定提法不算）超过这个比例，比对结果和审校报告里就会标出。"
        min={0}
        max={100}
        allowDecimal={false}
        clampBehavior="none"
        readOnly={!mayManage}
        value={value}
        error={wanted === null ? "请填写 0 到 100 的整数。" : undefined}
        onChange={setValue}
      />
      {mayManage ? (
        <Button
          type="submit"
          className="mt-3"
          loading={isSaving}
          disabled={wanted === null || wanted === percent}
        >
          保存限度
        </Button>
      ) : null}
    </form>
  );
}
