"use client";

import { Menu } from "@mantine/core";
import { Eye, ZoomIn, ZoomOut } from "lucide-react";
import { memo, type ReactNode } from "react";
import { nextZoom, type PaperLayout, type PaperZoom } from "@/components/editor/paper-view";
import { ColourSchemeItems } from "@/components/ui/colour-scheme-items";
import { MenuChoices } from "@/components/ui/menu-choices";
import { MenuKeys } from "@/components/ui/menu-keys";

const ZOOM_CHOICES: readonly { value: PaperZoom; label: string }[] = [
  { value: "auto", label: "自动" },
  { value: "fit", label: "适合宽度" },
  ...[0.5, 0.75, 1, 1.25, 1.5, 2].map((value) => ({ value, label: percent(value) })),
];

const LAYOUTS: readonly { value: PaperLayout; label: string }[] = [
  { value: "sheet", label: "版面" },
  { value: "flow", label: "流式" },
];

type Props = {
  draftId: string;
  zoom: PaperZoom;
  layout: PaperLayout;
  /** Factor of the paper now, from which the buttons go on. */
  presentScale: () => number;
  onZoom: (zoom: PaperZoom) => void;
  onLayout: (layout: PaperLayout) => void;
  onFocusMode: () => void;
};

/** How the paper is looked at: size, sheet or flowing, focus, colours. */
export const ViewControls = memo(function ViewControls(props: Props) {
  const { draftId, zoom, layout, presentScale, onZoom, onLayout, onFocusMode } = props;
  const label = ZOOM_CHOICES.find(({ value }) => value === zoom)?.label ?? percent(Number(zoom));
  return (
    <>
      <span className="flex items-center text-ink-soft">
        <IconButton label="缩小文稿" onClick={() => onZoom(nextZoom(presentScale(), "out"))}>
          <ZoomOut size={14} aria-hidden />
        </IconButton>
        <Menu position="top" width={140} transitionProps={{ duration: 80 }}>
          <Menu.Target>
            <button type="button" className="whitespace-nowrap tabular-nums hover:underline">
              <span className="sr-only">文稿大小：</span>
              {label}
            </button>
          </Menu.Target>
          <Menu.Dropdown>
            <MenuChoices choices={ZOOM_CHOICES} chosen={zoom} onChoose={onZoom} />
          </Menu.Dropdown>
        </Menu>
        <IconButton label="放大文稿" onClick={() => onZoom(nextZoom(presentScale(), "in"))}>
          <ZoomIn size={14} aria-hidden />
        </IconButton>
      </span>
      <Menu position="top-end" width={190} transitionProps={{ duration: 80 }}>
        <Menu.Target>
          <button
            type="button"
            className="flex items-center gap-1 whitespace-nowrap text-ink-soft hover:underline"
          >
            <Eye size={14} aria-hidden />
            视图
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>文稿</Menu.Label>
          <MenuChoices choices={LAYOUTS} chosen={layout} onChoose={onLayout} />
          <Menu.Divider />
          <Menu.Item
            leftSection={<span className="inline-block w-3.5" />}
            rightSection={<MenuKeys>F9</MenuKeys>}
            onClick={onFocusMode}
          >
            专注
          </Menu.Item>
          <Menu.Item
            component="a"
            href={`/drafts/${draftId}?view=read`}
            target="_blank"
            leftSection={<span className="inline-block w-3.5" />}
          >
            审阅视图
          </Menu.Item>
          <Menu.Divider />
          <ColourSchemeItems />
        </Menu.Dropdown>
      </Menu>
    </>
  );
});

function IconButton({
  label,
  onClick,
  children,
}: {
  label: string;
  onClick: () => void;
  children: ReactNode;
}) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      onClick={onClick}
      className="rounded p-1 hover:bg-desk"
    >
      {children}
    </button>
  );
}

function percent(zoom: number): string {
  return `${Math.round(zoom * 100)}%`;
}
