import { insertLibraryPhrase } from "@/components/editor/commands/insert-library-phrase";
import type { SlashItem, SlashItemProvider } from "@/components/editor/slash-menu/slash-item";
import { readablePhrase } from "@/components/phrases/phrase-text";
import { matchText } from "@/components/ui/match-text";
import type { Phrase } from "@/lib/mining/phrase";
import { SECTION_MOVES, type SectionTemplate } from "@/lib/mining/section-template";
import { LEVEL_NAMES } from "@/lib/speech/level";
import { sectionToBlocks } from "@/lib/suggest/section-to-blocks";
import { findPhrases } from "./find-phrases";
import { namedShortcuts } from "./named-shortcuts";
import { sectionMoveName, sectionName } from "./section-name";
import { dateItems, factItems, ordinalItems, slotItems } from "./slash-inserts";
import type { WorkbenchActions } from "./workbench-actions";
import { workbenchShortcuts } from "./workbench-shortcuts";

const PHRASES_SHOWN = 6;
const SECTIONS_OF_ONE_MOVE = 5;

/** What `slashItems` reads, anew on every key. */
export type SlashSources = {
  readonly actions: () => WorkbenchActions;
  /** The sections of the skeleton that the draft does not have yet, to insert at once. */
  readonly restOfSkeleton: () => SlashItem | null;
  /** Today's date, as 2026-01-05. */
  readonly today: () => string;
};

/** What the slash menu offers: everything insertable from memory, phrases from the server. */
export function slashItems(sources: SlashSources): SlashItemProvider {
  return {
    known: (query) => {
      const actions = sources.actions();
      const state = actions.editor()?.getState();
      return [
        ...matchingSections(actions.sections(), query),
        ...named(
          [sources.restOfSkeleton()].flatMap((item) => item ?? []),
          query,
        ),
        ...named(dateItems(sources.today()), query),
        ...(state === undefined ? [] : named(factItems(state), query)),
        ...slotItems(query),
        ...named(ordinalItems(), query),
        ...named(commandItems(actions), query),
      ];
    },
    find: async (query, place, signal) => {
      const { kind, level, draftId, usedPhraseIds } = sources.actions();
      const draft = { kind, level, draftId, usedPhraseIds: usedPhraseIds() };
      const phrases = await findPhrases({ ...draft, place, query, limit: PHRASES_SHOWN, signal });
      return phrases.map((phrase) => phraseItem(phrase, query));
    },
  };
}

/** The items a query names, each with how well. */
function named(items: readonly SlashItem[], query: string): SlashItem[] {
  return items.flatMap((item) => {
    const rank = matchText(item.title, query);
    return rank === null ? [] : [{ ...item, rank }];
  });
}

function matchingSections(sections: readonly SectionTemplate[], query: string): SlashItem[] {
  const moves = SECTION_MOVES.filter((move) => matchText(sectionMoveName(move), query) !== null);
  // A move named outright is what is meant; only other words are looked for inside the templates.
  const found =
    moves.length > 0
      ? sections.filter(({ move }) => moves.includes(move))
      : sections.filter(({ blocks }) => blocks.some(({ text }) => text.includes(query)));
  const most = moves.length === 1 ? SECTIONS_OF_ONE_MOVE : 1;
  return SECTION_MOVES.flatMap((move) =>
    found
      .filter((section) => section.move === move)
      .slice(0, most)
      .map((section) => ({ ...sectionItem(section), rank: matchText(sectionMoveName(move), query) ?? 1 })),
  );
}

function sectionItem(section: SectionTemplate): SlashItem {
  const { level, source } = section;
  return {
    id: section.id,
    group: "sections",
    title: sectionName(section),
    detail: [level === null ? "" : LEVEL_NAMES[level], source.year ?? ""]
      .filter((part) => part !== "")
      .join(" · "),
    action: { type: "blocks", blocks: sectionToBlocks(section) },
  };
}

function phraseItem(phrase: Phrase, query: string): SlashItem {
  const title = readablePhrase(phrase.text);
  return {
    id: phrase.id,
    group: "phrases",
    title,
    // Found by the server for its words, wherever they stand: behind what is called so.
    rank: query === "" ? 0 : Math.max(1, matchText(title, query) ?? 1),
    detail: `${phrase.documentFrequency} 篇 · ${phrase.sources[0]?.title ?? ""}`,
    action: { type: "command", command: insertLibraryPhrase(phrase) },
  };
}

/** Commands of the screen; those of the paper are under the writer's keys already. */
function commandItems(actions: WorkbenchActions): SlashItem[] {
  return namedShortcuts(workbenchShortcuts(actions)).map(({ id, title, keys, run }) => ({
    id,
    group: "commands",
    title,
    ...(keys === undefined ? {} : { detail: keys }),
    action: { type: "screen", run },
  }));
}
