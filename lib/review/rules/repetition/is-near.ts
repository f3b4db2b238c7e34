import { distance } from "fastest-levenshtein";

/** Share of characters that may differ. */
const MAX_SHARE = 0.1;

/** Figures and places are what tells sentences of one pattern apart: 东片 and 西片, 第一组 and 第二组. */
const TELLING = /[\d一二三四五六七八九十百千两东西南北前后上下左右男女甲乙丙丁\p{Script=Latin}]/gu;

/** Whether two texts are one but for a tenth of the longer one's characters, and agree in all figures. */
export function isNear(one: string, other: string): boolean {
  const most = Math.floor(Math.max(one.length, other.length) * MAX_SHARE);
  if (Math.abs(one.length - other.length) > most) return false;
  if ((one.match(TELLING) ?? []).join("") !== (other.match(TELLING) ?? []).join("")) return false;
  return distance(one, other) <= most;
}
