import { type RefObject, useEffect, useRef } from "react";

type Gestures = {
  /** Pressed and let go in one place. */
  readonly onTap: () => void;
  /** Moved down by so many pixels; the wheel as well. */
  readonly onDrag: (px: number) => void;
  /** Two fingers are so many times as far apart as before. */
  readonly onPinch: (scale: number) => void;
};

/** A finger that trembles less than this still taps. */
const TAP_PX = 8;

type Point = { readonly x: number; readonly y: number };

/** Touch, pen, mouse and wheel on the stage: tap to pause, drag to move, two fingers for the size. */
export function usePrompterPointer(stage: RefObject<HTMLElement | null>, gestures: Gestures): void {
  const latest = useRef(gestures);
  useEffect(() => {
    latest.current = gestures;
  });
  useEffect(() => {
    const element = stage.current;
    if (element === null) return;
    const pointers = new Map<number, Point>();
    let travelled = 0;
    const handleDown = (event: PointerEvent) => {
      element.setPointerCapture(event.pointerId);
      if (pointers.size === 0) travelled = 0;
      pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    };
    const handleMove = (event: PointerEvent) => {
      const before = pointers.get(event.pointerId);
      if (before === undefined) return;
      const apart = distance(pointers);
      pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
      const movedPx = event.clientY - before.y;
      travelled += Math.abs(movedPx) + (pointers.size > 1 ? TAP_PX : 0);
      if (pointers.size > 1) {
        if (apart > 0) latest.current.onPinch(distance(pointers) / apart);
      } else if (travelled > TAP_PX) latest.current.onDrag(movedPx);
    };
    const handleUp = (event: PointerEvent) => {
      const known = pointers.delete(event.pointerId);
      if (known && pointers.size === 0 && travelled <= TAP_PX && event.type === "pointerup")
        latest.current.onTap();
    };
    const handleWheel = (event: WheelEvent) => {
      event.preventDefault();
      latest.current.onDrag(-event.deltaY);
    };
    element.addEventListener("pointerdown", handleDown);
    element.addEventListener("pointermove", handleMove);
    element.addEventListener("pointerup", handleUp);
    element.addEventListener("pointercancel", handleUp);
    // Not passive: the browser would zoom the page with Ctrl and the wheel.
    element.addEventListener("wheel", handleWheel, { passive: false });
    return () => {
      element.removeEventListener("pointerdown", handleDown);
      element.removeEventListener("pointermove", handleMove);
      element.removeEventListener("pointerup", handleUp);
      element.removeEventListener("pointercancel", handleUp);
      element.removeEventListener("wheel", handleWheel);
    };
  }, [stage]);
}

function distance(pointers: ReadonlyMap<number, Point>): number {
  const [one, other] = [...pointers.values()];
  return one === undefined || other === undefined ? 0 : Math.hypot(one.x - other.x, one.y - other.y);
}
