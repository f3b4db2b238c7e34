"use client";

import { Button } from "@mantine/core";
import { chinaDateTime } from "@/components/ui/china-time";
import { roleName } from "@/lib/messages/zh-people";
import type { OpenInvitation } from "@/lib/people/one-time-link";

type Props = {
  invitations: readonly OpenInvitation[];
  isPending: boolean;
  onRevoke: (invitation: OpenInvitation) => void;
};

/** Invitations nobody has used yet. */
export function InvitationList({ invitations, isPending, onRevoke }: Props) {
  return (
    <section aria-labelledby="invitations-heading" className="rounded-md border border-line bg-sheet">
      <h2 id="invitations-heading" className="border-b border-line px-4 py-2 font-bold">
        未使用的邀请
      </h2>
      {invitations.length === 0 ? (
        <p className="px-4 py-6 text-center text-ink-soft">
          没有未使用的邀请。点“邀请成员”生成链接，交给要加入的人。
        </p>
      ) : (
        <ul>
          {invitations.map((invitation) => (
            <li
              key={invitation.id}
              className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line px-4 py-2 last:border-b-0"
            >
              <span className="w-20">{roleName(invitation.role)}</span>
              <span className="min-w-0 flex-1 truncate">{invitation.note || "（未写备注）"}</span>
              <span className="text-xs text-ink-soft">
                {invitation.madeBy} 发出，{chinaDateTime(invitation.expiresAt)} 前有效
              </span>
              <Button
                size="compact-sm"
                variant="default"
                disabled={isPending}
                aria-label={`撤回给${roleName(invitation.role)}的邀请${invitation.note === "" ? "" : `：${invitation.note}`}`}
                onClick={() => onRevoke(invitation)}
              >
                撤回
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
