import { spawnSync } from "node:child_process";
import { type Point, point } from "./point";

const MM = 25.4 / 72;

/** What the standard and a reader ask of a PDF, by poppler; null where it is not installed. */
export function pdfPoints(bytes: Uint8Array, headings: readonly string[]): Point[] | null {
  const layout = poppler("pdftotext", ["-layout", "-", "-"], bytes);
  const info = poppler("pdfinfo", ["-"], bytes);
  if (layout === null || info === null) return null;
  const pages = layout.split("\f").filter((page) => page.trim() !== "");
  const fonts = (poppler("pdffonts", ["-"], bytes) ?? "").trim().split("\n").slice(2);
  const full = pages.slice(1, -1).map(bodyLines);
  const lines = full.map((page) => page.length);
  const chars = full.flat().map((line) => [...line.trim()].length);
  const words = layout.replace(/\s+/gu, "");
  const printed = headings.filter((heading) => words.includes(heading.replace(/\s+/gu, "")));
  return [
    point("A4", /Page size:\s+595\.\d+ x 841\.\d+|\(A4\)/u.test(info)),
    marginPoint(bytes),
    point("整页 22 行", lines.length > 0 && most(lines) === 22, range(lines)),
    point("满行 28 字", most(chars) === 28, most(chars)),
    point(
      "字体都嵌入",
      fonts.length > 0 && fonts.every((font) => /\syes\s+yes\s+yes\s/u.test(font)),
      `${fonts.length} 种`,
    ),
    pageNumberPoint(pages),
    point("小标题连同序号都在", printed.length === headings.length, `${printed.length}/${headings.length}`),
    point("有书签", /\/Outlines\s/u.test(Buffer.from(bytes).toString("latin1"))),
    point("有结构标签", /Tagged:\s+yes/u.test(info)),
  ];
}

function bodyLines(page: string): string[] {
  return page.split("\n").filter((line) => /\p{Script=Han}/u.test(line));
}

/** Edges of the words on the second page against those of the type area. */
function marginPoint(bytes: Uint8Array): Point {
  const boxes = poppler("pdftotext", ["-f", "2", "-l", "2", "-bbox", "-", "-"], bytes) ?? "";
  const places = [
    ...boxes.matchAll(/xMin="([\d.]+)" yMin="[\d.]+" xMax="([\d.]+)" yMax="[\d.]+">([^<]*)</gu),
  ];
  const left = Math.min(...edges(places, 1, /^\p{Script=Han}/u));
  const right = Math.max(...edges(places, 2, /\p{Script=Han}$/u));
  const holds = Math.abs(left - 28) < 1 && Math.abs(right - 184) < 1;
  return point("左右边与版心相差不到 1 毫米", holds, `${left.toFixed(1)}–${right.toFixed(1)}`);
}

/** Lines that begin or end with a mark are left out: its blank half may stand outside the type area. */
function edges(places: readonly RegExpMatchArray[], index: 1 | 2, words: RegExp): number[] {
  return places.flatMap((match) => (words.test(match[3] ?? "") ? [Number(match[index]) * MM] : []));
}

function pageNumberPoint(pages: readonly string[]): Point {
  const feet = pages.map((page) => page.trimEnd().split("\n").at(-1) ?? "");
  const numbered = feet.filter((foot, index) => foot.replace(/\s/gu, "") === `—${index + 1}—`);
  const places = feet.map((foot) => foot.indexOf("—"));
  const isOutside = (places[0] ?? 0) > (places[1] ?? 0);
  return point(
    "页码：— n —，单双页分居外侧",
    numbered.length === pages.length && isOutside,
    `${numbered.length}/${pages.length}`,
  );
}

function most(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

function range(values: readonly number[]): string {
  return values.length === 0 ? "" : `${Math.min(...values)}–${Math.max(...values)}`;
}

function poppler(tool: string, args: readonly string[], bytes: Uint8Array): string | null {
  const ran = spawnSync(tool, args, { input: bytes, encoding: "utf8", maxBuffer: 1 << 26 });
  return ran.error === undefined ? ran.stdout : null;
}
