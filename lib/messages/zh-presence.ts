/** Words on who else has the draft open, and on what they saved. */
export const PRESENCE_WORDS = {
  writing: "正在改",
  reading: "正在看",
  self: "您的另一个窗口",
  more: (count: number) => `等 ${count} 人`,
  savedBy: (name: string) => `${name}刚保存了对这份文稿的改动，本页还是之前的内容。`,
  savedBySelf: "您在另一个窗口保存了对这份文稿的改动，本页还是之前的内容。",
  load: "载入新内容",
} as const;
