import type { ReactNode } from "react";

type Props = { title: string; hint: string; children?: ReactNode };

/** The sheet that sign-in and the first visit are written on. */
export function AccountCard({ title, hint, children }: Props) {
  return (
    <main className="flex min-h-dvh items-center justify-center p-4">
      <section className="w-full max-w-sm rounded-md border border-line bg-sheet p-8 shadow-sm">
        <p className="mb-6 text-2xl font-bold tracking-widest text-seal">述笔</p>
        <h1 className="mb-1 text-lg font-bold">{title}</h1>
        <p className="mb-6 text-sm text-ink-soft">{hint}</p>
        {children}
      </section>
    </main>
  );
}
