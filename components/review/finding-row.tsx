"use client";

import { ActionIcon, Button, Menu } from "@mantine/core";
import { EyeOff } from "lucide-react";
import { type KeyboardEvent, useEffect, useRef } from "react";
import type { ShownFinding } from "@/lib/review/shown-finding";
import { SeverityMark } from "./severity-mark";
import type { IgnoreScope } from "./use-ignoring";

type Props = {
  finding: ShownFinding;
  /** How many open findings the same rule has with a fix, this one among them. */
  alike: number;
  onGo: () => void;
  onFix: () => void;
  onFixAll: () => void;
  onIgnore: (scope: IgnoreScope) => void;
  mayManage: boolean;
  /** The cursor is at its words. */
  isCurrent: boolean;
  /** Keys that set it right from the paper. */
  fixKeys: string;
};

/** One finding: where, what, why, and what can be done. Enter goes there, Alt+Enter sets it right. */
export function FindingRow({ finding, alike, isCurrent, fixKeys, mayManage, ...actions }: Props) {
  const { onGo, onFix, onFixAll, onIgnore } = actions;
  const rowRef = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isCurrent) rowRef.current?.scrollIntoView({ block: "nearest" });
  }, [isCurrent]);
  const { severity, before, text, after, message, authority, fix, heading } = finding;
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !event.altKey || fix === undefined) return;
    event.preventDefault();
    onFix();
  };
  return (
    <div
      ref={rowRef}
      className={`relative scroll-my-8 rounded-md border bg-sheet ${isCurrent ? "border-seal ring-1 ring-seal" : "border-line"}`}
    >
      <button
        type="button"
        data-finding={finding.id}
        aria-current={isCurrent}
        onClick={onGo}
        onKeyDown={handleKeyDown}
        className="block w-full pt-2 pr-8 pb-2 pl-3 text-left"
      >
        <span className="flex items-baseline gap-2">
          <SeverityMark severity={severity} />
          <span className="min-w-0 break-all">
            <span className="text-ink-soft">{before}</span>
            <b className="bg-mark px-0.5">{text === "" ? "（此处）" : text}</b>
            <span className="text-ink-soft">{after}</span>
          </span>
        </span>
        <span className="mt-1 block leading-relaxed">{message}</span>
        <span className="mt-0.5 block truncate text-xs text-ink-soft" title={`${authority}${heading ?? ""}`}>
          {authority}
          {heading === null ? "" : ` · ${heading}`}
        </span>
      </button>
      {fix === undefined ? null : (
        <div className="flex items-center gap-1 px-2 pb-1.5">
          <Button size="compact-xs" variant="light" onClick={onFix}>
            {fix === "" ? "删去" : /[“”]/u.test(fix) ? `改为 ${shortened(fix)}` : `改为“${shortened(fix)}”`}
          </Button>
          {isCurrent ? <kbd className="text-xs text-ink-soft">{fixKeys}</kbd> : null}
          {alike > 1 ? (
            <Button size="compact-xs" variant="subtle" onClick={onFixAll}>
              同类全改（{alike}）
            </Button>
          ) : null}
        </div>
      )}
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon
            size="sm"
            variant="subtle"
            color="gray"
            className="absolute top-1.5 right-1.5"
            aria-label="忽略"
          >
            <EyeOff size={14} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => onIgnore("here")}>只忽略这一处</Menu.Item>
          <Menu.Item onClick={() => onIgnore("draft")}>本稿里都忽略“{shortened(text)}”</Menu.Item>
          {mayManage ? (
            <Menu.Item onClick={() => onIgnore("unit")}>全单位都忽略“{shortened(text)}”</Menu.Item>
          ) : null}
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}

const SHOWN_CHARS = 12;

function shortened(text: string): string {
  return text.length > SHOWN_CHARS ? `${text.slice(0, SHOWN_CHARS)}…` : text;
}
