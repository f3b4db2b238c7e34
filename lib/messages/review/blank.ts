/** What the checks for blanks say. */
export const BLANK_MESSAGES = {
  slot: (label: string) => `待填项“${label}”还没有填。`,
  fact: (name: string) => `要素“${name}”还没有填，请在“要素”里补上，全文一起变。`,
  mask: () => "这里用符号代替了内容，请补上实际内容。",
  someName: () => "“某某”代替了名称，请换成实际名称。",
  placeholder: () => "这是提醒补写的话，请补上内容后删去。",
  emptyPair: () => "括号或引号里是空的，请补上内容或删去。",
  emptyFigure: () => "数字空着没有填，请补上。",
  missingFigure: () => "这里缺数字，请补上。",
  emptyDate: () => "日期没有写全，请补上月、日。",
  template: () => "这是模板的占位记号，请换成实际内容。",
} as const;
