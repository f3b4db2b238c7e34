import type { ReactNode } from "react";
import { PaletteHost } from "@/components/palette/palette-host";
import type { Abilities } from "@/lib/people/abilities";
import { AccountMenu } from "./account-menu";
import { MainNavigation } from "./main-navigation";

type Props = { name: string; email: string; abilities: Abilities; children: ReactNode };

/** Frame of every signed-in screen: one thin bar on top, the screen below. */
export function AppShell({ name, email, abilities, children }: Props) {
  return (
    <div className="flex h-dvh flex-col print:block print:h-auto">
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:bg-sheet focus:px-3 focus:py-2"
      >
        跳到正文
      </a>
      <header className="flex h-12 shrink-0 contain-content items-center gap-6 border-b border-line bg-sheet px-4 [[data-focus-mode]_&]:hidden print:hidden">
        <MainNavigation />
        <div className="ml-auto">
          <AccountMenu name={name} email={email} mayAdminister={abilities.mayAdminister} />
        </div>
      </header>
      <main
        id="main"
        tabIndex={-1}
        className="min-h-0 flex-1 overflow-auto outline-none print:overflow-visible"
      >
        {children}
      </main>
      <PaletteHost abilities={abilities} />
    </div>
  );
}
