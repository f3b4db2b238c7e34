import { describe, expect, it } from "vitest";
import { classifySentence } from "./classify-sentence";

describe("classifySentence", () => {
  it.each([
    ["下面，我讲两点意见。", "transition", "other"],
    ["有的支部“三会一课”走过场，组织生活质量不高。", "problems", "organisation"],
    ["要严把入口关，加强流动党员教育管理。", "tasks", "members"],
    ["各级书记要扛起第一责任人责任，对整改不力的严肃问责。", "requirements", "responsibility"],
    ["一年来，村集体经济收入明显增长，带动农户增收致富。", "achievements", "integration"],
    ["基础不牢，地动山摇，抓好支部建设事关党的执政根基。", "analysis", "organisation"],
    ["同志们，让我们坚定信心、真抓实干，奋力谱写全县发展新篇章！", "closing", "other"],
    ["刚才，八位书记作了述职，大家讲得都很好。", "opening", "responsibility"],
  ] as const)("tells what %s does and is about", (text, move, theme) => {
    expect(classifySentence(text)).toEqual({ move, theme });
  });

  it("is deterministic and takes any text", () => {
    for (const text of ["", "。", "X".repeat(5000), "ABC 123", "一是"]) {
      expect(classifySentence(text)).toEqual(classifySentence(text));
    }
  });
});
