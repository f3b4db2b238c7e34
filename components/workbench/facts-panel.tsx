import { FactsForm } from "@/components/facts/facts-form";
import type { FactSheet } from "@/lib/speech/fact-sheet";

type Props = { facts: FactSheet; onChange: (facts: FactSheet) => void };

/** The fact sheet beside the paper. */
export function FactsPanel({ facts, onChange }: Props) {
  return (
    <section aria-label="要素" className="p-3">
      <p className="mb-3 text-xs text-ink-soft">改一处，文稿里所有引用它的地方一起变。</p>
      <FactsForm facts={facts} onChange={onChange} columns={1} />
    </section>
  );
}
