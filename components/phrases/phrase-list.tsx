"use client";

import {
  type KeyboardEvent,
  type MouseEvent,
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { writePhrase } from "@/components/editor/paste/phrase-transfer";
import { useHeld } from "@/components/ui/use-held";
import type { Phrase } from "@/lib/mining/phrase";
import { phraseIds } from "@/lib/mining/phrase-ids";
import type { RankedPhrase } from "@/lib/suggest/rank-phrases";
import { PHRASE_LIST_ATTRIBUTE } from "./focus-phrases";
import type { PhraseCommands } from "./phrase-commands";
import { PhraseOption } from "./phrase-option";
import { readablePhrase } from "./phrase-text";
import { PhraseToolbar, type ToolbarPart } from "./phrase-toolbar";
import { walkOptions } from "./walk-options";

type Props = {
  phrases: readonly RankedPhrase[];
  usedIds: ReadonlySet<string>;
  isLoading: boolean;
  commands: PhraseCommands;
  /** Up from the first line. */
  onLeaveUpwards: () => void;
};

const TOOLS_ABOVE_FOOT_PX = 6;

/**
 * The phrases as one list walked by keys, with the tools of the current one at its foot.
 *
 * Tools stand beside the list rather than in its lines: an option may hold nothing to press, and twenty lines of buttons
 * would speak louder than the words.
 */
export function PhraseList({ phrases: newest, usedIds, isLoading, commands, onLeaveUpwards }: Props) {
  const listId = useId();
  const listRef = useRef<HTMLDivElement>(null);
  const toolbarRef = useRef<HTMLDivElement>(null);
  const [currentId, setCurrentId] = useState<string | null>(null);
  const [line, setLine] = useState<HTMLElement | null>(null);
  const [open, setOpen] = useState<ToolbarPart | null>(null);
  // An answer that comes late must not put another phrase under an open menu.
  const phrases = useHeld(newest, open !== null);
  const found = phrases.findIndex(({ phrase }) => keyOf(phrase) === currentId);
  const at = Math.max(found, 0);
  const current = phrases[at];
  const optionId = (index: number) => `${listId}-${index}`;
  const show = (index: number) => {
    const next = phrases[index];
    if (next !== undefined) setCurrentId(keyOf(next.phrase));
  };

  // The tools lie over the foot of the current line, which moves as the pane is drawn wider or narrower.
  useLayoutEffect(() => {
    const list = listRef.current;
    const toolbar = toolbarRef.current;
    if (list === null || toolbar === null || line === null) return;
    const place = () => {
      toolbar.style.top = `${line.offsetTop + line.offsetHeight - toolbar.offsetHeight - TOOLS_ABOVE_FOOT_PX}px`;
    };
    place();
    const observer = new ResizeObserver(place);
    observer.observe(list);
    return () => observer.disconnect();
  }, [line]);
  useEffect(() => {
    if (listRef.current?.matches(":focus")) line?.scrollIntoView({ block: "nearest", behavior: "instant" });
  }, [line]);

  const handleKey = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.nativeEvent.isComposing) return;
    const next = walkOptions(event.key, at, phrases.length);
    if (next !== null) {
      event.preventDefault();
      if (next < 0) onLeaveUpwards();
      else show(next);
    } else if (event.key === "Escape") {
      event.preventDefault();
      commands.leave();
    } else if (current !== undefined && event.key === "Enter") {
      event.preventDefault();
      if (event.shiftKey) setOpen("variants");
      else commands.insert(current.phrase);
    } else if (event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey)) {
      event.preventDefault();
      setOpen("menu");
    }
  };
  const handleContextMenu = (event: MouseEvent) => {
    event.preventDefault();
    show(indexOf(event));
    setOpen("menu");
  };
  const closeTools = useCallback(() => {
    setOpen(null);
    listRef.current?.focus({ preventScroll: true });
  }, []);
  const indexOf = (event: MouseEvent) => {
    const option = event.target instanceof Element ? event.target.closest("[role=option]") : null;
    return option === null ? -1 : [...(listRef.current?.children ?? [])].indexOf(option);
  };

  return (
    <div className="relative mt-2">
      <div
        ref={listRef}
        {...{ [PHRASE_LIST_ATTRIBUTE]: "" }}
        role="listbox"
        aria-label="可用的表述"
        aria-description="上下键选择，回车插入，Shift 加回车选一种说法，Shift 加 F10 打开菜单，Esc 回到正文"
        aria-busy={isLoading}
        aria-activedescendant={current === undefined ? undefined : optionId(at)}
        tabIndex={0}
        className="group space-y-2 outline-none!"
        onKeyDown={handleKey}
        onFocus={() => line?.scrollIntoView({ block: "nearest", behavior: "instant" })}
        onMouseMove={(event) => {
          // Lines that are scrolled under a resting pointer are not pointed at.
          if (open === null && (event.movementX !== 0 || event.movementY !== 0)) show(indexOf(event));
        }}
        onClick={(event) => show(indexOf(event))}
        onDoubleClick={() => current !== undefined && commands.insert(current.phrase)}
        onContextMenu={handleContextMenu}
      >
        {phrases.map((ranked, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays on the list, and a line that takes it cannot be dragged.
          <div
            key={keyOf(ranked.phrase)}
            ref={index === at ? setLine : undefined}
            id={optionId(index)}
            role="option"
            aria-selected={index === at}
            draggable
            onDragStart={(event) =>
              writePhrase(event.dataTransfer, ranked.phrase, readablePhrase(ranked.phrase.text))
            }
            className={`cursor-default rounded-md border bg-sheet px-3 py-2 ${index === at ? "border-ink-soft group-focus-visible:border-seal group-focus-visible:ring-1 group-focus-visible:ring-seal" : "border-line"}`}
          >
            <PhraseOption ranked={ranked} isUsed={phraseIds(ranked.phrase).some((id) => usedIds.has(id))} />
          </div>
        ))}
      </div>
      {current === undefined ? null : (
        <div ref={toolbarRef} className="absolute right-2">
          <PhraseToolbar
            ranked={current}
            open={open}
            onOpen={setOpen}
            onClose={closeTools}
            commands={commands}
          />
        </div>
      )}
    </div>
  );
}

/** One phrase may stand in the list in several of its wordings. */
function keyOf({ id, text }: Phrase): string {
  return `${id} ${text}`;
}
