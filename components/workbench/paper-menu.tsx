"use client";

import { Menu } from "@mantine/core";
import { type KeyboardEvent, type MouseEvent, type ReactNode, useRef, useState } from "react";
import type { SpeechEditorHandle } from "@/components/editor/speech-editor-handle";
import { MenuKeys } from "@/components/ui/menu-keys";
import { shortcutText } from "@/components/ui/shortcut-keys";
import { clipboardItems } from "./clipboard-items";
import { type PaperMenuItem, paperMenuItems } from "./paper-menu-items";
import { shortcutKeys } from "./shortcuts";
import { useIsMac } from "./use-shortcut-text";
import type { WorkbenchActions } from "./workbench-actions";

type Opened = { readonly x: number; readonly y: number; readonly groups: readonly PaperMenuItem[][] };

/** Browsers send a second, own event after Shift+F10 and the menu key. */
const ECHO_MS = 600;

/** The paper with a menu of what fits the place: by right click, Shift+F10 or the menu key. */
export function PaperMenu({ actions, children }: { actions: WorkbenchActions; children: ReactNode }) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const openedByKeyAt = useRef(Number.NEGATIVE_INFINITY);

  const open = (editor: SpeechEditorHandle, x: number, y: number) => {
    const groups = [clipboardItems(editor), ...paperMenuItems(editor.getState(), actions)];
    setOpened({ x, y, groups: groups.filter((group) => group.length > 0) });
  };
  const handleContextMenu = (event: MouseEvent) => {
    const editor = actions.editor();
    // With Shift the browser's own menu opens, for spelling and inspecting.
    if (editor === null || !isPaper(event.target)) return;
    if (event.timeStamp - openedByKeyAt.current < ECHO_MS) event.preventDefault();
    else if (!event.shiftKey) {
      event.preventDefault();
      editor.selectAt(event.clientX, event.clientY);
      open(editor, event.clientX, event.clientY);
    }
  };
  const handleKey = (event: KeyboardEvent) => {
    const isMenuKey = event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey);
    const editor = actions.editor();
    if (!isMenuKey || editor === null || !isPaper(event.target)) return;
    event.preventDefault();
    openedByKeyAt.current = event.timeStamp;
    const { x, y } = editor.cursorPoint();
    open(editor, x, y);
  };

  // An echo has no pointer; a right click right after the key is a wish of its own.
  const handlePointerDown = () => {
    openedByKeyAt.current = Number.NEGATIVE_INFINITY;
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears what bubbles up from the editor inside it.
    <div onContextMenu={handleContextMenu} onKeyDown={handleKey} onPointerDown={handlePointerDown}>
      {children}
      {opened === null ? null : (
        <OpenedMenu
          opened={opened}
          onClose={() => {
            setOpened(null);
            actions.editor()?.focus();
          }}
        />
      )}
    </div>
  );
}

function isPaper(target: EventTarget): boolean {
  return target instanceof Element && target.closest(".draft") !== null;
}

function OpenedMenu({ opened, onClose }: { opened: Opened; onClose: () => void }) {
  const { x, y, groups } = opened;
  return (
    <Menu
      opened
      onChange={(isOpen) => !isOpen && onClose()}
      position="bottom-start"
      offset={2}
      width={230}
      returnFocus={false}
      // The placeholder is a child no menu may have; without it the first item has the focus at once.
      withInitialFocusPlaceholder={false}
      // Inside the page's landmark, where a screen reader looks for it.
      portalProps={{ target: "main" }}
      transitionProps={{ duration: 0 }}
    >
      <Menu.Target>
        <span aria-hidden className="pointer-events-none fixed size-px" style={{ left: x, top: y }} />
      </Menu.Target>
      <Menu.Dropdown aria-label="光标处的操作">
        {groups.map((group, index) => (
          <MenuGroup key={group[0]?.id} group={group} hasDivider={index > 0} />
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function MenuGroup({ group, hasDivider }: { group: readonly PaperMenuItem[]; hasDivider: boolean }) {
  return (
    <>
      {hasDivider ? <Menu.Divider /> : null}
      {group.map((item) => (
        <MenuLine key={item.id} item={item} />
      ))}
    </>
  );
}

function MenuLine({ item }: { item: PaperMenuItem }) {
  const isMac = useIsMac();
  const { title, shortcutId, run, children } = item;
  if (children !== undefined) {
    return (
      <Menu.Sub>
        <Menu.Sub.Target>
          <Menu.Sub.Item>{title}</Menu.Sub.Item>
        </Menu.Sub.Target>
        <Menu.Sub.Dropdown>
          {children.map((child) => (
            <MenuLine key={child.id} item={child} />
          ))}
        </Menu.Sub.Dropdown>
      </Menu.Sub>
    );
  }
  const keys = shortcutId === undefined ? null : shortcutText(shortcutKeys(shortcutId, isMac), isMac);
  return (
    <Menu.Item
      // What runs works on the cursor, so the menu has to be gone and the focus back in the text.
      onClick={() => setTimeout(() => run?.(), 0)}
      rightSection={keys === null ? null : <MenuKeys>{keys}</MenuKeys>}
    >
      {title}
    </Menu.Item>
  );
}
