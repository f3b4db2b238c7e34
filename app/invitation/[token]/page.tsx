import type { Metadata } from "next";
import { AccountCard } from "@/components/account/account-card";
import { AccountForm } from "@/components/account/account-form";
import { failureMessage } from "@/lib/messages/zh";
import { ROLE_NAMES } from "@/lib/messages/zh-people";
import { readInvitation } from "@/lib/store/one-time-links";
import { acceptInvitation } from "./actions";

export const metadata: Metadata = { title: "接受邀请" };

/** Whoever holds the link makes their account here; looking at the page uses nothing up. */
export default async function InvitationPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const invitation = await readInvitation(token);
  if (invitation === null) {
    return <AccountCard title="链接无效" hint={failureMessage({ code: "link-over" })} />;
  }
  const { organisation, role } = invitation;
  return (
    <AccountCard
      title="接受邀请"
      hint={`加入“${organisation}”，角色：${ROLE_NAMES[role]}。以后用邮箱和密码登录。`}
    >
      <AccountForm createAccount={acceptInvitation.bind(null, token)} action="建立账号并进入" />
    </AccountCard>
  );
}
