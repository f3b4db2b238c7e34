import type { SpeechBlock, SpeechItem } from "./clean-speech";
import type { SeededRandom } from "./seeded-random";

/** Headings run into the paragraph below them, all of one level or some of them; the others may get an end mark. */
export function glueHeadings(blocks: readonly SpeechBlock[], random: SeededRandom): SpeechBlock[] {
  const level = random.whole(1, 3);
  const share = random.pick([0.3, 1]);
  const mark = random.pick(["", "", "。", "："]);
  const glued: SpeechBlock[] = [];
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (block === undefined) continue;
    const next = blocks[index + 1];
    if (block.type !== "heading" || block.runIn) glued.push(block);
    else if (
      block.level === level &&
      next?.type === "paragraph" &&
      next.pieces.every((piece) => typeof piece === "string") &&
      random.chance(share)
    ) {
      glued.push({ ...block, tail: `。${next.pieces.join("")}`, runIn: true });
      index += 1;
    } else glued.push({ ...block, tail: mark });
  }
  return glued;
}

/** Paragraphs with items are cut so that each item opens one, or those that open with an item are joined. */
export function regroupItems(blocks: readonly SpeechBlock[], random: SeededRandom): SpeechBlock[] {
  return random.chance(0.5) ? blocks.flatMap(cutAtItems) : joinItems(blocks);
}

function cutAtItems(block: SpeechBlock): SpeechBlock[] {
  if (block.type !== "paragraph") return [block];
  const groups: (string | SpeechItem)[][] = [];
  for (const piece of block.pieces) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    const endsSentence = typeof before !== "string" || /[。！？：]$/.test(before);
    if (last === undefined || (typeof piece !== "string" && endsSentence)) groups.push([piece]);
    else last.push(piece);
  }
  return groups.map((pieces) => ({ type: "paragraph", pieces }));
}

function joinItems(blocks: readonly SpeechBlock[]): SpeechBlock[] {
  const joined: SpeechBlock[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    const opensWithItem = block.type === "paragraph" && typeof block.pieces[0] === "object";
    if (opensWithItem && last?.type === "paragraph" && typeof last.pieces[0] === "object")
      joined[joined.length - 1] = { ...last, pieces: [...last.pieces, ...block.pieces] };
    else joined.push(block);
  }
  return joined;
}

/** A preview: the text stops in the middle of a paragraph, or leaves a stretch out, and a notice says so. */
export function cutPreview(
  blocks: readonly SpeechBlock[],
  notice: string,
  random: SeededRandom,
): SpeechBlock[] {
  const paragraphs = blocks.flatMap(({ type }, index) => (type === "paragraph" && index > 3 ? [index] : []));
  const [first, ...more] = paragraphs;
  if (first === undefined) return [...blocks];
  const at = random.pick([first, ...more]);
  const noise: SpeechBlock = { type: "noise", text: notice };
  const cut = blocks[at];
  const pieces = cut?.type === "paragraph" ? cut.pieces.slice(0, -1) : [];
  const begun: SpeechBlock[] = pieces.length > 0 ? [{ type: "paragraph", pieces }] : [];
  const end = random.chance(0.5) ? blocks.length : Math.min(blocks.length, at + random.whole(2, 6));
  return [...blocks.slice(0, at), ...begun, noise, ...blocks.slice(end)];
}
