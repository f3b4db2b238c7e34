import { type RefObject, useEffect, useRef } from "react";
import { nextZoom, type PaperZoom } from "@/components/editor/paper-view";

/** The factor the paper has now, whatever was wished for. */
export function presentScale(area: HTMLElement): number {
  const desk = area.querySelector<HTMLElement>(".paper-desk");
  return Number(desk?.style.getPropertyValue("--paper-zoom") || 1);
}

/**
 * Ctrl with +, -, 0 or the wheel zooms the paper while the focus or the pointer is on it; elsewhere the keys stay the
 * browser's own.
 */
export function useZoomKeys(areaRef: RefObject<HTMLElement | null>, onZoom: (zoom: PaperZoom) => void): void {
  const latest = useRef(onZoom);
  latest.current = onZoom;
  useEffect(() => {
    const area = areaRef.current;
    if (area === null) return;
    const zoomBy = (direction: "in" | "out") => latest.current(nextZoom(presentScale(area), direction));
    const handleKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing) return;
      if (event.key === "+" || event.key === "=") zoomBy("in");
      else if (event.key === "-" || event.key === "_") zoomBy("out");
      else if (event.key === "0") latest.current("auto");
      else return;
      event.preventDefault();
    };
    const handleWheel = (event: WheelEvent) => {
      if (!event.ctrlKey || event.deltaY === 0) return;
      event.preventDefault();
      zoomBy(event.deltaY < 0 ? "in" : "out");
    };
    area.addEventListener("keydown", handleKey);
    area.addEventListener("wheel", handleWheel, { passive: false });
    return () => {
      area.removeEventListener("keydown", handleKey);
      area.removeEventListener("wheel", handleWheel);
    };
  }, [areaRef]);
}
