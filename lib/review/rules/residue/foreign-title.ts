import { RESIDUE_MESSAGES } from "@/lib/messages/review/residue";
import { quotedOf } from "../../block-places";
import type { TextRule } from "../../rule";
import { placesInQuotes } from "./named-places";
import { isEverybodys, ownNames } from "./own-names";
import { placeRole } from "./place-role";

/** What is done with a document that is in force here. */
const APPLIED =
  /(?:对照|对标|按照?|依照|遵照|根据|依据|执行|落实|贯彻|遵守|印发了?|出台了?|制定了?|修订了?|完善了?|实施|学习贯彻)(?:好|了)?$/u;

/**
 * A document that bears the name of another place of the unit's own rank: 《云岭市…办法》 in a speech of 青澜市., where
 * it is applied or issued. A superior's documents are right, and so are others' that are only spoken of.
 */
export const foreignTitle: TextRule = {
  id: "residue/foreign-title",
  family: "residue",
  severity: "doubt",
  authority: "通行写法",
  scope: "text",
  *check({ blocks }, { facts }) {
    if (facts.unit === null) return;
    const own = ownNames(facts.unit, facts);
    if (own.rank < 0) return;
    for (const [block, each] of blocks.entries()) {
      if (!each.text.includes("《")) continue;
      for (const place of placesInQuotes(each)) {
        const title = quotedOf(each).find(({ start, end }) => start < place.start && place.end < end);
        // Only what the title begins with says whose document it is.
        if (title === undefined || each.text.slice(title.start, place.start) !== "《") continue;
        if (place.bare || place.rank !== own.rank || own.isOwn(place.name) || isEverybodys(place.name))
          continue;
        if (!APPLIED.test(each.text.slice(Math.max(0, title.start - 8), title.start))) continue;
        if (placeRole(each.text, { ...place, start: title.start, end: title.end }) === "example") continue;
        yield {
          block,
          start: place.start,
          end: place.end,
          message: RESIDUE_MESSAGES.place(place.name, facts.unit),
        };
      }
    }
  },
};
