/** What the checks of headings and of the front say. */
export const HEADING_MESSAGES = {
  endMark: () => "单独成行的标题末尾不加标点。",
  titleEndMark: () => "文稿标题末尾不加标点。",
  subtitleDash: () => "副标题前用占两格的破折号“——”。",
  salutationMark: () => "称谓后面用冒号。",
  tooLong: (chars: number) => `标题有${chars}个字，念起来吃力，可考虑压缩。`,
  equal: () => "两个标题一字不差，请核对。",
  parts: (usual: number) => `同级标题大多分${usual}个分句，这一个不同。`,
  length: (more: number) =>
    more > 0 ? `比同级标题长${more}个字，可考虑压齐。` : `比同级标题短${-more}个字，可考虑补齐。`,
  rhythm: () => "同级标题长短一致，只有这一个断句不同。",
  head: (word: string) => `同级标题都以“${word}”开头，只有这一个不同。`,
} as const;
