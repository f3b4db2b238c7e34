import { describe, expect, it } from "vitest";
import { splitRunTogether } from "./split-run-together";
import { cleanLinesOf } from "./testing/clean-lines-of";

function split(...texts: string[]): string[] {
  return splitRunTogether(cleanLinesOf(texts)).map((piece) => piece.text);
}

describe("splitRunTogether", () => {
  it("splits a whole speech on one line", () => {
    const pieces = [
      "在全区党建工作会议上的讲话",
      "同志们：今天开会部署全年工作，下面我讲两点意见。",
      "一、提高认识，增强责任感。基层党建是全部工作的根基，要看到成绩，也要看到不足。",
      "二、突出重点，抓好落实。要抓支部、抓书记、抓党员，一级抓一级。",
    ];
    expect(split(pieces.join(""))).toEqual(pieces);
  });

  it("splits off a heading behind the last sentence of a paragraph", () => {
    const pieces = [
      "今天的会议主要是分析形势、部署任务。下面，我讲两点意见。",
      "一、正视成绩与不足，扛起冲刺的责任",
      "今年以来，全镇上下迎难而上，各项工作有了新的进展。",
      "二、聚焦重点和难点，完成全年的任务",
    ];
    const [intro = "", first = "", ...rest] = pieces;
    expect(split(intro + first, ...rest)).toEqual(pieces);
  });

  it.each([
    "任务有三项：一、抓好学习教育；二、抓好队伍建设；三、抓好阵地保障，各支部都要对照清单逐项落实，年底一并考核，结果在会上通报。",
    "第一、二季度的检查已经结束，问题都反馈给了各支部，整改要在月底以前完成，谁没有完成谁在会上说明原因，下个季度接着查、接着改。",
    "同志们：今天的会议很重要，请大家把手头的事情放一放，集中精力把会开好，会后抓紧传达，结合各自实际拿出具体的落实办法来。",
  ])("leaves %s in one piece", (text) => {
    expect(split(text)).toEqual([text]);
  });
});
