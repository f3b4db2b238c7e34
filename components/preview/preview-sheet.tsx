import { type MouseEvent, memo } from "react";
import type { PagePreview } from "@/lib/export/preview/page-preview";
import type { ShownPage } from "./preview-loader";
import "./preview-sheet.css";

type Props = {
  readonly page: number;
  readonly layout: PagePreview;
  readonly shown: ShownPage | undefined;
  /** The line with the cursor, from 1; null when it is on another page. */
  readonly line: number | null;
  readonly isTabStop: boolean;
  /** A point of the page, in points; null when the page was chosen by a key. */
  readonly onChoose: (page: number, point: { readonly xPt: number; readonly yPt: number } | null) => void;
};

/** How much of a line the characters take; the rest is the room below them. */
const TYPE_SHARE = 0.55;

/** One typeset page; pressed, it takes the writer to the words there. */
export const PreviewSheet = memo(function PreviewSheet(props: Props) {
  const { page, layout, shown, line, isTabStop, onChoose } = props;
  const { widthPt, heightPt, grid } = layout;
  const handleClick = (event: MouseEvent<HTMLButtonElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const scale = widthPt / box.width;
    const point = { xPt: (event.clientX - box.left) * scale, yPt: (event.clientY - box.top) * scale };
    onChoose(page, event.detail === 0 ? null : point);
  };
  return (
    <button
      type="button"
      data-page={page}
      aria-label={`第 ${page} 页，转到正文`}
      aria-current={line === null ? undefined : "true"}
      tabIndex={isTabStop ? 0 : -1}
      onClick={handleClick}
      className="preview-sheet"
      style={{ aspectRatio: `${widthPt} / ${heightPt}` }}
    >
      {/* biome-ignore lint/performance/noImgElement: a drawing made a moment ago has nothing to be optimised. */}
      {shown === undefined ? null : <img src={shown.url} alt="" draggable={false} />}
      {line === null ? null : (
        <span
          data-line={line}
          className="preview-line"
          style={{
            top: `${((grid.topPt + (line - 1) * grid.pitchPt) / heightPt) * 100}%`,
            height: `${((grid.pitchPt * TYPE_SHARE) / heightPt) * 100}%`,
          }}
        />
      )}
    </button>
  );
});
