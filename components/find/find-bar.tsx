"use client";

import { Button, Checkbox, TextInput } from "@mantine/core";
import { ChevronDown, ChevronUp, X } from "lucide-react";
import { type KeyboardEvent, useEffect, useRef } from "react";
import type { FindState } from "@/components/editor/extensions/find-plugin";
import type { SpeechEditorHandle } from "@/components/editor/speech-editor-handle";
import { isComposing } from "@/components/ui/is-composing";
import { ShortcutButton } from "@/components/workbench/shortcut-button";
import { failureMessage } from "@/lib/messages/zh";
import { type FindNote, useFind } from "./use-find";

export type FindMode = "find" | "replace";

type Props = {
  editor: SpeechEditorHandle;
  mode: FindMode;
  /** Words selected when the bar was opened. */
  initialText: string;
  /** Grows each time the bar is asked for, which brings the focus back to it. */
  askedFor: number;
  onClose: () => void;
};

/** Find and replace, on top of the paper. */
export function FindBar({ editor, mode, initialText, askedFor, onClose }: Props) {
  const { search, found, note, set, setScoped, go, replace, replaceAll } = useFind(editor, initialText);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (askedFor > 0) input.current?.select();
  }, [askedFor]);

  const handleKey = (event: KeyboardEvent, onEnter: () => void) => {
    // Enter that chooses a candidate of an input method is not for the bar.
    if (isComposing(event)) return;
    if (event.key === "Escape") onClose();
    else if (event.key === "Enter") onEnter();
    else return;
    event.preventDefault();
  };
  const handleReplaceAll = () => {
    replaceAll();
    // The button has nothing left to do and would take the focus with it.
    input.current?.focus();
  };
  const count = found?.matches.length ?? 0;

  return (
    <search
      aria-label="查找和替换"
      className="sticky top-0 z-20 border-b border-line bg-sheet px-3 py-2 text-xs shadow-sm"
      onKeyDown={(event) => event.key === "Escape" && onClose()}
    >
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <TextInput
          ref={input}
          size="xs"
          className="w-56"
          aria-label="查找内容"
          placeholder="查找"
          value={search.text}
          error={found?.problem !== null && found !== null}
          onChange={(event) => set({ text: event.currentTarget.value })}
          onKeyDown={(event) => handleKey(event, () => go(event.shiftKey ? "previous" : "next"))}
        />
        <output aria-live="polite" className="min-w-20 tabular-nums text-ink-soft">
          {countText(found, search.text)}
        </output>
        <ShortcutButton
          id="findPrevious"
          disabled={count === 0}
          onClick={() => go("previous")}
          icon={ChevronUp}
        />
        <ShortcutButton id="findNext" disabled={count === 0} onClick={() => go("next")} icon={ChevronDown} />
        <Checkbox
          size="xs"
          label="正则"
          checked={search.isRegExp}
          onChange={(event) => set({ isRegExp: event.currentTarget.checked })}
        />
        <Checkbox
          size="xs"
          label="区分大小写和全半角"
          checked={search.isExact}
          onChange={(event) => set({ isExact: event.currentTarget.checked })}
        />
        <Checkbox
          size="xs"
          label="只找引号以外"
          checked={search.skipQuoted}
          onChange={(event) => set({ skipQuoted: event.currentTarget.checked })}
        />
        <Checkbox
          size="xs"
          label="仅选中部分"
          checked={found !== null && found.scope !== null}
          onChange={(event) => setScoped(event.currentTarget.checked)}
        />
        <button
          type="button"
          aria-label="关闭查找"
          onClick={onClose}
          className="ml-auto rounded p-1 text-ink-soft hover:bg-desk"
        >
          <X size={15} aria-hidden />
        </button>
      </div>
      {mode === "replace" ? (
        <div className="mt-2 flex flex-wrap items-center gap-2">
          <TextInput
            size="xs"
            className="w-56"
            aria-label="替换为"
            placeholder="替换为"
            value={search.replacement}
            onChange={(event) => set({ replacement: event.currentTarget.value })}
            onKeyDown={(event) => handleKey(event, replace)}
          />
          <Button size="compact-xs" variant="default" disabled={count === 0} onClick={replace}>
            替换
          </Button>
          <Button size="compact-xs" variant="default" disabled={count === 0} onClick={handleReplaceAll}>
            全部替换
          </Button>
          <span role="status" aria-label="替换结果" className="text-ink-soft">
            {noteText(note)}
          </span>
        </div>
      ) : null}
      {found?.problem == null ? null : (
        <p role="alert" className="mt-1.5">
          {failureMessage(found.problem)}
        </p>
      )}
    </search>
  );
}

function countText(found: FindState | null, text: string): string {
  if (found === null || text === "" || found.problem !== null) return "";
  const { matches, current, isComplete } = found;
  if (matches.length === 0) return "没有找到";
  const total = `${matches.length} 处${isComplete ? "" : "以上"}`;
  return current === null ? total : `第 ${current + 1} 处，共 ${total}`;
}

function noteText(note: FindNote): string {
  if (note === null) return "";
  const kept = note.left === 0 ? "" : `；${note.left} 处是序数或要素，未动`;
  return `已替换 ${note.replaced} 处${kept}`;
}
