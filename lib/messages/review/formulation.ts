/** What the checks of set formulations say. */
export const FORMULATION_MESSAGES = {
  misquoted: (say: string, right: string) => `${say}规范表述：${right}`,
  nearWording: (found: string, right: string) => `“${found}”与固定提法差了字，规范表述是“${right}”。`,
  order: (right: string) => `各项的顺序与固定提法不同，应为：${right}。`,
  repeated: (member: string) => `“${member}”列了两次，请核对固定提法的各项。`,
  missing: (member: string, right: string) => `少了“${member}”，完整的是：${right}。`,
  foreign: (found: string, member: string) => `固定提法里没有“${found}”，这一项应为“${member}”。`,
  extra: (found: string, right: string) => `固定提法里没有“${found}”，完整的是：${right}。`,
  fewerThanNamed: (term: string, right: string) => `与“${term}”的项数不符，完整的是：${right}。`,
  jointOrder: (right: string) => `几个固定提法连用有先后，应为：${right}。`,
  jointMissing: (member: string) => `连用时少了${member}，请核对是否引全。`,
  misnamed: (found: string, term: string, right: string) =>
    `这里列的是“${term}”（${right}），不是“${found}”。`,
  miscounted: (found: string, term: string) =>
    `固定提法是“${term}”，这里写成“${found}”；如是本单位自己的提法，可以忽略。`,
  unquoted: (term: string) => `固定提法一般加引号，写作“${term}”。`,
  mixedMarks: (term: string) => `“${term}”在本稿中有的加了引号，这里没有，请统一。`,
} as const;
