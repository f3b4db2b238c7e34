import type { Metadata } from "next";
import { AccountCard } from "@/components/account/account-card";
import { NewPasswordForm } from "@/components/account/new-password-form";
import { failureMessage } from "@/lib/messages/zh";
import { readPasswordReset } from "@/lib/store/one-time-links";
import { setPassword } from "./actions";

export const metadata: Metadata = { title: "重设密码" };

/** Whoever holds the owner's link sets a new password here; looking at the page uses nothing up. */
export default async function NewPasswordPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const whose = await readPasswordReset(token);
  if (whose === null) {
    return <AccountCard title="链接无效" hint={failureMessage({ code: "link-over" })} />;
  }
  return (
    <AccountCard title="重设密码" hint={`为${whose.name}设定新密码。其他各处的登录会随之结束。`}>
      <NewPasswordForm email={whose.email} setPassword={setPassword.bind(null, token)} />
    </AccountCard>
  );
}
