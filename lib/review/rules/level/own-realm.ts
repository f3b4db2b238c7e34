import lexicon from "@/corpus/lexicon/level-words.json";
import { LEVELS, type Level } from "@/lib/speech/level";
import { isWithin, quotedOf } from "../../block-places";
import { kept, keptWith } from "../../kept";
import type { CheckFacts, ReviewContext } from "../../review-context";
import type { ReviewBlock, ReviewText } from "../../review-text";
import { rankOf, realmWords } from "./realm-word";
import { realmWordsOf } from "./used-realms";
import { roleOf } from "./word-role";

/** What the speaker's own realm is called, and how wide it is. */
export type OwnRealm = {
  /** Null where only the words of the text tell. */
  readonly level: Level | null;
  readonly realms: ReadonlySet<string>;
  /** Names of the realms of that level whose name the unit does not bear. */
  readonly siblings: ReadonlySet<string>;
  readonly rank: number;
  /** `named`: the unit's name says it; `stated`: the level is given, the name is told by the text; `told`: the text only. */
  readonly by: "named" | "stated" | "told";
  /** 区 may be the autonomous region. */
  readonly inAutonomousRegion: boolean;
};

type Form = { readonly level: Level; readonly ending: string; readonly realms: ReadonlySet<string> };

const FORMS: readonly Form[] = LEVELS.flatMap((level) =>
  lexicon.levels[level].forms.map(({ ending, self }) => ({
    level,
    ending,
    realms: new Set(self.flatMap((word) => realmWords(word).map(({ realm }) => realm))),
  })),
);

/**
 * The realm a text speaks for: by the unit's name, else by the level and what the text mostly says of itself, else by
 * the text alone where it says so at least five times as often as anything else. Null where nothing tells.
 */
export const ownRealmOf = keptWith((text: ReviewText, { facts }: ReviewContext): OwnRealm | null =>
  findOwnRealm(text, facts),
);

function findOwnRealm(text: ReviewText, { unit, level }: CheckFacts): OwnRealm | null {
  const inAutonomousRegion = AUTONOMOUS.test(unit ?? "") || text.blocks.some(namesAutonomousRegion);
  const named = unit === null ? null : formOfUnit(unit, level);
  if (named !== null) return realmOf(named, "named", inAutonomousRegion);
  const { counts, own } = countRealms(text);
  if (level !== null) {
    const form = mostSaid(
      FORMS.filter((known) => known.level === level),
      counts,
    );
    return form === null
      ? wholeLevel(level, inAutonomousRegion)
      : realmOf(form, "stated", inAutonomousRegion);
  }
  const told = toldForm(counts, own);
  return told === null ? null : realmOf(told, "told", inAutonomousRegion);
}

const AUTONOMOUS = /自治区|内蒙古|广西|宁夏|新疆|西藏/u;

const namesAutonomousRegion = kept(({ text }: ReviewBlock): boolean => AUTONOMOUS.test(text));

function realmOf({ level, realms, ending }: Form, by: OwnRealm["by"], inAutonomousRegion: boolean): OwnRealm {
  const ofLevel = FORMS.filter((form) => form.level === level).flatMap((form) => [...form.realms]);
  const rank = level === "county" ? 2 : ending === "市" && level === "province" ? 4 : highestRank(realms);
  const siblings = new Set(ofLevel.filter((realm) => !realms.has(realm)));
  return { level: by === "told" ? null : level, realms, siblings, rank, by, inAutonomousRegion };
}

/** Nothing says which of the level's names is right: all are. */
function wholeLevel(level: Level, inAutonomousRegion: boolean): OwnRealm {
  const realms = new Set(FORMS.filter((form) => form.level === level).flatMap((form) => [...form.realms]));
  const rank = level === "county" ? 2 : highestRank(realms);
  return { level, realms, siblings: new Set(), rank, by: "stated", inAutonomousRegion };
}

function highestRank(realms: ReadonlySet<string>): number {
  return Math.max(
    -1,
    ...[...realms].map((realm) => (realm === "区" && realms.size > 2 ? -1 : rankOf(realm))),
  );
}

const OFFICE = /(?:中共)?(?:委员会|党委|党工委|党组|党总支|党支部|管委会|办事处|人民政府|政府|机关|委)$/u;

const SCHOOL = /(?:[中小]学|幼儿园|第?[一二三四五六七八九十]中)$/u;

/** The form whose ending the unit's name bears, of the given level where one is given: 青石市, a county's, is a city. */
function formOfUnit(unit: string, level: Level | null): Form | null {
  const bare = (unit.replace(OFFICE, "") || unit).replace(SCHOOL, "学校");
  // 青州经济开发区党工委 is a park's, whether or not it was entered as an organ.
  const byName = level !== null && INSTITUTIONS.has(level) ? formOfUnit(bare, null) : null;
  if (byName !== null && byName.level !== "organ" && INSTITUTIONS.has(byName.level)) return byName;
  const fits = FORMS.filter((form) => level === null || form.level === level)
    .filter(({ ending }) => bare.endsWith(ending) || unit.endsWith(ending))
    .sort((a, b) => b.ending.length - a.ending.length || preference(a) - preference(b));
  if (fits[0] !== undefined) return fits[0];
  if (level === null) return null;
  if (TERRITORIAL.has(level) && PLAIN_RUNG.test(bare)) return formOfUnit(unit, null);
  return (
    FORMS.filter((form) => form.level === level && rankOf(form.ending) >= 0)
      .filter(({ ending }) => unit.indexOf(ending) > 0)
      .sort((a, b) => unit.lastIndexOf(b.ending) - unit.lastIndexOf(a.ending))[0] ?? null
  );
}

const INSTITUTIONS: ReadonlySet<Level> = new Set(["organ", "enterprise", "university", "hospital", "park"]);
const TERRITORIAL: ReadonlySet<Level> = new Set(["province", "city", "county", "township", "village"]);
/** 青石县 is no township, whatever was chosen; 景德镇 and 中关村 are no town and no village. */
const PLAIN_RUNG = /(?:省|自治区|市|州|盟|县|旗)$/u;

/** A city without a level is taken for a prefecture's. */
function preference({ level }: Form): number {
  return level === "city" ? 0 : 1;
}

type Counts = ReadonlyMap<string, number>;

/** How often a text says 我县 and 全县, the former and the title counting more, and what it calls its own outright. */
function countRealms(text: ReviewText): { counts: Counts; own: ReadonlySet<string> } {
  const counts = new Map<string, number>();
  const own = new Set<string>();
  for (const { realm, weight, isOwn } of text.blocks.flatMap(claimsOf)) {
    if (isOwn) own.add(realm);
    counts.set(realm, (counts.get(realm) ?? 0) + weight);
  }
  return { counts, own };
}

type Claim = { readonly realm: string; readonly weight: number; readonly isOwn: boolean };

const claimsOf = kept((block: ReviewBlock): readonly Claim[] => {
  const { role, text } = block;
  if (role === "dateLine" || role === "signature") return [];
  return realmWordsOf(block).flatMap(({ start, end, head, realm }): Claim[] => {
    if (head === "this" || isWithin(quotedOf(block), start, end)) return [];
    const isOwn = head === "own" || role === "title";
    if (!isOwn && roleOf(text, start, end) === "above") return [];
    return [{ realm, isOwn, weight: role === "title" ? 4 : head === "own" ? 2 : 1 }];
  });
});

/** Of a level's names that which the text says most; 全市 in a county's speech may be the city it belongs to. */
function mostSaid(forms: readonly Form[], counts: Counts): Form | null {
  const score = ({ realms, ending, level }: Form) => {
    const sum = sumOf(realms, counts);
    return sum > 0 && !(level === "county" && ending === "市") ? sum + 2.5 : sum;
  };
  const best = [...forms].sort((a, b) => score(b) - score(a))[0];
  return best === undefined || score(best) === 0 ? null : best;
}

const TOLD_LEAST = 5;
const TOLD_RATIO = 4;

function toldForm(counts: Counts, own: ReadonlySet<string>): Form | null {
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (
    first === undefined ||
    !own.has(first[0]) ||
    first[1] < TOLD_LEAST ||
    (second?.[1] ?? 0) * TOLD_RATIO > first[1]
  )
    return null;
  const fits = FORMS.filter(({ realms }) => realms.has(first[0]));
  return fits.find((form) => form.ending === first[0] && preference(form) === 0) ?? fits[0] ?? null;
}

function sumOf(realms: ReadonlySet<string>, counts: Counts): number {
  return [...realms].reduce((sum, realm) => sum + (counts.get(realm) ?? 0), 0);
}
