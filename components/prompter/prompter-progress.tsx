import { useCallback, useSyncExternalStore } from "react";
import type { ValueStore } from "@/components/ui/value-store";
import { timeText } from "./time-text";

type Props = {
  chars: ValueStore<number>;
  totalChars: number;
  charsPerMinute: number;
};

/** Minutes spoken and left; drawn again with the second, not with each frame. */
export function PrompterProgress({ chars, totalChars, charsPerMinute }: Props) {
  const readText = useCallback(
    () => `${timeText(chars.get(), charsPerMinute)}|${timeText(totalChars - chars.get(), charsPerMinute)}`,
    [chars, totalChars, charsPerMinute],
  );
  const [spoken, left] = useSyncExternalStore(chars.subscribe, readText, readText).split("|");
  return (
    <p className="whitespace-nowrap text-base text-white tabular-nums">
      已讲 {spoken} · 还有 {left}
    </p>
  );
}
