"use client";

import { Menu } from "@mantine/core";
import { Check, MoreHorizontal } from "lucide-react";
import { MenuKeys } from "@/components/ui/menu-keys";
import { moveColour } from "@/components/ui/share-bar";
import { OUTLINE_WORDS } from "@/lib/messages/zh-outline";
import { MOVE_NAMES, MOVES } from "@/lib/speech/move";
import { ORDINAL_FAMILIES, ordinalText } from "@/lib/speech/ordinal";
import type { OutlineItem } from "./draft-outline";
import type { OutlineAction } from "./outline-action";

type Props = {
  readonly item: OutlineItem;
  readonly onAction: (action: OutlineAction) => void;
  readonly onRename: () => void;
  readonly onClose: () => void;
};

/** Everything that can be done with a section, opened at its row. */
export function SectionMenu({ item, onAction, onRename, onClose }: Props) {
  const act = (action: OutlineAction) => () => onAction(action);
  return (
    <Menu opened onClose={onClose} position="bottom-end" shadow="md" transitionProps={{ duration: 80 }}>
      <Menu.Target>
        <button
          type="button"
          tabIndex={-1}
          aria-label={OUTLINE_WORDS.menu(item.text || OUTLINE_WORDS.untitled)}
          onPointerDown={(event) => event.stopPropagation()}
          className="absolute top-1 right-1 rounded bg-sheet p-0.5 text-ink-soft shadow-sm"
        >
          <MoreHorizontal size={14} aria-hidden />
        </button>
      </Menu.Target>
      {/* Events of a portal still rise through React's tree to the row. */}
      <Menu.Dropdown
        onClick={(event) => event.stopPropagation()}
        onPointerDown={(event) => event.stopPropagation()}
        onKeyDown={(event) => event.stopPropagation()}
      >
        <Menu.Item onClick={onRename} rightSection={<MenuKeys>F2</MenuKeys>}>
          {OUTLINE_WORDS.rename}
        </Menu.Item>
        <Menu.Sub>
          <Menu.Sub.Target>
            <Menu.Sub.Item>{OUTLINE_WORDS.setMove}</Menu.Sub.Item>
          </Menu.Sub.Target>
          <Menu.Sub.Dropdown>
            {[...MOVES, null].map((move) => (
              <Menu.Item
                key={move ?? "none"}
                onClick={act({ type: "setMove", move })}
                leftSection={
                  <span className={`block h-4 w-0.5 ${move === null ? "bg-line" : moveColour(move)}`} />
                }
                rightSection={item.move === move ? <Check size={13} aria-hidden /> : null}
              >
                {move === null ? OUTLINE_WORDS.noMove : MOVE_NAMES[move]}
              </Menu.Item>
            ))}
          </Menu.Sub.Dropdown>
        </Menu.Sub>
        <Menu.Divider />
        <Menu.Item onClick={act({ type: "move", direction: "up" })} rightSection={<MenuKeys>Alt+↑</MenuKeys>}>
          {OUTLINE_WORDS.moveUp}
        </Menu.Item>
        <Menu.Item
          onClick={act({ type: "move", direction: "down" })}
          rightSection={<MenuKeys>Alt+↓</MenuKeys>}
        >
          {OUTLINE_WORDS.moveDown}
        </Menu.Item>
        <Menu.Item onClick={act({ type: "shift", step: -1 })} rightSection={<MenuKeys>Alt+←</MenuKeys>}>
          {OUTLINE_WORDS.promote}
        </Menu.Item>
        <Menu.Item onClick={act({ type: "shift", step: 1 })} rightSection={<MenuKeys>Alt+→</MenuKeys>}>
          {OUTLINE_WORDS.demote}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Sub>
          <Menu.Sub.Target>
            <Menu.Sub.Item>{OUTLINE_WORDS.convertOrdinals}</Menu.Sub.Item>
          </Menu.Sub.Target>
          <Menu.Sub.Dropdown>
            {ORDINAL_FAMILIES.map((family) => (
              <Menu.Item key={family} onClick={act({ type: "convertOrdinals", family })}>
                {ordinalText(family, 1)}
                {ordinalText(family, 2)}
              </Menu.Item>
            ))}
          </Menu.Sub.Dropdown>
        </Menu.Sub>
        <Menu.Item onClick={act({ type: "split" })}>{OUTLINE_WORDS.split}</Menu.Item>
        <Menu.Item onClick={act({ type: "merge" })}>{OUTLINE_WORDS.merge}</Menu.Item>
        <Menu.Item onClick={act({ type: "duplicate" })}>{OUTLINE_WORDS.duplicate}</Menu.Item>
        <Menu.Item color="red" onClick={act({ type: "remove" })}>
          {OUTLINE_WORDS.remove}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
