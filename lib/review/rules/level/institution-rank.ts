import { rankOf } from "./realm-word";

/** Whether a realm is too narrow to lead a company, school or hospital of that name: a county, and 江南省……集团. */
export function isTooNarrow(realm: string, unit: string | null): boolean {
  if (unit === null || !/[县旗镇乡]/u.test(realm)) return false;
  const named = [..."省市"].map((wider) => (unit.indexOf(wider) > 1 ? rankOf(wider) : -1));
  return rankOf(realm) < Math.max(/大学|学院/u.test(unit) ? rankOf("市") : -1, ...named);
}

/** Out there to help, an institution speaks of the county it helps. */
export const isAmongOthers = (text: string): boolean =>
  /帮扶|驻村|挂职|结对|定点|当地|共建|属地|联建|对口|驻地|校地|地方/u.test(text);
