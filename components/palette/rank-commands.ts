import { matchText } from "@/components/ui/match-text";
import type { PaletteCommand } from "./palette-store";

const SHOWN = 60;

/**
 * The commands a query names: better matches first, among equals those used lately, then the order given.
 *
 * @param recent - ids, newest first.
 */
export function rankCommands(
  commands: readonly PaletteCommand[],
  query: string,
  recent: readonly string[],
): PaletteCommand[] {
  const recency = (id: string) => {
    const index = recent.indexOf(id);
    return index < 0 ? recent.length : index;
  };
  return commands
    .map((command) => ({ command, rank: matchText(command.title, query), recency: recency(command.id) }))
    .filter(({ rank }) => rank !== null)
    .sort((left, right) => (left.rank ?? 0) - (right.rank ?? 0) || left.recency - right.recency)
    .slice(0, SHOWN)
    .map(({ command }) => command);
}
