import { BALANCE_MESSAGES } from "@/lib/messages/review/balance";
import type { PlacedHit, TextRule } from "../../rule";
import { rowOf, shortName } from "./reporter-row";

/**
 * Everybody who reported is commented on. Only where most of the row is spoken of again one by one: a speech that
 * sums up leaves all of them out.
 */
export const uncommentedUnit: TextRule = {
  id: "balance/uncommented-unit",
  family: "balance",
  severity: "doubt",
  authority: "通行写法",
  scope: "text",
  *check({ blocks, incomplete }) {
    if (incomplete) return;
    const block = blocks.findIndex((each) => rowOf(each) !== null);
    const own = blocks[block];
    const row = own === undefined ? null : rowOf(own);
    if (own === undefined || row === null || row.names.length < 3) return;
    const { names, end } = row;
    const rest = [own.text.slice(end), ...blocks.slice(block + 1).map((other) => other.text)].join("\n");
    const missing = names.filter(({ name }) => !isNamed(rest, name));
    if (missing.length > names.length / 2) return;
    for (const { name, start } of missing)
      yield {
        block,
        start,
        end: start + name.length,
        message: BALANCE_MESSAGES.uncommented(name),
      } satisfies PlacedHit;
  },
};

function isNamed(rest: string, name: string): boolean {
  return rest.includes(shortName(name));
}
