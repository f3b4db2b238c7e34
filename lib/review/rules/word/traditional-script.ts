const TRADITIONAL = /[黨這們個為國會區縣員務實業發學習體責層組織問題動導產團圍繞經濟應設論議書長]/u;

/** Whether a stretch is in traditional characters: every other expression in it would seem a slip. */
export const isTraditional = (text: string): boolean => TRADITIONAL.test(text);
