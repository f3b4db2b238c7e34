import { LEVEL_NAMES } from "@/lib/speech/level";
import type { ReviewContext } from "../../review-context";
import type { ReviewBlock } from "../../review-text";
import type { OwnRealm } from "./own-realm";
import { rankOf } from "./realm-word";

/** How a realm that a text speaks of stands to the speaker's own; `around` lies about an office, company or school. */
export type RealmRelation = "own" | "above" | "around" | "same" | "below" | "unrelated";

export function relationOf(realm: string, own: OwnRealm): RealmRelation {
  if (own.realms.has(realm)) return "own";
  const rank = rankOf(realm);
  if (realm === "区" && own.inAutonomousRegion) return own.rank >= 0 ? "above" : "around";
  if (rank < 0) return own.rank < 0 && own.siblings.has(realm) ? "same" : "unrelated";
  if (own.rank < 0) return "around";
  if (rank === own.rank) return "same";
  return rank > own.rank ? "above" : "below";
}

const SPOKEN: ReadonlySet<ReviewBlock["role"]> = new Set(["paragraph", "heading", "salutation"]);

/** Title, date and signature name the meeting, which may be a wider realm's; a title with marks is a sentence. */
export function isSpoken({ role, text }: ReviewBlock): boolean {
  return SPOKEN.has(role) || (role === "title" && /[，。！；,;!]/u.test(text));
}

/** What a message calls the speaker's own realm. */
export function ownName({ facts: { unit } }: ReviewContext, { level, realms }: OwnRealm): string {
  if (unit !== null) return unit;
  return level === null ? [...realms].join("、") : LEVEL_NAMES[level];
}
