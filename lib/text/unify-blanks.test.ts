import { describe, expect, it } from "vitest";
import { unifyBlanks } from "./unify-blanks";

describe("unifyBlanks", () => {
  it.each([
    ["新建x个、整顿xx个", "新建XX个、整顿XX个"],
    ["聘请***同志，增长*%", "聘请XX同志，增长XX%"],
    ["在**不折不扣地落实", "在XX不折不扣地落实"],
    ["20XX年×月，投入____万元", "20XX年XX月，投入XX万元"],
    ["用_新时代中国特色社会主义思想凝心铸魂", "用习近平新时代中国特色社会主义思想凝心铸魂"],
    ["学习XJP总书记重要讲话", "学习习近平总书记重要讲话"],
    ["以***同志为核心的党中央", "以习近平同志为核心的党中央"],
  ])("writes %j as %j", (before, after) => {
    expect(unifyBlanks(before)).toBe(after);
    expect(unifyBlanks(after)).toBe(after);
  });

  it.each(["3×4方阵", "max指数", "Excel台账", "学习新时代中国特色社会主义思想", "〔单位〕〔数字〕个"])(
    "leaves %j as it is",
    (line) => {
      expect(unifyBlanks(line)).toBe(line);
    },
  );
});
