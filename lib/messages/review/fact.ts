/** What the checks of facts say. */
export const FACT_MESSAGES = {
  doubled: (words: string) => `“${words}”写重了，请删去一个。`,
  halfFilled: () => "数字填了一半，待填项还留着，请填完整。",
  announced: (announced: number, found: number) => `这里说有${announced}项，后面列了${found}项，请核对。`,
  unitCount: (found: number, known: number) => `这里是${found}，要素表里述职人数是${known}，请核对。`,
  reporterCounts: (here: number, other: number) => `述职人数前后不一：这里是${here}，另一处是${other}。`,
  titleYear: (found: number, year: number) => `这里写的是${found}年，文稿的年份是${year}年，请核对。`,
  yearMismatch: (found: number, other: number) => `年度前后不一：这里是${found}年度，另一处是${other}年度。`,
  meetingName: (other: string) => `会议名称前后不一，另一处是“${other}”，请核对。`,
  sameFigure: (other: string) => `同一项数字前后不一，另一处是“${other}”，请核对。`,
  partsSum: (sum: number, total: number) => `分项相加是${sum}，超过了总数${total}，请核对。`,
  speaker: (known: string) => `要素表里讲话人是${known}，请核对。`,
  dates: (other: string) => `落款日期与标题下的日期（${other}）不同，请核对。`,
} as const;
