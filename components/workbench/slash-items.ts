import { insertLibraryPhrase } from "@/components/editor/commands/insert-library-phrase";
import type { Place } from "@/components/editor/queries/place";
import type { SlashItem, SlashItemProvider } from "@/components/editor/slash-menu/slash-item";
import { readablePhrase } from "@/components/phrases/phrase-text";
import { MAX_QUERY_CHARS } from "@/components/phrases/use-phrases";
import { fetchJson } from "@/components/ui/fetch-json";
import type { Phrase } from "@/lib/mining/phrase";
import { SECTION_MOVES, type SectionMove, type SectionTemplate } from "@/lib/mining/section-template";
import type { DocumentKind } from "@/lib/speech/document-kind";
import { LEVEL_NAMES, type Level } from "@/lib/speech/level";
import { MOVE_NAMES } from "@/lib/speech/move";
import type { RankedPhrase } from "@/lib/suggest/rank-phrases";
import { sectionToBlocks } from "@/lib/suggest/section-to-blocks";

const PHRASES_SHOWN = 6;
const SECTIONS_A_MOVE = 2;
const SECTIONS_OF_ONE_MOVE = 5;
const PAUSE_MS = 150;

/**
 * What the slash menu offers: template sections from memory, phrases from the server.
 *
 * @param sections - reads the sections loaded so far.
 */
export function slashItems(
  kind: DocumentKind,
  level: Level | null,
  sections: () => readonly SectionTemplate[],
): SlashItemProvider {
  return async (query, place, signal) => {
    const found = matchingSections(sections(), query);
    const phrases = await findPhrases({ kind, level, query, place, signal });
    return [...found, ...phrases];
  };
}

function matchingSections(sections: readonly SectionTemplate[], query: string): SlashItem[] {
  const named = SECTION_MOVES.filter((move) => nameOf(move).includes(query));
  // A move named outright is what is meant; only other words are looked for inside the templates.
  const found =
    named.length > 0
      ? sections.filter((section) => named.includes(section.move))
      : sections.filter((section) => section.blocks.some((block) => block.text.includes(query)));
  const most = named.length === 1 ? SECTIONS_OF_ONE_MOVE : SECTIONS_A_MOVE;
  return SECTION_MOVES.flatMap((move) =>
    found
      .filter((section) => section.move === move)
      .slice(0, most)
      .map(sectionItem),
  );
}

function nameOf(move: SectionMove): string {
  return `${MOVE_NAMES[move]}段落`;
}

function sectionItem(section: SectionTemplate): SlashItem {
  const { level, source } = section;
  return {
    id: section.id,
    group: "sections",
    title: `${nameOf(section.move)}：${readablePhrase(section.blocks[0]?.text ?? "")}`,
    detail: [level === null ? "" : LEVEL_NAMES[level], source.year ?? ""]
      .filter((part) => part !== "")
      .join(" · "),
    action: { type: "blocks", blocks: sectionToBlocks(section) },
  };
}

type Search = { kind: DocumentKind; level: Level | null; query: string; place: Place; signal: AbortSignal };

async function findPhrases({ kind, level, query, place, signal }: Search): Promise<SlashItem[]> {
  await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  if (signal.aborted) return [];
  const result = await fetchJson<{ phrases: RankedPhrase[] }>("/api/suggest/phrases", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({
      kind,
      level,
      move: place.move,
      heading: place.headingText?.slice(0, 200) ?? null,
      precedingText: place.precedingText,
      query: query.slice(0, MAX_QUERY_CHARS),
      limit: PHRASES_SHOWN,
    }),
    signal,
  }).catch(() => null);
  if (result === null || !result.ok) return [];
  return result.value.phrases.map(({ phrase }) => phraseItem(phrase));
}

function phraseItem(phrase: Phrase): SlashItem {
  return {
    id: phrase.id,
    group: "phrases",
    title: readablePhrase(phrase.text),
    detail: `${phrase.documentFrequency} 篇 · ${phrase.sources[0]?.title ?? ""}`,
    action: { type: "command", command: insertLibraryPhrase(phrase) },
  };
}
