import * as OpenCC from "opencc-js/t2cn";

const toChina = OpenCC.Converter({ from: "t", to: "cn" });

/** 著 that stays: a work or what is plain to see (原著, 著作, 显著). Elsewhere it is the particle 着, written so in Taiwan. */
const PARTICLE =
  /(?<=[随沿接朝向跟借凭])著|(?<![显原名编专论土卓昭译巨合遗拙新较])著(?![作名称书述者录文])/gu;

function convert(line: string): string {
  const simplified = toChina(line);
  return simplified.includes("著") ? simplified.replace(PARTICLE, "着") : simplified;
}

/** Share of characters that differ after conversion above which a text counts as traditional, 0 to 1. */
const TEXT_SHARE = 0.02;
const LINE_SHARE = 0.1;

/** 1 for each character that conversion changes; made at the first use. */
let traditional: Uint8Array | null = null;

function traditionalCharacters(): Uint8Array {
  if (traditional !== null) return traditional;
  const table = new Uint8Array(65_536);
  for (let code = 0x3400; code < 0xfb00; code += 1) {
    // Hangul, surrogates and private use hold nothing to convert.
    if (code === 0xa000) code = 0xf900;
    const character = String.fromCharCode(code);
    if (toChina(character) !== character) table[code] = 1;
  }
  traditional = table;
  return table;
}

function hasTraditional(line: string): boolean {
  const table = traditionalCharacters();
  for (let index = 0; index < line.length; index += 1) {
    const code = line.charCodeAt(index);
    if (table[code] === 1 || (code >= 0xd800 && code < 0xdc00)) return true;
  }
  return false;
}

/**
 * Converts traditional lines to simplified characters.
 *
 * A text in simplified characters is left untouched, since conversion would change words such as 著 or 乾 that both
 * scripts have; single traditional lines in it are converted.
 */
export function toSimplified(lines: readonly string[]): string[] {
  const traditional = lines.map(hasTraditional);
  if (!traditional.includes(true)) return [...lines];
  const converted = lines.map((line, index) => (traditional[index] === true ? convert(line) : line));
  const changes = converted.map((line, index) => countChanges(lines[index] ?? "", line));
  const total = lines.reduce((sum, line) => sum + line.length, 0);
  const isTraditional = changes.reduce((sum, count) => sum + count, 0) > total * TEXT_SHARE;
  return lines.map((line, index) => {
    const share = (changes[index] ?? 0) / Math.max(1, line.length);
    return (isTraditional || share > LINE_SHARE ? converted[index] : line) ?? line;
  });
}

function countChanges(before: string, after: string): number {
  if (before === after) return 0;
  let count = 0;
  for (let index = 0; index < before.length; index += 1) {
    if (before.charCodeAt(index) !== after.charCodeAt(index)) count += 1;
  }
  return count;
}
