import { type RefObject, useEffect } from "react";

/** Width of A4 in CSS pixels. */
const PAPER_WIDTH_PX = (210 / 25.4) * 96;

/**
 * Shrinks the paper to the width there is.
 *
 * Set through the style object and not in markup, which a strict content security policy forbids.
 *
 * @param zoom - size wished for; 1 is true size.
 */
export function usePaperZoom(deskRef: RefObject<HTMLElement | null>, zoom: number): void {
  useEffect(() => {
    const desk = deskRef.current;
    if (desk === null) return;
    const shrink = () => {
      const scale = Math.min(zoom, desk.clientWidth / PAPER_WIDTH_PX);
      if (scale > 0) desk.style.setProperty("--paper-zoom", String(scale));
    };
    shrink();
    const observer = new ResizeObserver(shrink);
    observer.observe(desk);
    return () => observer.disconnect();
  }, [deskRef, zoom]);
}
