import lexicon from "@/corpus/lexicon/place-names.json";
import cues from "@/corpus/lexicon/residue-cues.json";
import { isWordAt } from "@/lib/corpus/name-words";
import { RESIDUE_MESSAGES } from "@/lib/messages/review/residue";
import { isPlain } from "../../is-plain";
import type { CheckFacts } from "../../review-context";
import type { ReviewBlock } from "../../review-text";
import type { BlockRule } from "../../rule";
import { beginningWith } from "../../surroundings";
import { stemOf } from "./named-places";
import { placesIn } from "./own-names";

type Frame = { readonly isWeak: boolean; readonly pattern: RegExp };
type Kind = {
  readonly unit: RegExp;
  readonly not: RegExp;
  readonly suffix: RegExp;
  readonly frames: readonly Frame[];
};

const REALM = "(?:\\p{Script=Han}{0,3}[省市县区州])?";
const DEPARTMENTS = [...lexicon.departments].sort((a, b) => b.length - a.length).join("|");

/** Names of up to six characters before the word for their kind; offices are told by their field. */
function nameOf(kind: string, suffix: string): string {
  return kind === "office"
    ? `(?<name>${REALM}(?:${DEPARTMENTS})(?:${suffix}))`
    : `(?<name>${REALM}\\p{Script=Han}{0,6}?(?:${suffix}))`;
}

const KINDS: readonly Kind[] = cues.institutions.map(({ kind, unit, not, suffix }) => ({
  unit: new RegExp(unit, "u"),
  not: new RegExp(not, "u"),
  suffix: new RegExp(`(?:${suffix})$`, "u"),
  frames: [...cues.institutionFrames, ...(kind === "office" ? cues.officeFrames : [])]
    .filter(({ weak }) => kind !== "office" || !weak)
    .map(({ weak, before, after }) => ({
      isWeak: weak,
      pattern: new RegExp(`(?<=${before})${nameOf(kind, suffix)}(?=${after})`, "gu"),
    })),
}));

const NOT_OWN_AFTER = beginningWith([cues.notOwnAfter]);
const NOT_PROPER = new RegExp(cues.notProper, "u");
const REALM_HEAD = /^\p{Script=Han}{0,3}[省市县区州](?=\p{Script=Han}{2})/u;

/**
 * Another institution of the unit's kind spoken of as one's own: 为育才中学的发展贡献力量 in another school, 财政局第二党支部
 * as an example of the water office's. Partners, guests and rivals are right, and so are a group's daughters.
 */
export const foreignInstitution: BlockRule = {
  id: "residue/foreign-institution",
  family: "residue",
  severity: "doubt",
  authority: "通行写法",
  scope: "block",
  *check(block, { facts }) {
    const { unit } = facts;
    if (unit === null) return;
    const kind = KINDS.find((each) => each.unit.test(unit) && !each.not.test(unit));
    if (kind === undefined) return;
    const seen = new Set<number>();
    for (const { start, name, isWeak } of claimedNames(block, kind)) {
      const end = start + name.length;
      if (seen.has(end) || !isPlain(block, start, end) || NOT_OWN_AFTER.test(block.text.slice(end, end + 26)))
        continue;
      if (WORKS_FOR.test(block.text.slice(Math.max(0, start - 8), start + 2))) continue;
      if (isSuperiors(name, unit) || FORERUNNER.test(block.text)) continue;
      if (isWeak && mayBeDaughter(name, unit)) continue;
      if (!isProper(name, kind.suffix) || isOwn(name, kind.suffix, facts)) continue;
      seen.add(end);
      yield { start, end, message: RESIDUE_MESSAGES.place(name, unit) };
    }
  },
};

function claimedNames({ text }: ReviewBlock, { frames }: Kind) {
  return frames.flatMap(({ pattern, isWeak }) =>
    [...text.matchAll(pattern)].map(({ index, groups }) => ({
      start: index,
      name: groups?.name ?? "",
      isWeak,
    })),
  );
}

/** 承接华泰集团的供水改造: those one works for; the verb may have been read as part of the name. */
const WORKS_FOR = /(?:承接|承揽|承建|中标|接到|拿下|配合|服务于)/u;

/** What has become the unit has its history told by its old name. */
const FORERUNNER = /前身|合并而成|合并组建|更名为|改名为/u;

/** 省水利厅 in a county's office: the line has offices above. */
function isSuperiors(name: string, unit: string): boolean {
  return (/^省/u.test(name) && !unit.includes("省")) || (/^[市州]/u.test(name) && /[县区旗]/u.test(unit));
}

/** 锦华公司 is likely a daughter of a group. */
function mayBeDaughter(name: string, unit: string): boolean {
  return unit.includes("集团") && !name.includes("集团");
}

/** A stem that makes it one's name (育才中学), or a realm's only one (县中医院); 公立医院 and 平台公司 name none. */
function isProper(name: string, suffix: RegExp): boolean {
  const stem = name.replace(suffix, "");
  if (NOT_PROPER.test(stem)) return false;
  const bare = stem.replace(/^\p{Script=Han}{0,3}[省市县区州]/u, "");
  if (bare.length < stem.length) return name.length - (stem.length - bare.length) >= 3;
  if (lexicon.departments.includes(stem)) return /[局委厅]$/u.test(name);
  if (SURE_SUFFIX.test(name)) return stem.length >= 2;
  return stem.length >= 2 && !(isWordAt(stem, 0) && stem.length === 2 && !isNameLike(stem));
}

/** Before these, a word is a name all the same: 宏图重工; but 发展银行 and 文旅集团 are no one's own. */
const SURE_SUFFIX = /(?:重工|矿业|药业|置业|乳业|酒业|煤矿)$/u;

const nameLike = new Set(lexicon.nameLikeStems);

function isNameLike(stem: string): boolean {
  return nameLike.has(stem);
}

function isOwn(name: string, suffix: RegExp, { unit, places, occasion, post, persons }: CheckFacts): boolean {
  const bare = name.replace(REALM_HEAD, "");
  const head = bare.replace(suffix, "").slice(0, 2) || bare;
  const known = [unit ?? "", ...places, occasion ?? "", post ?? "", ...persons];
  if (known.some((words) => words.includes(bare))) return true;
  // 云溪城投集团 and 云溪水务集团 share but their city's name.
  const isTown =
    head.length === 2 &&
    bare !== head &&
    [unit ?? "", ...places].flatMap(placesIn).some((place) => stemOf(place) === head);
  const own = isTown ? coreOf(bare.slice(2)) : head;
  return known.some((words) => words.includes(own));
}

/** 水务 of 水务集团有限公司, 第一中学 of 一中. */
function coreOf(rest: string): string {
  const core = rest.replace(/(?:集团|股份|有限|责任|公司|总)+$/u, "");
  return core.replace(/^([一二三四五六七八九十])中$/u, "第$1中学") || rest;
}
