/** Rung of the Party's organisation a text speaks from. */
export const LEVELS = [
  "province",
  "city",
  "county",
  "township",
  "village",
  "organ",
  "enterprise",
  "university",
  "hospital",
  "park",
] as const;

export type Level = (typeof LEVELS)[number];

/** Name of each level in the words of the trade. */
export const LEVEL_NAMES: Readonly<Record<Level, string>> = {
  province: "省",
  city: "市",
  county: "县",
  township: "乡镇",
  village: "村（社区）",
  organ: "机关",
  enterprise: "国企",
  university: "高校",
  hospital: "医院",
  park: "园区",
};

/** The level a Chinese name stands for, as written in front matter or chosen in a form; null when unknown. */
export function levelFromName(name: string): Level | null {
  const trimmed = name.trim();
  return LEVELS.find((level) => LEVEL_NAMES[level] === trimmed) ?? null;
}
