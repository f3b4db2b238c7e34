/** What the checks of words say. */
export const WORD_MESSAGES = {
  confusable: (wrong: string, right: string, isSure: boolean) =>
    isSure ? `“${wrong}”是错别字，应为“${right}”。` : `“${wrong}”疑为“${right}”之误，请核对。`,
  custom: (found: string, custom: string) => `“${found}”公文中通行写作“${custom}”。`,
  tautology: (found: string, right: string) => `“${found}”语义重复，宜用“${right}”。`,
  doubledCharacter: (char: string) => `“${char}”字写重了，请删去一个。`,
  doubledWord: (word: string) => `“${word}”写重了，请删去一个。`,
  missingHalf: (first: string, second: string) => `“${first}”没有下文，后面应有“${second}”一类的词相呼应。`,
  lostCharacter: (found: string, right: string) => `“${found}”疑漏了字，应为“${right}”，请核对。`,
  swapped: (found: string, right: string) => `“${found}”字序颠倒，应为“${right}”，请核对。`,
  pairMismatch: (first: string, right: string) => `“${first}”前后不搭配：${right}。`,
  illMatched: (found: string, advice: string) => `“${found}”搭配不当：${advice}。`,
  lostSubject: (lead: string) => `“${lead}……使……”连用，句子没有主语，请删去“${lead}”或“使”。`,
  longSentence: (chars: number) => `这一句有${chars}字，念起来换不过气，宜断开。`,
  longBreath: (chars: number) => `连续${chars}字没有一处停顿，念起来换不过气，宜断开。`,
  misread: (word: string, reading: string) => `“${word}”读作 ${reading}，念稿时留意。`,
  soundAlike: (word: string, instead: string) => `“${word}”听起来容易混，念稿时可说“${instead}”。`,
  tongueTwister: (words: string) => `“${words}”念起来拗口，容易打磕绊，宜换个说法。`,
  particle: (found: string, right: string) => `“${found}”中动词前用“地”，宜写“${right}”。`,
  complement: (found: string, right: string) => `“${found}”中补语前用“得”，宜写“${right}”。`,
  mixedPerson: () => "文中“本人”和“我”混用，宜统一。",
  latin: (word: string) => `“${word}”是外文缩写，念稿时宜说中文，或首次出现时说明。`,
} as const;
