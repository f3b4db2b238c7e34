/** What a stretch of speech does (语步). */
export const MOVES = [
  "opening",
  "achievements",
  "problems",
  "analysis",
  "tasks",
  "requirements",
  "closing",
  "transition",
] as const;

export type Move = (typeof MOVES)[number];

/** Name of each move in the words of the trade. */
export const MOVE_NAMES: Readonly<Record<Move, string>> = {
  opening: "开场",
  achievements: "成绩",
  problems: "问题",
  analysis: "分析",
  tasks: "部署",
  requirements: "要求",
  closing: "结尾",
  transition: "过渡",
};

export function isMove(value: unknown): value is Move {
  return typeof value === "string" && (MOVES as readonly string[]).includes(value);
}
