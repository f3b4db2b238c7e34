/** What the checks of numbers say. */
export const NUMBERING_MESSAGES = {
  gap: (expected: string, found: string) => `这里应是“${expected}”，写成了“${found}”，序号不连续。`,
  repeated: (found: string) => `序号“${found}”重复了，请顺改。`,
  ordinalGap: (expected: string, found: string) => `“${found}”之前缺“${expected}”，请核对。`,
  ordinalRepeated: (found: string) => `“${found}”出现了两次，请顺改。`,
  ordinalStart: (found: string) => `这一组从“${found}”开始，前面没有第一项，请核对。`,
  markChinese: () => "“一”“二”后面用顿号。",
  markBracket: () => "带括号的序号后面不加标点。",
  markDigit: () => "阿拉伯数字序号后面用下脚点，不用顿号。",
  markOrdinal: () => "“第一”“首先”后面用逗号。",
  markShi: () => "“一是”“一要”后面不用顿号、冒号。",
  empty: () => "这个标题下面没有正文。",
  numberOnly: () => "只有序号，没有标题文字。",
  mixedStep: (found: string) => `前面用“首先”“其次”，这里宜用“再次”或“最后”，不接“${found}”。`,
  skippedLevel: () => "“一、”下面的层次是“（一）”，不直接用“（1）”。",
  mixed: (usual: string) => `同级序号的写法不一致，其他是“${usual}”这样的写法。`,
  otherShape: (expected: string, found: string) =>
    `这一条接着上一级往下数，应写“${expected}”，不是“${found}”。`,
  oddFirst: (first: string, second: string) => `同一组里前面用“${first}”、后面用“${second}”，序数词请统一。`,
} as const;
