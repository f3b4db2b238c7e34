import Link from "next/link";
import type { ReactNode } from "react";

/** A screen that cannot be shown: why, and the way back. */
export function ProblemMessage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="flex min-h-[60dvh] flex-col items-center justify-center gap-3 p-4">
      <h1 className="text-lg font-bold">{title}</h1>
      <p className="text-ink-soft">{children}</p>
      <Link href="/" className="text-seal underline">
        回到工作台
      </Link>
    </div>
  );
}
