/** What a stretch of speech is about (主题). */
export const THEMES = [
  "political",
  "ideological",
  "organisation",
  "cadres",
  "conduct",
  "discipline",
  "responsibility",
  "integration",
  "governance",
  "members",
  "support",
  "other",
] as const;

export type Theme = (typeof THEMES)[number];

/** Name of each theme in the words of the trade. */
export const THEME_NAMES: Readonly<Record<Theme, string>> = {
  political: "政治建设",
  ideological: "思想建设",
  organisation: "组织体系",
  cadres: "干部队伍",
  conduct: "作风建设",
  discipline: "纪律建设",
  responsibility: "责任落实",
  integration: "融合中心",
  governance: "基层治理",
  members: "党员管理",
  support: "基础保障",
  other: "其他",
};

export function isTheme(value: unknown): value is Theme {
  return typeof value === "string" && (THEMES as readonly string[]).includes(value);
}
