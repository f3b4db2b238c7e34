import roles from "@/corpus/lexicon/level-roles.json";
import type { Level } from "@/lib/speech/level";

type ByLevel = Readonly<Partial<Record<Level, string>>>;

const inside: ByLevel = roles.inside;
const INSIDE: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(inside).map(([level, words]) => [level, new RegExp(`^(?:的)?(?:${words})`, "u")]),
);
/** What a word names that is compared over a wider realm: 全县师生运动会. */
const COMPARED =
  /^[^，。；]{0,10}(?:大赛|竞赛|比赛|评比|运动会|技能|展演|代表|会演|联赛|中[，、的]|平均|之一|共同关|普遍关|关注的|关心的)/u;

/** Whether what follows 我县 or 全县 is what only an institution of this kind has: 三个年级, 全体师生. */
export function isInside(level: Level | null, right: string): boolean {
  return INSIDE.get(level ?? "")?.test(right) === true && !COMPARED.test(right);
}
