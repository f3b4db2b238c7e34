import type { Finding, Hit } from "./finding";
import type { ReviewContext } from "./review-context";
import type { ReviewBlock, ReviewText } from "./review-text";
import type { BlockRule, Rule, TextRule } from "./rule";

/** Checks texts under one context; what is known of an unchanged block is not looked for again. */
export type Reviewer = { readonly review: (text: ReviewText) => Finding[] };

type OwnFinding = Omit<Finding, "block">;
type CheckedBlock = { readonly block: ReviewBlock; readonly own: readonly OwnFinding[] };

/**
 * A reviewer by the given rules, findings in reading order.
 *
 * Blocks are told apart by what they hold, so that a paragraph typed in costs that paragraph and the rules that compare
 * blocks. Make a new one when the context changes.
 */
export function createReviewer(rules: readonly Rule[], context: ReviewContext): Reviewer {
  const blockRules = rules.filter((rule): rule is BlockRule => rule.scope === "block");
  const textRules = rules.filter((rule): rule is TextRule => rule.scope === "text");
  let known = new Map<string, CheckedBlock>();
  return {
    review(given) {
      const seen: typeof known = new Map();
      const findings: Finding[] = [];
      // A block that stays what it was stays the same object too: what rules have asked of it is kept with it.
      const blocks = given.blocks.map((block, index) => {
        const key = blockKey(block);
        const checked = seen.get(key) ??
          known.get(key) ?? { block, own: checkBlock(blockRules, block, context) };
        seen.set(key, checked);
        for (const finding of checked.own) findings.push({ ...finding, block: index });
        return checked.block;
      });
      known = seen;
      const text = { ...given, blocks };
      for (const rule of textRules) {
        for (const { block: index, ...hit } of rule.check(text, context)) {
          const block = text.blocks[index];
          if (block !== undefined) findings.push({ ...toFinding(rule, hit, block), block: index });
        }
      }
      return withoutDoubles(findings.sort(inReadingOrder));
    },
  };
}

function checkBlock(
  rules: readonly BlockRule[],
  block: ReviewBlock,
  context: ReviewContext,
): readonly OwnFinding[] {
  return rules.flatMap((rule) =>
    Array.from(rule.check(block, context), (hit) => toFinding(rule, hit, block)),
  );
}

function toFinding(rule: Rule, hit: Hit, block: ReviewBlock): OwnFinding {
  const { fix, ...rest } = hit;
  return {
    ...rest,
    rule: rule.id,
    family: rule.family,
    severity: hit.severity ?? rule.severity,
    authority: hit.authority ?? rule.authority,
    text: block.text.slice(hit.start, hit.end),
    ...(fix === undefined || touchesFixed(block, hit) ? {} : { fix }),
  };
}

/** Numbers, slots and facts are not words of the paper: replacing across them would write over what counts itself. */
function touchesFixed({ counted, slots, bound }: ReviewBlock, { start, end }: Hit): boolean {
  return [counted, slots, bound].some((ranges) =>
    ranges.some((range) => range.start < end && start < range.end),
  );
}

function blockKey({ role, text, heading, move, counted, slots, bound, borrowed }: ReviewBlock): string {
  const plain = counted.length + slots.length + bound.length + borrowed.length === 0;
  const places = plain ? "" : JSON.stringify([counted, slots, bound, borrowed]);
  return `${role}|${heading === null ? "" : `${heading.level},${heading.numberEnd},${heading.end}`}|${move}|${text}|${places}`;
}

const RANK = { must: 0, doubt: 1, hint: 2 } as const;

function inReadingOrder(a: Finding, b: Finding): number {
  return a.block - b.block || a.start - b.start || RANK[a.severity] - RANK[b.severity] || b.end - a.end;
}

/** One finding a family and stretch: the weightier, or the first. */
function withoutDoubles(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ block, start, end, family }) => {
    const key = `${block},${start},${end},${family}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
