import type { ReactNode } from "react";

type Props = { label: string; className: string; children: ReactNode };

/** A stretch that scrolls by itself; it takes the focus so that the keyboard can scroll it too. */
export function ScrollRegion({ label, className, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region without links is reachable by keyboard only so.
    <section aria-label={label} tabIndex={0} className={`overflow-auto ${className}`}>
      {children}
    </section>
  );
}
