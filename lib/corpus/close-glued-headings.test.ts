import { describe, expect, it } from "vitest";
import { closeGluedHeadings } from "./close-glued-headings";
import { cleanLinesOf } from "./testing/clean-lines-of";

function close(texts: readonly string[]): string[] {
  return closeGluedHeadings(cleanLinesOf(texts)).map(({ text }) => text);
}

describe("closeGluedHeadings", () => {
  it("puts the full stop back behind headings that run into their text", () => {
    const headings = ["一、提高政治站位，扛牢抓党建的责任", "二、聚焦重点任务，补齐抓党建的短板"];
    const texts = [
      "今年是换届之后的第一年，各级党组织都要有新的气象，把该抓的工作抓起来。",
      "当前最要紧的是把软弱涣散村整顿好，一村一个专班，年底前全部销号。",
    ];
    expect(close(headings.map((heading, index) => heading + texts[index]))).toEqual(
      headings.map((heading, index) => `${heading}。${texts[index]}`),
    );
  });

  it.each([
    [
      "headings that have their full stop",
      [
        "一、成绩来之不易。一年来，大家起早贪黑，把几件难事办成了。",
        "二、问题不容回避。有的支部半年没有开过一次像样的会。",
        "三、任务必须完成。各村要把方案报到镇里来，一个一个过。",
      ],
    ],
    [
      "headings on lines of their own",
      [
        "一、充分认识加强农村基层党组织带头人队伍建设的重要意义和紧迫性",
        "农村富不富，关键在支部。各级都要把选好带头人当作头等大事来抓。",
        "二、准确把握新形势下选育管用农村基层党组织带头人的目标要求",
        "要把政治标准放在第一位，从致富能手、退役军人里面挑选。",
      ],
    ],
    [
      "items that are sentences",
      [
        "一、每月十日前召开支部委员会，研究发展党员、组织生活和群众反映的问题。",
        "二、每季度最后一周上党课，由支部书记主讲，所在车间的积极分子一起参加。",
        "三、每半年开展一次民主评议，结果张榜公布，接受党员和群众监督。",
      ],
    ],
  ])("leaves %s as they are", (_, texts) => {
    expect(close(texts)).toEqual(texts);
  });
});
