import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { AccountCard } from "@/components/account/account-card";
import { AccountForm } from "@/components/account/account-form";
import { hasOwner } from "@/lib/store/organisations";
import { createOwner } from "./actions";

export const metadata: Metadata = { title: "首次使用" };

export default async function WelcomePage() {
  if (await hasOwner()) redirect("/sign-in");
  return (
    <AccountCard title="首次使用" hint="先创建管理员账号。账号和文稿都只存在这台服务器上。">
      <AccountForm createAccount={createOwner} action="创建管理员并进入" />
    </AccountCard>
  );
}
