import { useEffect, useRef, useState } from "react";
import { SLOT_BAR_WORDS } from "@/lib/messages/zh-editor";

/** One line for the words that go into all slots of a name. */
export function FillAllForm({ onFill }: { onFill: (text: string) => void }) {
  const [text, setText] = useState("");
  const inputRef = useRef<HTMLInputElement>(null);
  useEffect(() => inputRef.current?.focus(), []);
  return (
    <form
      className="flex items-center gap-1"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== "") onFill(text.trim());
      }}
    >
      <input
        ref={inputRef}
        aria-label={SLOT_BAR_WORDS.fillAllField}
        className="w-36 rounded border border-line bg-sheet px-1.5 py-0.5"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <button type="submit">{SLOT_BAR_WORDS.fill}</button>
    </form>
  );
}
