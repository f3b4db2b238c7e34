"use client";

import { Menu, UnstyledButton } from "@mantine/core";
import {
  FileText,
  ListChecks,
  LogOut,
  MonitorSmartphone,
  ScrollText,
  UserRound,
  UsersRound,
} from "lucide-react";
import Link from "next/link";
import { ColourSchemeItems } from "@/components/ui/colour-scheme-items";
import { notifyFailure } from "@/components/ui/notify-failure";

type Props = { name: string; email: string; mayAdminister: boolean };

/** Who is signed in, what they may set, and the way out. */
export function AccountMenu({ name, email, mayAdminister }: Props) {
  const handleSignOut = async () => {
    const { error } = await signOut().catch(() => ({ error: { status: 0 } }));
    // Whoever walks away from a shared computer must know that the session is still open.
    if (error === null) window.location.assign("/sign-in");
    else notifyFailure({ code: "server-unreachable" });
  };
  return (
    // The placeholder is a child no menu may have; without it the first item has the focus at once.
    <Menu
      position="bottom-end"
      width={200}
      transitionProps={{ duration: 80 }}
      withInitialFocusPlaceholder={false}
      portalProps={{ target: "main" }}
    >
      <Menu.Target>
        <UnstyledButton
          aria-label={`账号：${name}`}
          className="flex items-center gap-2 rounded px-2 py-1 text-ink-soft hover:bg-desk"
        >
          <UserRound size={16} aria-hidden />
          <span className="max-w-32 truncate text-sm">{name}</span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component={Link} href="/settings/review" leftSection={<ListChecks size={14} />}>
          审校设置
        </Menu.Item>
        <Menu.Item component={Link} href="/settings/export" leftSection={<FileText size={14} />}>
          版式设置
        </Menu.Item>
        {mayAdminister ? (
          <>
            <Menu.Item component={Link} href="/settings/people" leftSection={<UsersRound size={14} />}>
              人员
            </Menu.Item>
            <Menu.Item component={Link} href="/settings/audit" leftSection={<ScrollText size={14} />}>
              操作记录
            </Menu.Item>
          </>
        ) : null}
        <Menu.Item component={Link} href="/settings/sessions" leftSection={<MonitorSmartphone size={14} />}>
          登录设备
        </Menu.Item>
        <Menu.Divider />
        <ColourSchemeItems />
        <Menu.Divider />
        <Menu.Label>{email}</Menu.Label>
        <Menu.Item leftSection={<LogOut size={14} />} onClick={() => void handleSignOut()}>
          退出登录
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** The way out is taken once a day; its code comes with the click. */
async function signOut() {
  const { authClient } = await import("@/components/account/auth-client");
  return authClient.signOut();
}
