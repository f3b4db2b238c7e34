/** What the checks for repetition say. */
export const REPETITION_MESSAGES = {
  paragraph: () => "这一段与前面一段完全相同，请删去一处。",
  sentence: (before: string) => `这一句与前面的“${before}……”相同，请删去或改写一处。`,
  nearSentence: (before: string) => `这一句与前面的“${before}……”几乎相同，请核对是否写重。`,
  listedTwice: (words: string) => `“${words}”在这一串里列了两次，请删去或改正一处。`,
  clauseTwice: () => "这一句接连写了两遍，请删去一遍。",
  clauseAgain: () => "这一句话里前面已有同样的一句，请删去或改写一处。",
  item: () => "这一条与前面一条内容相同，请删去或改写一处。",
  opening: (words: string, times: number) => `连续${times}条都以“${words}”开头，宜变换说法。`,
  run: (words: string) => `“${words}”在相邻几处一再出现，宜变换说法。`,
  word: (word: string, times: number) => `一句话里“${word}”用了${times}次，宜变换说法。`,
} as const;
