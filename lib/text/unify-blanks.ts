/** What every masked stretch (X, xxx, ×, *, __) is written as in cleaned text. */
const MASK = "XX";

const LEADER_MASK =
  /(?:XJP|xjp|[_＿*×]{1,6}|(?<![A-Za-z])[Xx]{2,3})(?=新时代中国特色社会主义思想|总书记|同志为核心的党中央)/g;
const MASK_RUN = /(?<![A-Za-z])(?:[Xx]{1,8}|[×*_＿]{1,40})(?![A-Za-z])/g;

/**
 * Gives the blanks of published texts one form.
 *
 * `_新时代中国特色社会主义思想` and `XJP总书记` get the omitted name back, because a set formulation must stay one;
 * every other run of X, ×, * or _ becomes `XX`, also inside figures (`20XX年`, `XX%`). A × between digits is a product
 * and stays.
 */
export function unifyBlanks(line: string): string {
  if (!/[Xx×*_＿]/.test(line)) return line;
  return line.replace(LEADER_MASK, "习近平").replace(MASK_RUN, (run, offset: number) => {
    const isProduct = run === "×" && /\d/.test(line.charAt(offset - 1)) && /\d/.test(line.charAt(offset + 1));
    return isProduct ? run : MASK;
  });
}
