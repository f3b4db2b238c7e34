"use client";

import { Button } from "@mantine/core";
import { modals } from "@mantine/modals";
import { UserPlus } from "lucide-react";
import { useState } from "react";
import { ROLE_NAMES, roleName } from "@/lib/messages/zh-people";
import type { Member } from "@/lib/people/member";
import type { MadeLink, OpenInvitation } from "@/lib/people/one-time-link";
import { HandOverDialog } from "./hand-over-dialog";
import { InvitationList } from "./invitation-list";
import { InviteDialog } from "./invite-dialog";
import { LinkDialog } from "./link-dialog";
import { type MemberCommand, MemberRow } from "./member-row";
import type { PeopleActions } from "./people-actions";
import { say, useAct } from "./use-act";

type Props = {
  /** Whose page it is. */
  selfId: string;
  members: readonly Member[];
  invitations: readonly OpenInvitation[];
  actions: PeopleActions;
};

type Opened =
  | { readonly what: "invite" }
  | { readonly what: "invitation-link"; readonly link: MadeLink; readonly role: string }
  | { readonly what: "reset-link"; readonly link: MadeLink; readonly name: string }
  | { readonly what: "hand-over"; readonly from: Member };

/** 人员: who belongs to the unit, what they are, and the links that let others in. */
export function PeopleView({ selfId, members, invitations, actions }: Props) {
  const { isPending, act } = useAct();
  const [opened, setOpened] = useState<Opened | null>(null);
  const close = () => setOpened(null);

  const handleRole = (member: Member, role: string) =>
    act(
      () => actions.changeRole(member.userId, role),
      () => say(`${member.name}已改为${roleName(role)}。`),
    );
  const commands: Readonly<Record<MemberCommand, (member: Member) => void>> = {
    "hand-over": (from) => setOpened({ what: "hand-over", from }),
    reset: ({ userId, name }) =>
      act(
        () => actions.makePasswordReset(userId),
        (link) => setOpened({ what: "reset-link", link, name }),
      ),
    "end-sessions": ({ userId, name }) =>
      act(
        () => actions.endMemberSessions(userId),
        (count) => say(`已结束${name}的 ${count} 处登录。`),
      ),
    enable: ({ userId, name }) =>
      act(
        () => actions.enableMember(userId),
        () => say(`${name}的账号已启用。`),
      ),
    disable: ({ userId, name, draftCount }) =>
      modals.openConfirmModal({
        title: `停用${name}的账号`,
        children: `${name}将立即退出所有登录，不能再进入。${draftCount === 0 ? "" : `名下 ${draftCount} 份文稿仍在，可移交给别人。`}以后可以再启用。`,
        labels: { confirm: "停用", cancel: "取消" },
        onConfirm: () =>
          act(
            () => actions.disableMember(userId),
            () => say(`${name}的账号已停用。`),
          ),
      }),
  };
  return (
    <div className="space-y-4">
      <section aria-labelledby="members-heading" className="rounded-md border border-line bg-sheet">
        <div className="flex items-center gap-3 border-b border-line px-4 py-2">
          <h2 id="members-heading" className="font-bold">
            成员
          </h2>
          <span className="text-xs text-ink-soft">{members.length} 人</span>
          <Button
            size="xs"
            className="ml-auto"
            leftSection={<UserPlus size={14} aria-hidden />}
            onClick={() => setOpened({ what: "invite" })}
          >
            邀请成员
          </Button>
        </div>
        <div className="overflow-x-auto" aria-busy={isPending}>
          <table className="w-full min-w-2xl">
            <thead className="border-b border-line text-left text-xs text-ink-soft">
              <tr>
                <th className="px-4 py-1.5 font-normal">姓名</th>
                <th className="px-4 py-1.5 font-normal">角色</th>
                <th className="px-4 py-1.5 font-normal">最近使用</th>
                <th className="px-4 py-1.5 text-right font-normal">文稿</th>
                <th className="px-2 py-1.5">
                  <span className="sr-only">操作</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {members.map((member) => (
                <MemberRow
                  key={member.userId}
                  member={member}
                  isSelf={member.userId === selfId}
                  isPending={isPending}
                  onRole={(role) => handleRole(member, role)}
                  onCommand={(command) => commands[command](member)}
                />
              ))}
            </tbody>
          </table>
        </div>
      </section>
      <InvitationList
        invitations={invitations}
        isPending={isPending}
        onRevoke={({ id }) =>
          act(
            () => actions.revokeInvitation(id),
            () => say("邀请已撤回，链接不再有效。"),
          )
        }
      />
      {opened?.what === "invite" ? (
        <InviteDialog
          isPending={isPending}
          onClose={close}
          onInvite={(input) =>
            act(
              () => actions.invite(input),
              (link) => setOpened({ what: "invitation-link", link, role: ROLE_NAMES[input.role] }),
            )
          }
        />
      ) : null}
      {opened?.what === "invitation-link" ? (
        <LinkDialog
          title="邀请链接"
          path="/invitation"
          link={opened.link}
          hint={`把链接交给要加入的人，对方自己填写姓名、邮箱和密码，角色为${opened.role}。`}
          onClose={close}
        />
      ) : null}
      {opened?.what === "reset-link" ? (
        <LinkDialog
          title={`${opened.name}的重设密码链接`}
          path="/new-password"
          link={opened.link}
          hint="把链接交给本人，由本人设定新密码；此前发出的重设链接已作废。"
          onClose={close}
        />
      ) : null}
      {opened?.what === "hand-over" ? (
        <HandOverDialog
          from={opened.from}
          heirs={members.filter(
            ({ userId, isDisabled, role }) =>
              userId !== opened.from.userId && !isDisabled && role !== "reviewer",
          )}
          isPending={isPending}
          onClose={close}
          onHandOver={(toId) =>
            act(
              () => actions.handOverDrafts(opened.from.userId, toId),
              (count) => {
                close();
                say(`已移交 ${count} 份文稿。`);
              },
            )
          }
        />
      ) : null}
    </div>
  );
}
