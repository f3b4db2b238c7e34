import { toSimplified } from "./to-simplified";

let common: ReadonlySet<string> | null = null;

/** The 3,755 characters of everyday use, level 1 of GB/T 2312: rows 16 to 55, as the decoder knows them. */
function commonCharacters(): ReadonlySet<string> {
  if (common !== null) return common;
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xd7; row += 1)
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell += 1) bytes.push(row, cell);
  common = new Set(new TextDecoder("gb18030").decode(new Uint8Array(bytes)));
  return common;
}

/** Whether a Chinese character is outside everyday use. A traditional form is as common as its simplified one. */
export function isRareCharacter(character: string): boolean {
  if (!/^\p{Script=Han}$/u.test(character) || commonCharacters().has(character)) return false;
  return character !== "〇" && !commonCharacters().has(toSimplified([character])[0] ?? character);
}
