"use client";

import { type FormEvent, type KeyboardEvent, useState } from "react";
import { isComposing } from "@/components/ui/is-composing";

type Props = {
  /** There is nothing to send. */
  readonly isEmpty: boolean;
  readonly onSend: () => Promise<unknown>;
  readonly onCancel: () => void;
};

/** Sends what a form holds, once at a time: by its button or Ctrl+Enter; Esc leaves it. */
export function useSending({ isEmpty, onSend, onCancel }: Props) {
  const [busy, setBusy] = useState(false);
  const send = async () => {
    if (isEmpty || busy) return;
    setBusy(true);
    await onSend();
    setBusy(false);
  };
  return {
    busy,
    form: {
      onKeyDown: (event: KeyboardEvent) => {
        if (isComposing(event)) return;
        if (event.key === "Escape") onCancel();
        else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void send();
        else return;
        event.preventDefault();
        event.stopPropagation();
      },
      onSubmit: (event: FormEvent) => {
        event.preventDefault();
        void send();
      },
    },
  };
}
