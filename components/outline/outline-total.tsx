import { lengthMessage, minutes } from "@/lib/messages/zh-outline";
import { LengthBar } from "./length-bar";

type Props = { readonly chars: number; readonly target: number | null; readonly charsPerMinute: number };

/** Length and speaking time of the whole speech against what it aims at. */
export function OutlineTotal({ chars, target, charsPerMinute }: Props) {
  return (
    <div
      className="border-b border-line px-3 py-2 text-xs text-ink-soft"
      title={lengthMessage(chars, target, charsPerMinute)}
    >
      <p className="mb-1 flex justify-between gap-2 whitespace-nowrap tabular-nums">
        <span>
          全文 {chars}
          {target === null ? "" : ` / ${target}`} 字
        </span>
        <span>
          {minutes(chars / charsPerMinute)}
          {target === null ? "" : ` / ${minutes(target / charsPerMinute)}`} 分钟
        </span>
      </p>
      {target === null ? null : <LengthBar chars={chars} target={target} />}
    </div>
  );
}
