import lexicon from "@/corpus/lexicon/place-names.json";
import cues from "@/corpus/lexicon/residue-cues.json";
import { findPlaces } from "@/lib/corpus/find-places";
import { blankSlots } from "@/lib/corpus/find-spans";
import { isMeasured } from "@/lib/corpus/name-stem";
import { isWordAt, placeWeight } from "@/lib/corpus/name-words";
import { isWithin, quotedOf } from "../../block-places";
import { isPlain } from "../../is-plain";
import { kept } from "../../kept";
import type { ReviewBlock } from "../../review-text";

/** A place named in a block, its suffix included unless `bare`; offsets are UTF-16. */
export type NamedPlace = {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /** 4 for a province down to 0 for a village; -1 for a company, school or the like with a name of its own. */
  readonly rank: number;
  readonly bare: boolean;
};

const SUFFIX =
  /(?:特别行政区|自治区|自治州|自治县|自治旗|街道办事处|街道|社区|地区|省|市|州|盟|县|区|旗|镇|乡|村)$/u;
const RANK_OF_SUFFIX: Readonly<Record<string, number>> = {
  特别行政区: 4,
  自治区: 4,
  省: 4,
  自治州: 3,
  地区: 3,
  市: 3,
  州: 3,
  盟: 3,
  自治县: 2,
  自治旗: 2,
  县: 2,
  区: 2,
  旗: 2,
  街道办事处: 1,
  街道: 1,
  镇: 1,
  乡: 1,
  社区: 0,
  村: 0,
};

/** The rank a name's suffix gives it; null for a name without one. */
export function rankOfName(name: string): number | null {
  const suffix = SUFFIX.exec(name)?.[0];
  return suffix === undefined ? null : (RANK_OF_SUFFIX[suffix] ?? null);
}

/** The name without its suffix: 青石 of 青石县. */
export function stemOf(name: string): string {
  return name.replace(SUFFIX, "").replace(/\p{Script=Han}{1,4}族$/u, "");
}

const NOT_STEM = new RegExp(cues.notStems.join("|"), "u");

const NAME = "(?<name>\\p{Script=Han}{2,3}?(?:县|市|区|镇|乡|街道|旗|州))";
const BEFORE =
  "在|对|推动|推进|促进|建设|为|把|让|到|向|全面|我们|按照|根据|落实|美丽|幸福|和美|平安|活力|实力|感谢|今天|结合";

/** Names that the words around them make certain though nothing else does: 白水县各级党组织, 建设美丽白水县. */
const CERTAIN: readonly RegExp[] = [
  new RegExp(
    `(?<=^|[^\\p{Script=Han}]|${BEFORE})${NAME}(?=委|政府|各级|上下|广大|党委|党工委|人民|基层党建|经济社会|高质量|干部|党员|召开|现有|共有|下辖|工作|将|要(?!求)|县情|境内|农村|城市|的(?:实际|明天|未来|发展))`,
    "gu",
  ),
  new RegExp(
    `(?<=^|[^\\p{Script=Han}])${NAME}(?=始终|坚持|紧紧|深入|持续|大力|认真|积极|围绕|探索|创新|聚焦|着力|地处|位于|是一个|是全|历来|作为|通过)`,
    "gu",
  ),
  new RegExp(
    `(?<=现代化|谱写|绘就|高质量发展|乡村振兴|共同富裕)${NAME}(?=新?(?:篇章|华章|画卷|答卷|实践))`,
    "gu",
  ),
  new RegExp(`(?<=建设(?:美丽|幸福|和美|平安|活力|实力|现代化|更加美好的)?)${NAME}(?=[，。；、])`, "gu"),
];

const generic = new Set(lexicon.genericStems);

const nameLike = new Set(lexicon.nameLikeStems);

/** 镇里, 县区 and 县域 are no names, whatever stands before them. */
function isKindOfPlace(text: string, end: number): boolean {
  return /^(?:[省市州县区镇乡村]里|县[区域])/u.test(text.slice(end - 1, end + 1));
}

/** Two or three characters that are no other words (提交|市委, 届时请|县委). */
function isStem(stem: string): boolean {
  if (NOT_STEM.test(stem) || generic.has(stem) || generic.has(stem.slice(-2))) return false;
  if (nameLike.has(stem)) return true;
  if (stem.length > 2 && (isWordAt(stem, 0) || isWordAt(stem, 1))) return false;
  return placeWeight(stem, 0, stem.length) >= (isWordAt(stem, 0) ? 4 : 0);
}

/** Places and named units of a block, quotations and titles of documents, slots and facts left out. */
export const namedPlacesOf = kept((block: ReviewBlock): readonly NamedPlace[] =>
  placesOf(block).filter(({ start, end }) => isPlain(block, start, end)),
);

/** Places within quotations and titles of documents. */
export const placesInQuotes = kept((block: ReviewBlock): readonly NamedPlace[] => {
  const quoted = quotedOf(block);
  if (quoted.length === 0) return [];
  return placesOf(block).filter(({ start, end }) => isWithin(quoted, start, end));
});

const placesOf = kept(({ text }: ReviewBlock): readonly NamedPlace[] => findInText(blankSlots(text)));

function findInText(text: string): readonly NamedPlace[] {
  if (!/[省市州盟县区旗镇乡村道社团司学院校]/u.test(text)) return [];
  const found: NamedPlace[] = [];
  const taken = (start: number, end: number) => found.some((place) => place.start < end && start < place.end);
  const add = (start: number, end: number, bare: boolean) => {
    const name = text.slice(start, end);
    found.push({ start, end, name, rank: bare ? 3 : (rankOfName(name) ?? -1), bare });
  };
  for (const { kind, start, end, bare } of findPlaces(text)) {
    const isPartOfPlace =
      kind === "unit" && (taken(start, end) || rankOfName(text.slice(start, end)) !== null);
    if (!isPartOfPlace && !isKindOfPlace(text, end)) add(start, end, bare === true);
  }
  for (const match of CERTAIN.flatMap((pattern) => [...text.matchAll(pattern)])) {
    const name = match.groups?.name ?? "";
    const end = match.index + name.length;
    if (isMeasured(text, match.index) || !isStem(stemOf(name))) continue;
    if (!taken(match.index, end)) add(match.index, end, false);
  }
  return found.sort((a, b) => a.start - b.start);
}
