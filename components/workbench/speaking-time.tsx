"use client";

import { NumberInput, Popover } from "@mantine/core";
import { memo } from "react";
import { CHARS_PER_MINUTE_RANGE, speakingMinutes } from "@/lib/speech/speaking-time";
import { timeAgainstTarget } from "./time-against-target";
import { TimedReading } from "./timed-reading";

type Props = {
  chars: number;
  targetMinutes: number | undefined;
  onTargetMinutes: (minutes: number | undefined) => void;
  charsPerMinute: number;
  onCharsPerMinute: (charsPerMinute: number) => void;
};

/** Speaking time against the target; pressed, it lets both the target and the unit's rate be set. */
export const SpeakingTime = memo(function SpeakingTime({
  chars,
  targetMinutes,
  onTargetMinutes,
  charsPerMinute,
  onCharsPerMinute,
}: Props) {
  const minutes = speakingMinutes(chars, charsPerMinute);
  const compared = timeAgainstTarget(chars, targetMinutes, charsPerMinute);
  const { min, max } = CHARS_PER_MINUTE_RANGE;
  return (
    <Popover
      position="top-start"
      width={260}
      shadow="md"
      trapFocus
      returnFocus
      transitionProps={{ duration: 80 }}
    >
      <Popover.Target>
        <button
          type="button"
          className={`whitespace-nowrap tabular-nums hover:underline ${compared.type === "long" ? "font-bold text-warn" : "text-ink-soft"}`}
        >
          约 {minutes < 10 ? minutes.toFixed(1) : Math.round(minutes)} 分钟
          {targetMinutes === undefined ? "" : ` / 目标 ${targetMinutes} 分钟`}
          {compared.type === "long" ? `，超 ${compared.chars} 字` : ""}
          {compared.type === "short" ? `，还差 ${compared.chars} 字` : ""}
        </button>
      </Popover.Target>
      <Popover.Dropdown className="space-y-3">
        <NumberInput
          label="目标时长"
          description="只用于这份文稿"
          suffix=" 分钟"
          min={1}
          max={240}
          allowDecimal={false}
          value={targetMinutes ?? ""}
          onChange={(value) => onTargetMinutes(typeof value === "number" ? value : undefined)}
        />
        <NumberInput
          label="语速"
          description={`全单位共用，通常 150 至 220`}
          suffix=" 字/分钟"
          min={min}
          max={max}
          step={10}
          allowDecimal={false}
          value={charsPerMinute}
          onChange={(value) => {
            if (typeof value === "number" && value >= min && value <= max) onCharsPerMinute(value);
          }}
        />
        <TimedReading chars={chars} onCharsPerMinute={onCharsPerMinute} />
      </Popover.Dropdown>
    </Popover>
  );
});
