"use client";

import { useMemo, useState } from "react";
import type { DraftDocument } from "@/lib/speech/draft-document";
import type { DraftPlan } from "@/lib/speech/draft-plan";
import { printDraft } from "@/lib/speech/draft-text";
import type { FactSheet } from "@/lib/speech/fact-sheet";
import { sectionsEnd } from "@/lib/speech/section-range";
import { spokenChars } from "@/lib/speech/spoken-chars";
import { draftOutline } from "./draft-outline";
import { missingSections } from "./missing-sections";
import { outlineRows } from "./outline-rows";
import { sectionTargets, targetChars } from "./section-targets";

/** What the outline shows of a draft, and which headings are collapsed. */
export function useOutline(
  document: DraftDocument,
  facts: FactSheet,
  plan: DraftPlan | null,
  charsPerMinute: number,
) {
  const [collapsed, setCollapsed] = useState<ReadonlySet<string>>(new Set());
  const model = useMemo(() => {
    const items = draftOutline(document, facts);
    const target = targetChars(facts, plan, charsPerMinute);
    return {
      items,
      target,
      targets: sectionTargets(items, plan, target),
      missing: missingSections(document.content, plan),
      chars: printDraft(document, facts).reduce((sum, block) => sum + spokenChars(block), 0),
      endBlock: Math.max(sectionsEnd(document.content), ...items.map(({ endBlock }) => endBlock)),
    };
  }, [document, facts, plan, charsPerMinute]);
  const rows = useMemo(
    () => outlineRows(model.items, model.targets, model.missing, collapsed),
    [model, collapsed],
  );
  const setExpanded = (key: string, isExpanded: boolean) => {
    const next = new Set(collapsed);
    if (isExpanded) next.delete(key);
    else next.add(key);
    setCollapsed(next);
  };
  return { ...model, rows, setExpanded };
}
