"use client";

import { Modal } from "@mantine/core";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { isComposing } from "@/components/ui/is-composing";
import { preparePinyin } from "@/components/ui/match-text";
import { isShortcut } from "@/components/ui/shortcut-keys";
import { useIsMac } from "@/components/workbench/use-shortcut-text";
import { PALETTE_GROUP_NAMES } from "@/lib/messages/zh-palette";
import { type PaletteCommand, paletteStore } from "./palette-store";
import { rankCommands } from "./rank-commands";
import { recentCommands, rememberCommand } from "./recent-commands";
import { useFoundCommands } from "./use-found-commands";

type Props = { initialQuery: string; onClose: () => void };

/** Everything that can be done from here, by name or by pinyin; the keyboard alone suffices. */
export function PaletteDialog({ initialQuery, onClose }: Props) {
  const [query, setQuery] = useState(initialQuery);
  const [active, setActive] = useState(0);
  const [commands] = useState(() => paletteStore.sources().flatMap((source) => source.commands()));
  const [recent] = useState(recentCommands);
  const found = useFoundCommands(query);
  const [, setHasPinyin] = useState(false);
  // Drawn anew when the dictionary arrives, for it finds more.
  useEffect(() => void preparePinyin().then(() => setHasPinyin(true)), []);
  const shown = [...rankCommands(commands, query, recent), ...found];
  const at = Math.min(active, Math.max(0, shown.length - 1));

  const isMac = useIsMac();
  const choose = (command: PaletteCommand | undefined) => {
    if (command === undefined) return;
    rememberCommand(command.id);
    onClose();
    // The dialog gives the focus back first; what runs may want it elsewhere.
    setTimeout(() => command.run(), 0);
  };
  const handleKey = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    if (event.key === "Enter") choose(shown[at]);
    else if (event.key === "ArrowDown") setActive((at + 1) % Math.max(1, shown.length));
    else if (isShortcut(event.nativeEvent, "Mod-k", isMac)) onClose();
    else if (event.key === "ArrowUp") setActive((at - 1 + shown.length) % Math.max(1, shown.length));
    else return;
    event.preventDefault();
  };

  const listId = useId();
  return (
    <Modal
      opened
      onClose={onClose}
      withCloseButton={false}
      padding={0}
      size="lg"
      yOffset="12vh"
      transitionProps={{ duration: 0 }}
      // A dialog needs a name even where it shows no title.
      attributes={{ content: { "aria-label": "命令面板" } }}
    >
      <input
        data-autofocus
        role="combobox"
        aria-label="命令面板"
        aria-expanded={shown.length > 0}
        aria-controls={shown.length > 0 ? listId : undefined}
        aria-activedescendant={shown.length === 0 ? undefined : `${listId}-${at}`}
        autoComplete="off"
        spellCheck={false}
        placeholder="命令、标题、文稿、表述；可用拼音首字母"
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value);
          setActive(0);
        }}
        onKeyDown={handleKey}
        className="w-full border-b border-line bg-transparent px-4 py-3 text-base text-ink outline-none"
      />
      <CommandList id={listId} commands={shown} active={at} onChoose={choose} />
    </Modal>
  );
}

type ListProps = {
  id: string;
  commands: readonly PaletteCommand[];
  active: number;
  onChoose: (command: PaletteCommand) => void;
};

function CommandList({ id, commands, active, onChoose }: ListProps) {
  const activeOption = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another option is active after either change.
  useEffect(() => {
    // Braces, for newer browsers return a promise here, which is no clean-up.
    activeOption.current?.scrollIntoView({ block: "nearest" });
  }, [active, commands]);
  if (commands.length === 0) {
    return (
      <p role="status" className="px-4 py-6 text-center text-ink-soft">
        没有找到。换个词，或用拼音首字母再试。
      </p>
    );
  }
  return (
    <div id={id} role="listbox" aria-label="命令" className="max-h-[50vh] overflow-auto p-1">
      {commands.map((command, index) => (
        // The focus stays in the field, which names the active option and takes the keys.
        // biome-ignore lint/a11y/useKeyWithClickEvents: see above
        <div
          key={command.id}
          id={`${id}-${index}`}
          ref={index === active ? activeOption : undefined}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(command)}
          className="flex cursor-pointer items-baseline gap-3 rounded px-3 py-1.5 hover:bg-desk aria-selected:bg-seal-soft"
        >
          <span className="w-16 shrink-0 text-xs text-ink-soft">{PALETTE_GROUP_NAMES[command.group]}</span>
          <span className="min-w-0 flex-1 truncate">{command.title}</span>
          {command.detail === undefined ? null : (
            <span className="max-w-40 truncate text-xs text-ink-soft">{command.detail}</span>
          )}
          {command.keys === undefined ? null : (
            <kbd className="shrink-0 text-xs text-ink-soft">{command.keys}</kbd>
          )}
        </div>
      ))}
    </div>
  );
}
