import * as OpenCC from "opencc-js/t2cn";

const convert = OpenCC.Converter({ from: "t", to: "cn" });

/** Share of characters that differ after conversion above which a text counts as traditional, 0 to 1. */
const TEXT_SHARE = 0.02;
const LINE_SHARE = 0.1;

/**
 * Converts traditional lines to simplified characters.
 *
 * A text in simplified characters is left untouched, since conversion would change words such as 著 or 乾 that both
 * scripts have; single traditional lines in it are converted.
 */
export function toSimplified(lines: readonly string[]): string[] {
  const converted = lines.map((line) => convert(line));
  const changes = converted.map((line, index) => countChanges(lines[index] ?? "", line));
  const total = lines.reduce((sum, line) => sum + line.length, 0);
  const isTraditional = changes.reduce((sum, count) => sum + count, 0) > total * TEXT_SHARE;
  return lines.map((line, index) => {
    const share = (changes[index] ?? 0) / Math.max(1, line.length);
    return (isTraditional || share > LINE_SHARE ? converted[index] : line) ?? line;
  });
}

function countChanges(before: string, after: string): number {
  let count = 0;
  for (let index = 0; index < before.length; index += 1) {
    if (before.charCodeAt(index) !== after.charCodeAt(index)) count += 1;
  }
  return count;
}
