import type { SetFormulation } from "@/lib/speech/set-formulation";

/** The authority of a formulation as a finding prints it: name and date. */
export function authorityOf({ authority }: SetFormulation): string {
  return authority.date === undefined
    ? authority.name
    : `${authority.name}（${chineseDate(authority.date)}）`;
}

/** 2018-10-28 as 2018年10月28日; a month stays a month. */
export function chineseDate(date: string): string {
  const [year = "", month, day] = date.split("-");
  const parts = [`${Number(year)}年`];
  if (month !== undefined) parts.push(`${Number(month)}月`);
  if (day !== undefined) parts.push(`${Number(day)}日`);
  return parts.join("");
}
