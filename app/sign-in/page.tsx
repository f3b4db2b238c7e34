import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { AccountCard } from "@/components/account/account-card";
import { SignInForm } from "@/components/account/sign-in-form";
import { currentPerson } from "@/lib/auth/current-person";
import { ownPath } from "@/lib/auth/own-path";
import { hasOwner } from "@/lib/store/organisations";

export const metadata: Metadata = { title: "登录" };

type Props = { searchParams: Promise<{ next?: string | string[] }> };

export default async function SignInPage({ searchParams }: Props) {
  if (!(await hasOwner())) redirect("/welcome");
  if ((await currentPerson()) !== null) redirect("/");
  const { next } = await searchParams;
  return (
    <AccountCard title="登录" hint="用邮箱和密码登录。忘了密码，请管理员发一个重设链接。">
      <SignInForm next={ownPath(next)} />
    </AccountCard>
  );
}
