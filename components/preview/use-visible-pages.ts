import { type RefObject, useEffect } from "react";

/**
 * Tells which pages are in view or within half a view of it, as the reader scrolls.
 *
 * @param scrollRef - holds the pages, elements with `data-page`.
 * @param pageCount - looked at anew when it changes.
 */
export function useVisiblePages(
  scrollRef: RefObject<HTMLElement | null>,
  pageCount: number,
  onVisible: (pages: readonly number[]) => void,
): void {
  useEffect(() => {
    const root = scrollRef.current;
    if (root === null || pageCount === 0) return;
    const visible = new Set<number>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const page = Number(target.getAttribute("data-page"));
          if (isIntersecting) visible.add(page);
          else visible.delete(page);
        }
        onVisible([...visible].sort((one, other) => one - other));
      },
      { root, rootMargin: "50% 0px" },
    );
    for (const sheet of root.querySelectorAll("[data-page]")) observer.observe(sheet);
    return () => observer.disconnect();
  }, [scrollRef, pageCount, onVisible]);
}
