import type { InlineNode, Provenance } from "./draft-document";
import { bindingFromLabel } from "./fact-sheet";
import type { OrdinalFamily } from "./ordinal";

/** A slot as written in library texts and phrases: 〔label〕. Labels hold no brackets and at most 40 characters. */
export const SLOT_PATTERN = /〔([^〔〕\n]{1,40})〕/gu;

/** An ordinal as carried by phrases and section templates: ⟦shi⟧, or ⟦shi!⟧ where the set begins. */
const TOKEN_PATTERN = /〔([^〔〕\n]{1,40})〕|⟦(shi|yao|di|shouxian|qi)(!?)⟧/gu;

/** How an ordinal is written inside phrase text until it becomes a node of the draft. */
export function ordinalToken(family: OrdinalFamily, first: boolean): string {
  return `⟦${family}${first ? "!" : ""}⟧`;
}

/**
 * Turns text with slots and ordinal tokens into inline nodes of the draft.
 *
 * Labels of the fact sheet (〔单位〕〔年度〕…) become bound slots, all others free ones.
 *
 * @param provenance - put on every node, so that it survives splitting and moving.
 */
export function inlineFromText(text: string, provenance: Provenance | null = null): InlineNode[] {
  const marks = provenance === null ? {} : { marks: [{ type: "provenance" as const, attrs: provenance }] };
  const nodes: InlineNode[] = [];
  let from = 0;
  for (const match of text.matchAll(TOKEN_PATTERN)) {
    if (match.index > from) nodes.push({ type: "text", text: text.slice(from, match.index), ...marks });
    const [token, label, family, first] = match;
    if (label !== undefined) {
      nodes.push({ type: "slot", attrs: { label, binding: bindingFromLabel(label) }, ...marks });
    } else {
      const attrs = { family: family as OrdinalFamily, restart: first === "!" };
      nodes.push({ type: "ordinal", attrs, ...marks });
    }
    from = match.index + token.length;
  }
  if (from < text.length) nodes.push({ type: "text", text: text.slice(from), ...marks });
  return nodes;
}
