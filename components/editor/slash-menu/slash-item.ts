import type { Command } from "@tiptap/pm/state";
import type { SLASH_GROUP_NAMES } from "@/lib/messages/zh-editor";
import type { BlockNode, InlineNode } from "@/lib/speech/draft-document";
import type { Place } from "../queries/place";

export type SlashGroup = keyof typeof SLASH_GROUP_NAMES;

/** What choosing an item does to the draft. */
export type SlashAction =
  | { readonly type: "phrase"; readonly nodes: readonly InlineNode[] }
  | { readonly type: "blocks"; readonly blocks: readonly BlockNode[] }
  | { readonly type: "command"; readonly command: Command }
  /** Something the screen does; what was typed to open the menu is gone by then. */
  | { readonly type: "screen"; readonly run: () => void };

/** One entry of the menu that `/` opens. */
export type SlashItem = {
  readonly id: string;
  readonly group: SlashGroup;
  readonly title: string;
  /** A second line in grey: first words, source, key. */
  readonly detail?: string;
  /** How well the query names it, see `matchText`; groups with a better match come first. */
  readonly rank?: number;
  readonly action: SlashAction;
};

/** What the screen offers for what is typed behind `/`; structure items are the editor's own. */
export type SlashItemProvider = {
  /** From memory, asked on every key. */
  readonly known: (query: string, place: Place) => readonly SlashItem[];
  /** From the library, shown behind the others when it arrives. A failure shows as no items. */
  readonly find?: (query: string, place: Place, signal: AbortSignal) => Promise<readonly SlashItem[]>;
};
