const MAX_CHARS = 60;

const ADDRESSED =
  /(?:同志们|朋友们|师生们|老师们|同学们|同事们|战友们|乡亲们|女士们|先生们|职工们|党员们|干部们|来宾们|代表们|委员们|(?:各位|尊敬的|敬爱的)[^，、]{0,20}(?:领导|代表|委员|来宾|同志|同仁|老师|同事|专家|嘉宾|评委|书记|主任|部长|党员|干部|组长|主席))(?:，?(?:大家|上午|下午|晚上|你们)好)?$/;

/**
 * The words of a salutation line (同志们： 各位领导、同志们！) without its mark, or null.
 *
 * Text may follow on the same line; the mark must come within 60 characters and no sentence may end before it.
 */
export function readSalutation(line: string): string | null {
  const mark = line.slice(0, MAX_CHARS).search(/[：:！!]/);
  if (mark <= 0) return null;
  const address = line.slice(0, mark).trim();
  return !/[。；？]|讲话|发言|报告|致辞|主持词|点评|意见|讲稿|党课|材料|总结/.test(address) &&
    ADDRESSED.test(address)
    ? line.slice(0, mark)
    : null;
}
