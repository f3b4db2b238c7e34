import { describe, expect, it } from "vitest";
import { joinPages } from "./join-pages";
import { cleanLinesOf } from "./testing/clean-lines-of";

function join(texts: readonly string[]): string[] {
  return joinPages(cleanLinesOf(texts)).lines.map(({ text }) => text);
}

describe("joinPages", () => {
  it("joins what the end of a page cut", () => {
    const pages = [
      "1、一年来，全县各级党组织把软弱涣散支部整顿当作硬任务来抓，县委常委带头包联，乡镇书记蹲点住",
      "2、村，四十多个后进支部换了面貌。群众说，支部又像个支部了。",
    ];
    expect(join(pages)).toEqual([
      "一年来，全县各级党组织把软弱涣散支部整顿当作硬任务来抓，县委常委带头包联，乡镇书记蹲点住村，四十多个后进支部换了面貌。群众说，支部又像个支部了。",
    ]);
  });

  it("leaves numbered parts of a text as they are", () => {
    const parts = [
      "1.抓学习，把理论课搬到田间地头，让党员听得懂、记得住、用得上，不搞一个模子的大课堂。",
      "2.抓队伍，把愿意干事、能够干成事、群众信得过的人选进班子里来，不论资格、不看关系。",
    ];
    expect(join(parts)).toEqual(parts);
  });
});
