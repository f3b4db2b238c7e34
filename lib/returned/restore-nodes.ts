import { joinNodes } from "@/lib/compare/apply-changes";
import type { InlineNode } from "@/lib/speech/draft-document";
import { matchOrdinals, type OrdinalMatch } from "@/lib/speech/match-ordinals";
import type { OrdinalCounter } from "@/lib/speech/ordinal-counter";
import { inlineFromText } from "@/lib/speech/slot-text";
import { alignEqual } from "@/lib/text/align";

type PrintedNode = { readonly node: InlineNode; readonly text: string };

/** A character, or an ordinal as a whole, of the words that came back or of those that were printed. */
type Token = {
  readonly key: string;
  readonly text: string;
  readonly ordinal: OrdinalMatch | null;
  /** Place among the printed nodes; -1 in words that came back. */
  readonly source: number;
};

/**
 * Makes inline nodes of words that came back from print: a slot, an ordinal or a provenance stays on what the printed
 * words and these have in common; new words are the editor's own, with 〔…〕 as slots and ordinals that count on.
 *
 * @param counter - follows the ordinals of the draft from its beginning.
 */
export function restoreNodes(
  words: string,
  printed: readonly PrintedNode[],
  counter: OrdinalCounter,
): InlineNode[] {
  const before = printedTokens(printed);
  const after = tokensOf(words);
  const partner = new Map(
    alignEqual(
      after.map(({ key }) => key),
      before.map(({ key }) => key),
    ),
  );
  const whole = wholeAtoms(before, partner, printed);
  const nodes: InlineNode[] = [];
  let fresh = "";
  const flush = () => {
    nodes.push(...inlineFromText(fresh));
    fresh = "";
  };
  const written = new Set<number>();
  after.forEach((token, at) => {
    const from = before[partner.get(at) ?? -1];
    const source = from === undefined ? undefined : printed[from.source]?.node;
    const restart = token.ordinal === null ? null : counter.take(token.ordinal.family, token.ordinal.count);
    if (token.ordinal !== null) {
      const node = ordinalNode(token.ordinal, restart, source, from?.ordinal ?? null);
      if (node === null) fresh += token.text;
      else {
        flush();
        nodes.push(node);
      }
    } else if (from === undefined || source === undefined) fresh += token.text;
    else if (source.type === "text") {
      flush();
      nodes.push({ ...source, text: token.text });
    } else if (whole.has(from.source)) {
      flush();
      if (!written.has(from.source)) nodes.push(source);
      written.add(from.source);
    } else fresh += token.text;
  });
  flush();
  return joinNodes(nodes);
}

/** Tells the counter the ordinals of words that stay as they are. */
export function countOrdinals(words: string, counter: OrdinalCounter): void {
  for (const { family, count } of matchOrdinals(words)) counter.take(family, count);
}

/** An ordinal printed with the number it had is what it was; with another number it counts as its place says. */
function ordinalNode(
  match: OrdinalMatch,
  restart: boolean | null,
  source: InlineNode | undefined,
  before: OrdinalMatch | null,
): InlineNode | null {
  if (source?.type === "text") return null;
  if (source?.type === "ordinal" && before?.count === match.count) return source;
  if (restart === null) return source?.type === "ordinal" ? source : null;
  return { type: "ordinal", attrs: { family: match.family, restart } };
}

/** Tokens of the printed nodes. An ordinal where none would be looked for is compared character by character. */
function printedTokens(printed: readonly PrintedNode[]): Token[] {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of printed) {
    starts.push(length);
    length += text.length;
  }
  const sourceAt = (offset: number) => starts.findLastIndex((start) => start <= offset);
  let offset = 0;
  return tokensOf(printed.map(({ text }) => text).join("")).map((token) => {
    const source = sourceAt(offset);
    offset += token.text.length;
    return { ...token, source };
  });
}

function tokensOf(words: string): Token[] {
  const tokens: Token[] = [];
  const characters = (text: string) => {
    for (const character of text) tokens.push({ key: character, text: character, ordinal: null, source: -1 });
  };
  let from = 0;
  for (const match of matchOrdinals(words)) {
    characters(words.slice(from, match.startOffset));
    const text = words.slice(match.startOffset, match.endOffset);
    tokens.push({ key: `\u0000${match.family}`, text, ordinal: match, source: -1 });
    from = match.endOffset;
  }
  characters(words.slice(from));
  return tokens;
}

/** Slots, and ordinals compared by characters, of which every character came back in one stretch. */
function wholeAtoms(
  before: readonly Token[],
  partner: ReadonlyMap<number, number>,
  printed: readonly PrintedNode[],
): ReadonlySet<number> {
  const places = new Map([...partner].map(([after, at]) => [at, after]));
  const whole = new Set<number>();
  printed.forEach(({ node }, source) => {
    if (node.type === "text") return;
    const own = before.flatMap((token, at) => (token.source === source ? [places.get(at) ?? -1] : []));
    const inOneStretch = own.every(
      (place, at) => place >= 0 && (at === 0 || place === (own[at - 1] ?? 0) + 1),
    );
    if (own.length > 0 && inOneStretch) whole.add(source);
  });
  return whole;
}
