import { Extension } from "@tiptap/core";
import { PluginKey } from "@tiptap/pm/state";
import { Suggestion, type SuggestionOptions, type SuggestionProps } from "@tiptap/suggestion";
import { preparePinyin } from "@/components/ui/match-text";
import { runSlashAction } from "../commands/run-slash-action";
import { currentPlace, type Place } from "../queries/place";
import type { SlashItem, SlashItemProvider } from "./slash-item";
import { SlashMenuView } from "./slash-menu-view";
import { structureItems } from "./structure-items";

const slashMenuKey = new PluginKey("slashMenu");

/** A stroke between digits or letters is part of a number or a name (2025/26), not a call for the menu. */
function opensMenu(textBefore: string): boolean {
  return !/[\p{Script=Latin}\d/]$/u.test(textBefore);
}

const PAUSE_MS = 120;

/** Structure can be inserted also while the library cannot be asked. */
async function findItems(
  provider: SlashItemProvider,
  query: string,
  place: Place,
  signal: AbortSignal,
): Promise<readonly SlashItem[]> {
  await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  if (signal.aborted) return [];
  try {
    const [found] = await Promise.all([provider.find?.(query, place, signal), preparePinyin()]);
    return found ?? [];
  } catch {
    return [];
  }
}

function knownItems(provider: SlashItemProvider, query: string, place: Place): readonly SlashItem[] {
  return [...provider.known(query, place), ...structureItems(query)];
}

function renderMenu(
  known: (query: string) => readonly SlashItem[],
): ReturnType<NonNullable<SuggestionOptions<SlashItem, SlashItem>["render"]>> {
  let menu: SlashMenuView | null = null;
  let unmount: (() => void) | null = null;
  let choose: (item: SlashItem) => void = () => undefined;
  let query = "";
  // While the library is being asked, what is known already can be chosen.
  const itemsToShow = ({ items, loading, query: typed }: SuggestionProps<SlashItem, SlashItem>) =>
    loading ? known(typed) : items;
  return {
    onStart: (props) => {
      choose = props.command;
      menu = new SlashMenuView(props.editor.view.dom, (item) => choose(item));
      menu.show(itemsToShow(props), props.loading);
      query = props.query;
      unmount = props.mount(menu.dom);
    },
    onUpdate: (props) => {
      choose = props.command;
      menu?.show(itemsToShow(props), props.loading, query === props.query);
      query = props.query;
    },
    onKeyDown: ({ event }) => menu?.handleKey(event) ?? false,
    onExit: () => {
      unmount?.();
      menu?.destroy();
      menu = null;
    },
  };
}

/** The menu that `/` opens: sections, phrases and structure to insert at the cursor. */
export const SlashMenu = Extension.create<{ provider: SlashItemProvider }>({
  name: "slashMenu",
  // Above the draft's keymap, so that Enter chooses while the menu is open.
  priority: 1000,
  addOptions: () => ({ provider: { known: () => [] } }),
  addProseMirrorPlugins() {
    const { provider } = this.options;
    const { editor } = this;
    return [
      Suggestion<SlashItem, SlashItem>({
        editor,
        pluginKey: slashMenuKey,
        char: "/",
        // Chinese has no spaces between words, so any character may stand before the stroke.
        allowedPrefixes: null,
        decorationClass: "slash-query",
        // Inside the page's landmark, where a screen reader looks for it; the body where there is none.
        container: "main",
        allow: ({ state, range }) => {
          const $from = state.doc.resolve(range.from);
          return opensMenu($from.parent.textBetween(0, $from.parentOffset, null, "\ufffc"));
        },
        shouldShow: () => !editor.view.composing,
        items: async ({ query, signal }) => {
          const found = await findItems(provider, query, currentPlace(editor.state), signal);
          return [...knownItems(provider, query, currentPlace(editor.state)), ...found];
        },
        command: ({ range, props }) => runSlashAction(editor.view, range, props.action),
        render: () => renderMenu((query) => knownItems(provider, query, currentPlace(editor.state))),
      }),
    ];
  },
});
