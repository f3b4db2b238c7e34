/** What the checks of timeliness say. */
export const TIMELINESS_MESSAGES = {
  superseded: (say: string, since: string, now: string) =>
    `旧提法，${since}起已更新：${say}现在的写法：${now}`,
  renamed: (say: string, since: string) => `旧机构名，${since}起已变动：${say}`,
  repealed: (now: string, say: string, since: string) => `旧法规或旧文件，${since}起已由${now}取代。${say}`,
  oldVersion: (title: string, since: string) => `《${title}》现行版本是${since}的，请核对是否要引用旧版。`,
  campaign: (say: string, end: string) => `这项活动${end}已结束：${say}`,
  stale: (say: string, since: string) => `${since}起作当前提法已过时：${say}`,
  tooEarly: (term: string, from: string, year: number) =>
    `“${term}”始于${from}，${year}年的稿子里不会有，请核对。`,
  planOver: (plan: string, last: number) => `“${plan}”时期到${last}年已结束，不宜再作今后的任务写。`,
  planYear: (plan: string, mark: string, right: number, told: number) =>
    `“${plan}”的${mark}是${right}年，这里说的是${told}年，请核对。`,
  anniversary: (event: string, founded: number, told: number, right: number) =>
    `${event}是${founded}年，到${told}年是${right}周年，请核对。`,
  yearsSince: (event: string, founded: number, told: number, right: number) =>
    `${event}是${founded}年，到${told}年是${right}年，请核对。`,
  oldYear: (words: string, year: number) => `本稿是${year}年的，“${words}”疑是往年的说法，请核对。`,
  villageTerm: (found: string) => `村（社区）“两委”任期2018年底起是五年，请改“${found}”。`,
} as const;
