import type { Command } from "@tiptap/pm/state";
import type { SLASH_GROUP_NAMES } from "@/lib/messages/zh-editor";
import type { BlockNode, InlineNode } from "@/lib/speech/draft-document";
import type { Place } from "../queries/place";

export type SlashGroup = keyof typeof SLASH_GROUP_NAMES;

/** What choosing an item does to the draft. */
export type SlashAction =
  | { readonly type: "phrase"; readonly nodes: readonly InlineNode[] }
  | { readonly type: "blocks"; readonly blocks: readonly BlockNode[] }
  | { readonly type: "command"; readonly command: Command };

/** One entry of the menu that `/` opens. */
export type SlashItem = {
  readonly id: string;
  readonly group: SlashGroup;
  readonly title: string;
  /** A second line in grey: first words, source, key. */
  readonly detail?: string;
  readonly action: SlashAction;
};

/**
 * Finds sections and phrases for what is typed behind `/`; structure items are the editor's own.
 *
 * Called on every key, so it should answer from memory or honour `signal`. A failure shows as no items.
 */
export type SlashItemProvider = (
  query: string,
  place: Place,
  signal: AbortSignal,
) => readonly SlashItem[] | Promise<readonly SlashItem[]>;
