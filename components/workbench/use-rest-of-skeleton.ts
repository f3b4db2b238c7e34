"use client";

import { useRef } from "react";
import type { SlashItem } from "@/components/editor/slash-menu/slash-item";
import { fetchJson } from "@/components/ui/fetch-json";
import type { HeadingSet } from "@/lib/mining/skeleton";
import type { DocumentKind } from "@/lib/speech/document-kind";
import type { DraftDocument } from "@/lib/speech/draft-document";
import type { FactSheet } from "@/lib/speech/fact-sheet";
import type { Level } from "@/lib/speech/level";
import { draftFromHeadingSet } from "@/lib/suggest/draft-from-skeleton";
import { restOfSkeleton } from "@/lib/suggest/rest-of-skeleton";
import type { SkeletonChoice } from "@/lib/suggest/skeleton-choice";

type Content = { readonly document: DraftDocument; readonly facts: FactSheet };

/**
 * Offers the sections of the draft's skeleton that are not in it yet; for a draft begun without one, those of the
 * skeleton that suits its kind best. Null while it is not known, and when nothing is missing.
 *
 * Skeletons are many, so they are asked for when the menu first opens, not with the page.
 */
export function useRestOfSkeleton(kind: DocumentKind, level: Level | null, skeletonId: string | null) {
  const skeleton = useRef<SkeletonChoice | null>(null);
  const askedFor = useRef("");
  const ask = async () => {
    const query = new URLSearchParams({ kind, level: level ?? "" }).toString();
    if (askedFor.current === query) return;
    askedFor.current = query;
    const result = await fetchJson<{ skeletons: SkeletonChoice[] }>(`/api/suggest/skeletons?${query}`);
    if (!result.ok) {
      // The next opening of the menu tries again; until then it only offers less.
      askedFor.current = "";
      return;
    }
    const { skeletons } = result.value;
    skeleton.current = skeletons.find(({ id }) => id === skeletonId) ?? skeletons[0] ?? null;
  };
  return ({ document, facts }: Content): SlashItem | null => {
    void ask();
    const chosen = skeleton.current;
    const set = chosen === null ? null : closestSet(chosen.headingSets, document);
    if (chosen === null || set === null) return null;
    const model = draftFromHeadingSet(kind, set, chosen.sections, facts);
    const blocks = restOfSkeleton(model.content, document.content);
    const sections = blocks.filter((block) => block.type === "heading" && block.attrs.level === 1).length;
    if (sections === 0) return null;
    return {
      id: "rest-of-skeleton",
      group: "rest",
      title: "其余提纲",
      detail: `${chosen.name} · ${sections} 节`,
      action: { type: "blocks", blocks },
    };
  };
}

/** The wording of which the draft has most headings, for it was begun with that one. */
function closestSet(sets: readonly HeadingSet[], document: DraftDocument): HeadingSet | null {
  const words = new Set(
    document.content.flatMap((block) =>
      block.type === "heading"
        ? [(block.content ?? []).map((node) => (node.type === "text" ? node.text : "")).join("")]
        : [],
    ),
  );
  const shared = (set: HeadingSet) =>
    set.headings.filter(({ text }) => words.has(text.replace(/〔[^〕]*〕/gu, ""))).length;
  return [...sets].sort((left, right) => shared(right) - shared(left))[0] ?? null;
}
