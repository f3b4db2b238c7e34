import { kept } from "../../kept";
import type { ReviewBlock } from "../../review-text";

/** The row of those who reported: 青山镇、白石乡、城关街道党（工）委书记作了述职. */
const ROW =
  /(?<row>(?:[\p{Script=Han}]{2,10}(?:、|和|及|以及|与)){2,14}[\p{Script=Han}]{2,10}?)(?:等\d*[个位家名])?(?:\d+[个位家名])*(?:单位|乡镇|街道)?(?:的)?(?:党（?工?）?委|党组|党支部|党组织|党总支)?(?:书记|负责同志|主要负责同志|同志)?(?:(?:分别|先后|依次)?(?:[作做]了|进行了?)(?:现场)?|(?:分别|先后|依次|现场|的)+)(?:述职|汇报|发言)/u;
const SUFFIX = /(?:党工委|党委|党组|党总支|党支部|党组织|的同志|负责同志|书记)$/u;
const UNIT =
  /(?:镇|乡|街道|局|委|办|村|社区|公司|集团|学院|学校|中学|小学|医院|园区|开发区|中心|处|科|厂|所|站|院|系|部|会|行|支队|大队)$/u;
/** The short form a comment uses: 青山镇 is 青山. */
const GENERIC = /(?:镇|乡|街道|村|社区)$/u;

/** Somebody who reported, as the row names them; the offset is the block's. */
export type ReporterName = { readonly name: string; readonly start: number };

/** Who a block says has reported, and where the row ends. */
export const rowOf = kept(
  ({ role, text }: ReviewBlock): { names: readonly ReporterName[]; end: number } | null => {
    if (role !== "paragraph" || !/述职|汇报|发言/u.test(text)) return null;
    const found = ROW.exec(text);
    const row = found?.groups?.row;
    if (found === null || row === undefined) return null;
    const at = found.index + found[0].indexOf(row);
    // The last one's 党支部 is read as what the post belongs to.
    const isBody = /^(?:\d+[个位家名])*党(?:工委|委|组|支部|组织|总支)/u.test(
      found[0].slice(found[0].indexOf(row) + row.length),
    );
    const names = namesOf(row, isBody).map(({ name, start }) => ({ name, start: at + start }));
    return { names, end: found.index + found[0].length };
  },
);

function namesOf(row: string, isBody: boolean): ReporterName[] {
  return [...row.matchAll(/[^、]+/gu)].flatMap((match) =>
    [...match[0].matchAll(/[^和及与以]+/gu)].flatMap((part) => {
      const lead =
        /^(?:(?:刚才|会上|今天)?(?:听取?了|听完了?|来自)|刚才|会上|今天)/u.exec(part[0])?.[0].length ?? 0;
      const name = part[0].slice(lead).replace(SUFFIX, "");
      // 行政党支部 is a unit by what was cut off.
      const isLast = match.index + match[0].length === row.length;
      const isUnit = SUFFIX.test(part[0]) || (isLast && isBody) || (name.length >= 3 && UNIT.test(name));
      return isUnit && name.length >= 2 ? [{ name, start: match.index + part.index + lead }] : [];
    }),
  );
}

/** Without 镇, 街道 and the like, as comments go on to call it; the name itself where too little would stay. */
export function shortName(name: string): string {
  const short = name.replace(GENERIC, "");
  return short.length >= 2 ? short : name;
}
