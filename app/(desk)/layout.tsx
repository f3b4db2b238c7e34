import type { ReactNode } from "react";
import { AppShell } from "@/components/shell/app-shell";
import { requirePerson } from "@/lib/auth/current-person";

export default async function DeskLayout({ children }: { children: ReactNode }) {
  const person = await requirePerson();
  return (
    <AppShell name={person.name} email={person.email}>
      {children}
    </AppShell>
  );
}
