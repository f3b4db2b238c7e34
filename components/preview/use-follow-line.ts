import { type RefObject, useEffect } from "react";
import type { LinePlace } from "@/lib/export/preview/preview-places";

/** Brings the line with the cursor into view when it has moved out of it; the reader's own scrolling is left alone. */
export function useFollowLine(
  scrollRef: RefObject<HTMLElement | null>,
  here: LinePlace | null,
  fit: string,
): void {
  const page = here?.page;
  const line = here?.line;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another line, another size.
  useEffect(() => {
    const root = scrollRef.current;
    const mark = root?.querySelector<HTMLElement>("[data-line]");
    if (!root || !mark) return;
    const view = root.getBoundingClientRect();
    const box = mark.getBoundingClientRect();
    if (box.top >= view.top && box.bottom <= view.bottom) return;
    root.scrollTop += box.top - view.top - view.height / 3;
  }, [scrollRef, page, line, fit]);
}
