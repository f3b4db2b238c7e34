import type { Finding, Hit } from "./finding";
import type { ReviewContext } from "./review-context";
import type { ReviewBlock, ReviewText } from "./review-text";
import type { BlockRule, Rule, TextRule } from "./rule";

/** Checks texts under one context; what is known of an unchanged block is not looked for again. */
export type Reviewer = { readonly review: (text: ReviewText) => Finding[] };

type OwnFinding = Omit<Finding, "block">;

/** A block with what the rules for blocks say of it, in reading order, and the same as it was last placed. */
type CheckedBlock = {
  readonly block: ReviewBlock;
  readonly own: readonly OwnFinding[];
  placed: { readonly at: number; readonly findings: readonly Finding[] } | null;
};

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
      // A block that stays what it was stays the same object too: what rules have asked of it is kept with it.
      const checked = given.blocks.map((block) => {
        const key = blockKey(block);
        const same = seen.get(key) ?? known.get(key) ?? checkBlock(blockRules, block, context);
        seen.set(key, same);
        return same;
      });
      known = seen;
      const text = { ...given, blocks: checked.map(({ block }) => block) };
      const compared = comparedBlocks(textRules, text, context);
      return checked.flatMap((block, at) => {
        const own = placedAt(block, at);
        const more = compared.get(at);
        return more === undefined ? own : inOrder([...own, ...more]);
      });
    },
  };
}

function checkBlock(rules: readonly BlockRule[], block: ReviewBlock, context: ReviewContext): CheckedBlock {
  const own = rules.flatMap((rule) =>
    Array.from(rule.check(block, context), (hit) => toFinding(rule, hit, block)),
  );
  return { block, own: inOrder(own), placed: null };
}

function placedAt(checked: CheckedBlock, at: number): readonly Finding[] {
  if (checked.placed?.at !== at)
    checked.placed = { at, findings: checked.own.map((finding) => ({ ...finding, block: at })) };
  return checked.placed.findings;
}

/** What the rules that compare blocks find, by the index of the block. */
function comparedBlocks(
  rules: readonly TextRule[],
  text: ReviewText,
  context: ReviewContext,
): ReadonlyMap<number, readonly Finding[]> {
  const found = new Map<number, Finding[]>();
  for (const rule of rules) {
    for (const { block: at, ...hit } of rule.check(text, context)) {
      const block = text.blocks[at];
      if (block === undefined) continue;
      const findings = found.get(at) ?? [];
      findings.push({ ...toFinding(rule, hit, block), block: at });
      found.set(at, findings);
    }
  }
  return found;
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

/** Rules with the one that says more of the same fault: a year that is not the title's is left over as well, and a
 * name that is misspelt is in no register. */
const BETTER_TOLD: Readonly<Record<string, string>> = {
  "timeliness/leftover-year": "fact/title-year",
  "residue/foreign-person": "fact/same-name",
};

function isBetterTold({ rule, start, end }: OwnFinding, findings: readonly OwnFinding[]): boolean {
  const better = BETTER_TOLD[rule];
  return (
    better !== undefined &&
    findings.some((other) => other.rule === better && other.start <= start && end <= other.end)
  );
}

/** The findings of one block in reading order; one a family and stretch, the weightier or the first. */
function inOrder<Found extends OwnFinding>(findings: readonly Found[]): Found[] {
  const seen = new Set<string>();
  return findings
    .filter((finding) => !isBetterTold(finding, findings))
    .toSorted((a, b) => a.start - b.start || RANK[a.severity] - RANK[b.severity] || b.end - a.end)
    .filter(({ start, end, family }) => {
      const key = `${start},${end},${family}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}
