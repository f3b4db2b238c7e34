import type { ReactNode } from "react";

type Props = { label: string; className: string; children: ReactNode };

/**
 * A stretch that scrolls by itself; it takes the focus so that the keyboard can scroll it too. A group and not a region:
 * a page may hold dozens, and landmarks are for a few.
 */
export function ScrollRegion({ label, className, children }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields, and this holds words to read.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling stretch without links is reachable by keyboard only so.
    <div role="group" aria-label={label} tabIndex={0} className={`overflow-auto ${className}`}>
      {children}
    </div>
  );
}
