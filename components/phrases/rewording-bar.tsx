import { CloseButton } from "@mantine/core";
import { SlottedText } from "@/components/ui/slotted-text";

type Props = { text: string; onCancel: () => void };

/** Which words are being said another way; stands where the filters are otherwise. */
export function RewordingBar({ text, onCancel }: Props) {
  return (
    <div className="rounded-md bg-seal-soft px-3 py-2">
      <div className="flex items-center">
        <h2 className="text-sm font-bold">换一个说法</h2>
        <CloseButton size="sm" aria-label="不换了" className="ml-auto" onClick={onCancel} />
      </div>
      <p className="line-clamp-3 text-ink-soft">
        “<SlottedText text={text} />”
      </p>
    </div>
  );
}
