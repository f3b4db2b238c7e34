"use client";

import { Button, NumberInput } from "@mantine/core";
import { useState } from "react";
import {
  CHARS_PER_MINUTE_RANGE,
  rateOfTimedSpeech,
  TIMED_CHARS_AT_LEAST,
  type TimedRate,
} from "@/lib/speech/speaking-time";

type Props = {
  chars: number;
  onCharsPerMinute: (charsPerMinute: number) => void;
};

/** Takes the unit's rate from how long this speech took when it was read aloud. */
export function TimedReading({ chars, onCharsPerMinute }: Props) {
  const [minutes, setMinutes] = useState<number | undefined>();
  const timed = minutes === undefined || minutes <= 0 ? null : rateOfTimedSpeech(chars, minutes);
  return (
    <form
      className="space-y-1"
      onSubmit={(event) => {
        event.preventDefault();
        if (timed?.type !== "rate") return;
        onCharsPerMinute(timed.charsPerMinute);
        setMinutes(undefined);
      }}
    >
      <div className="flex items-end gap-2">
        <NumberInput
          className="min-w-0 flex-1"
          label="实际念完用时"
          suffix=" 分钟"
          min={0}
          max={240}
          decimalScale={2}
          value={minutes ?? ""}
          onChange={(value) => setMinutes(typeof value === "number" ? value : undefined)}
        />
        <Button type="submit" variant="default" disabled={timed?.type !== "rate"}>
          校准语速
        </Button>
      </div>
      <p
        role="status"
        className={`text-xs ${timed === null || timed.type === "rate" ? "text-ink-soft" : "text-warn"}`}
      >
        {messageOf(timed, chars)}
      </p>
    </form>
  );
}

function messageOf(timed: TimedRate | null, chars: number): string {
  if (timed === null) return "把这份稿念一遍，填上用时，就按它定语速";
  const { min, max } = CHARS_PER_MINUTE_RANGE;
  switch (timed.type) {
    case "rate":
      return `${chars} 字，合每分钟 ${timed.charsPerMinute} 字`;
    case "too-short":
      return `这份稿不足 ${TIMED_CHARS_AT_LEAST} 字，校准不准，请换长一些的稿子`;
    case "out-of-range":
      return `合每分钟 ${timed.charsPerMinute} 字，不在 ${min} 至 ${max} 之间，请核对用时`;
  }
}
