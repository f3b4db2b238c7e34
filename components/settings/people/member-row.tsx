"use client";

import { Menu, Select } from "@mantine/core";
import { MoreHorizontal } from "lucide-react";
import { chinaDateTime } from "@/components/ui/china-time";
import { ROLE_NAMES, roleName } from "@/lib/messages/zh-people";
import type { Member } from "@/lib/people/member";
import { ROLES } from "@/lib/people/role";

export type MemberCommand = "hand-over" | "reset" | "end-sessions" | "disable" | "enable";

type Props = {
  member: Member;
  isSelf: boolean;
  isPending: boolean;
  onRole: (role: string) => void;
  onCommand: (command: MemberCommand) => void;
};

const ROLE_OPTIONS = ROLES.map((value) => ({ value, label: ROLE_NAMES[value] }));

/** One of the unit: who, what, when last here, and what can be done. */
export function MemberRow({ member, isSelf, isPending, onRole, onCommand }: Props) {
  const { name, email, role, isDisabled, lastSeenAt, sessionCount, draftCount } = member;
  return (
    <tr className={`border-b border-line last:border-b-0 ${isDisabled ? "bg-desk/60 text-ink-soft" : ""}`}>
      <th scope="row" className="px-4 py-2 text-left font-normal">
        <span className="font-medium">{name}</span>
        {isSelf ? <Mark>本人</Mark> : null}
        {isDisabled ? <Mark>已停用</Mark> : null}
        <span className="block text-xs text-ink-soft">{email}</span>
      </th>
      <td className="px-4 py-2">
        {isDisabled ? (
          roleName(role)
        ) : (
          <Select
            size="xs"
            className="w-28"
            aria-label={`${name}的角色`}
            allowDeselect={false}
            disabled={isPending}
            data={ROLE_OPTIONS}
            value={role}
            onChange={(value) => value !== null && value !== role && onRole(value)}
          />
        )}
      </td>
      <td className="px-4 py-2 text-xs">
        {lastSeenAt === null ? "从未登录" : chinaDateTime(lastSeenAt)}
        {sessionCount === 0 ? null : <span className="block text-ink-soft">{sessionCount} 处登录未退出</span>}
      </td>
      <td className="px-4 py-2 text-right tabular-nums">{draftCount}</td>
      <td className="px-2 py-2 text-right">
        <Menu position="bottom-end" transitionProps={{ duration: 80 }}>
          <Menu.Target>
            <button
              type="button"
              aria-label={`${name}的更多操作`}
              className="rounded p-2 text-ink-soft hover:bg-desk-deep"
            >
              <MoreHorizontal size={16} aria-hidden />
            </button>
          </Menu.Target>
          <Menu.Dropdown>
            {isDisabled ? (
              <Menu.Item onClick={() => onCommand("enable")}>启用账号</Menu.Item>
            ) : (
              <Menu.Item onClick={() => onCommand("reset")}>重设密码…</Menu.Item>
            )}
            {draftCount === 0 ? null : (
              <Menu.Item onClick={() => onCommand("hand-over")}>移交文稿…</Menu.Item>
            )}
            {sessionCount === 0 || isSelf ? null : (
              <Menu.Item onClick={() => onCommand("end-sessions")}>结束全部登录</Menu.Item>
            )}
            {isDisabled || isSelf ? null : (
              <Menu.Item color="red" onClick={() => onCommand("disable")}>
                停用账号…
              </Menu.Item>
            )}
          </Menu.Dropdown>
        </Menu>
      </td>
    </tr>
  );
}

function Mark({ children }: { children: string }) {
  return <span className="ml-2 rounded-xs border border-line px-1 text-xs text-ink-soft">{children}</span>;
}
