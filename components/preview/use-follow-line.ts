import { type RefObject, useEffect, useRef } from "react";
import type { LinePlace } from "@/lib/export/preview/preview-places";

/**
 * Brings the line with the cursor into view when it has moved out of it, and its page when the size of pages changes;
 * the reader's own scrolling is left alone.
 */
export function useFollowLine(
  scrollRef: RefObject<HTMLElement | null>,
  here: LinePlace | null,
  fit: string,
): void {
  const shownFit = useRef(fit);
  const page = here?.page;
  const line = here?.line;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another line is another place of the mark.
  useEffect(() => {
    const root = scrollRef.current;
    const mark = root?.querySelector<HTMLElement>("[data-line]");
    if (!root || !mark) return;
    if (shownFit.current !== fit) {
      shownFit.current = fit;
      mark.closest("[data-page]")?.scrollIntoView({ block: "center" });
    }
    const view = root.getBoundingClientRect();
    const box = mark.getBoundingClientRect();
    if (box.top >= view.top && box.bottom <= view.bottom) return;
    root.scrollTop += box.top - view.top - view.height / 3;
  }, [scrollRef, page, line, fit]);
}
