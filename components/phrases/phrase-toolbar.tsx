"use client";

import { ActionIcon, Button, Menu, Popover } from "@mantine/core";
import { BookOpen, Ellipsis, Star } from "lucide-react";
import { memo } from "react";
import type { RankedPhrase } from "@/lib/suggest/rank-phrases";
import type { PhraseCommands } from "./phrase-commands";
import { PhraseMenuItems } from "./phrase-menu-items";
import { PhraseSources } from "./phrase-sources";
import { VariantItems } from "./variant-items";

/** What is open over the list. */
export type ToolbarPart = "menu" | "variants" | "sources";

type Props = {
  ranked: RankedPhrase;
  open: ToolbarPart | null;
  onOpen: (part: ToolbarPart) => void;
  onClose: () => void;
  commands: PhraseCommands;
};

const prevent = (event: { preventDefault: () => void }) => event.preventDefault();

/** Tools of one phrase: insert, mark, sources, and all the rest in a menu. */
export const PhraseToolbar = memo(function PhraseToolbar({ ranked, open, onOpen, onClose, commands }: Props) {
  const { phrase, favourite } = ranked;
  return (
    <div
      role="toolbar"
      aria-label="对这条表述"
      className="flex items-center gap-0.5 bg-sheet pl-1"
      // The caret stays where it is: a phrase goes to the cursor, not to the end.
      onMouseDown={prevent}
      // Browsers send an event of their own after Shift+F10, by then to the menu.
      onContextMenu={prevent}
    >
      <Button size="compact-xs" variant="light" onClick={() => commands.insert(phrase)}>
        插入
      </Button>
      <ActionIcon
        size="sm"
        aria-label="收藏"
        aria-pressed={favourite}
        onClick={() => commands.favourite(phrase, !favourite)}
      >
        <Star size={14} aria-hidden className={favourite ? "fill-seal text-seal" : ""} />
      </ActionIcon>
      <Popover
        opened={open === "sources"}
        onChange={(isOpen) => !isOpen && onClose()}
        width={340}
        position="bottom-end"
        shadow="sm"
        trapFocus
        portalProps={{ target: "main" }}
        transitionProps={{ duration: 0 }}
      >
        <Popover.Target>
          <ActionIcon
            size="sm"
            aria-label="看出处"
            onClick={() => (open === "sources" ? onClose() : onOpen("sources"))}
          >
            <BookOpen size={14} aria-hidden />
          </ActionIcon>
        </Popover.Target>
        <Popover.Dropdown>
          <PhraseSources phrase={phrase} inNewTab />
        </Popover.Dropdown>
      </Popover>
      <Menu
        opened={open === "menu" || open === "variants"}
        onChange={(isOpen) => (isOpen ? onOpen("menu") : onClose())}
        position="bottom-end"
        width={open === "variants" ? 340 : 200}
        returnFocus={false}
        // The placeholder is a child no menu may have; without it the first item has the focus at once.
        withInitialFocusPlaceholder={false}
        // A key pressed in the list opens the menu, and would count as one pressed outside of it.
        clickOutsideEvents={["mousedown", "touchstart"]}
        portalProps={{ target: "main" }}
        transitionProps={{ duration: 0 }}
      >
        <Menu.Target>
          <ActionIcon size="sm" aria-label="更多操作">
            <Ellipsis size={14} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {open === "variants" ? (
            <VariantItems phrase={phrase} onChoose={commands.insert} />
          ) : (
            <PhraseMenuItems ranked={ranked} commands={commands} onSources={() => onOpen("sources")} />
          )}
        </Menu.Dropdown>
      </Menu>
    </div>
  );
});
