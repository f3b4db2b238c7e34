/** What the checks for names and years left over from another text say. */
export const RESIDUE_MESSAGES = {
  borrowed: (name: string, source: string) => `“${name}”是从《${source}》带过来的，请改成本稿的名称。`,
  place: (name: string, unit: string) =>
    `“${name}”不是本稿的单位（${unit}），疑是别处的名称没有改净，请核对。`,
  unregistered: (name: string) => `“${name}”不在要素表的名称里，疑是别处的名称，请核对。`,
  twoUnits: (name: string, usual: string) =>
    `全文讲的是“${usual}”，此处却是“${name}”，疑是旧稿未改，请核对。`,
  siteWords: (words: string) => `“${words}”是网页或范文里带来的字，请删去。`,
  person: (name: string) => `“${name}”不在本单位的人员名单里，疑是旧稿的人名，请核对。`,
  post: (name: string, found: string, known: string) =>
    `${name}的职务，名单里是“${known}”，此处是“${found}”，请核对。`,
  speaker: (name: string) => `“${name}”是讲话人自己，此处却以他人口吻提到，请核对。`,
  otherSpeaker: (name: string, speaker: string) =>
    `要素表里的讲话人是${speaker}，此处却自称“${name}”，疑是旧稿的人名，请核对。`,
  otherPost: (found: string, post: string) =>
    `要素表里讲话人的职务是${post}，此处却自称“${found}”，疑是旧稿未改，请核对。`,
  anniversary: (words: string, expected: number) =>
    `“${words}”与本稿的年份不符，按年份推算是${expected}周年，请核对。`,
} as const;
