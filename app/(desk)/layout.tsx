import type { ReactNode } from "react";
import { AppShell } from "@/components/shell/app-shell";
import { requirePerson } from "@/lib/auth/current-person";

export default async function DeskLayout({ children }: { children: ReactNode }) {
  const { name, email, mayWrite, mayManage, mayAdminister } = await requirePerson();
  return (
    <AppShell name={name} email={email} abilities={{ mayWrite, mayManage, mayAdminister }}>
      {children}
    </AppShell>
  );
}
