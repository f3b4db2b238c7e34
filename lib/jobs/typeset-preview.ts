import "server-only";
import { createHash } from "node:crypto";
import { z } from "zod";
import { lineGrid } from "@/lib/export/line-grid";
import { type PageProfile, SPEECH_PROFILE } from "@/lib/export/page-profile";
import { describeFaces, type PdfData, pdfData } from "@/lib/export/pdf-data";
import { drawPage } from "@/lib/export/preview/draw-page";
import {
  type BlockPlace,
  MAX_PREVIEW_PAGES,
  type PagePlace,
  type PagePreview,
  type PreviewPage,
  type PreviewRequest,
} from "@/lib/export/preview/page-preview";
import { pageWindow } from "@/lib/export/preview/page-window";
import { previewLines } from "@/lib/export/preview/preview-lines";
import { lineCount, placeOfSpot } from "@/lib/export/preview/preview-places";
import { PLACES_LABEL, pagesTemplate, placesTemplate } from "@/lib/export/preview/preview-template";
import { readTypstSvg } from "@/lib/export/preview/typst-svg";
import { segmentText } from "@/lib/export/print-segments";
import { printedLines } from "@/lib/export/printed-lines";
import { machineFaces } from "./machine-faces";
import { compileAndQuery, compileSvg } from "./pdf-compiler";

const MM_PT = 72 / 25.4;

const placesSchema = z.tuple([z.array(z.tuple([z.number(), z.string()]))]);

/**
 * Typesets a draft as its PDF is, and draws the pages looked at.
 *
 * The whole is laid out, which tells where each block stands; drawing is what takes the time, so only the lines around
 * the pages looked at are typeset once more to be drawn. The compiler remembers what has not changed.
 *
 * @throws RangeError when the profile's type area does not fit its page.
 */
export function typesetPreview(request: PreviewRequest, profile: PageProfile = SPEECH_PROFILE): PagePreview {
  const { available, faces } = machineFaces(profile);
  const data = pdfData(request.document, request.facts, profile, faces, available);
  const { pageCount, values } = compileAndQuery(
    placesTemplate(profile),
    { draft: JSON.stringify(data) },
    PLACES_LABEL,
  );
  const starts = readPlaces(values);
  const end = starts.pop() ?? { page: 1, yPt: 0 };
  const blocks = blockPlaces(data, starts);
  const grid = lineGrid(profile);
  const spot = request.cursor === null ? [] : [placeOfSpot({ blocks, end, grid }, request.cursor).page];
  const pages = [...new Set([...spot, ...request.pages])]
    .filter((page) => page >= 1 && page <= pageCount)
    .slice(0, MAX_PREVIEW_PAGES);
  const size = { widthPt: profile.pageWidthMm * MM_PT, heightPt: profile.pageHeightMm * MM_PT };
  return {
    ...{ pageCount, lineCount: lineCount(pageCount, end, grid), grid, blocks, end, ...size },
    pages: drawPages({ request, profile, data, starts, blocks, end, pages, size }),
    faces: describeFaces(faces),
  };
}

type Drawing = {
  readonly request: PreviewRequest;
  readonly profile: PageProfile;
  readonly data: PdfData;
  readonly starts: readonly PagePlace[];
  readonly blocks: readonly BlockPlace[];
  readonly end: PagePlace;
  readonly pages: readonly number[];
  readonly size: Pick<PagePreview, "widthPt" | "heightPt">;
};

function drawPages({ request, profile, data, starts, blocks, end, pages, size }: Drawing): PreviewPage[] {
  if (pages.length === 0) return [];
  const grid = lineGrid(profile);
  const { from, to, firstPage } = pageWindow(starts, grid.topPt, pages);
  const imprint = to === data.lines.length ? data.imprint : null;
  const draft = JSON.stringify({ ...data, lines: data.lines.slice(from, to), imprint });
  const svg = readTypstSvg(compileSvg(pagesTemplate(profile), { draft, first: String(firstPage) }));
  // The template puts an empty page before an even one.
  const firstIndex = firstPage % 2 === 0 ? 1 : 0;
  const texts = new Map<number, string>();
  // A list of annexes gives several lines of one block.
  for (const { blockIndex, segments } of printedLines(request.document, request.facts, profile))
    texts.set(blockIndex, (texts.get(blockIndex) ?? "") + segmentText(segments));
  const runs = svg.pages.slice(firstIndex).map((page, index) => ({ ...page, page: firstPage + index }));
  const bottomPt = grid.topPt + grid.linesPerPage * grid.pitchPt;
  const lines = previewLines(
    runs,
    blocks,
    (page, baselinePt) => baselinePt < (page === end.page ? end.yPt : bottomPt),
    (blockIndex) => texts.get(blockIndex) ?? "",
  );
  return pages.map((page) => {
    const drawn = drawPage(svg, page - firstPage + firstIndex, size);
    const hash = createHash("sha1").update(drawn).digest("base64url").slice(0, 16);
    const known = request.known.includes(hash);
    return { page, hash, lines: lines.get(page) ?? [], svg: known ? null : drawn };
  });
}

function readPlaces(values: unknown): PagePlace[] {
  const [places] = placesSchema.parse(values);
  return places.map(([page, y]) => ({ page, yPt: Number.parseFloat(y) }));
}

function blockPlaces({ lines }: PdfData, starts: readonly PagePlace[]): BlockPlace[] {
  return lines.flatMap(({ blockIndex }, index) => {
    const start = starts[index];
    return blockIndex === null || start === undefined ? [] : [{ blockIndex, ...start }];
  });
}
