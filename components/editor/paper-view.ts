/** Width of A4 in CSS pixels. */
const PAPER_WIDTH_PX = (210 / 25.4) * 96;

export const ZOOM_RANGE = { min: 0.5, max: 2 } as const;
const ZOOM_STEPS = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2] as const;

/** A factor, 1 being true size; `fit` fills the width; `auto` is true size, or the width where that is less. */
export type PaperZoom = number | "auto" | "fit";

/** `sheet`: A4 with its margins. `flow`: the full width without edges. */
export type PaperLayout = "sheet" | "flow";

export type PaperView = { readonly zoom: PaperZoom; readonly layout: PaperLayout };

export const DEFAULT_PAPER_VIEW: PaperView = { zoom: "auto", layout: "sheet" };

/** The factor a view comes to in a room of so many pixels; flowing text needs no width, so it stands at its own size. */
export function paperScale({ zoom, layout }: PaperView, roomPx: number): number {
  if (typeof zoom === "number") return clampZoom(zoom);
  if (layout === "flow") return 1;
  const fitting = roomPx / PAPER_WIDTH_PX;
  return zoom === "fit" ? Math.min(fitting, ZOOM_RANGE.max) : Math.min(1, fitting);
}

/** The next larger or smaller step from a factor. */
export function nextZoom(scale: number, direction: "in" | "out"): number {
  const step =
    direction === "in"
      ? ZOOM_STEPS.find((each) => each > scale + 0.005)
      : ZOOM_STEPS.findLast((each) => each < scale - 0.005);
  return step ?? (direction === "in" ? ZOOM_RANGE.max : ZOOM_RANGE.min);
}

function clampZoom(zoom: number): number {
  return Math.min(ZOOM_RANGE.max, Math.max(ZOOM_RANGE.min, zoom));
}
