import { describe, expect, it } from "vitest";
import { assignMoves } from "./assign-moves";
import { parseOutline } from "./parse-outline";
import { cleanLinesOf } from "./testing/clean-lines-of";

const REST = "各支部一件一件抓到底，群众看得见变化，也愿意跟着干、一起干。";

function classify(...texts: string[]) {
  const lines = cleanLinesOf(texts);
  return assignMoves(parseOutline(lines));
}

describe("assignMoves", () => {
  it("gives sections the move of their heading and lets subheadings and text follow", () => {
    const { headings, paragraphs } = classify(
      "一、回顾一年，成绩来之不易",
      "各支部一件一件抓，办成实事三十件，群众满意度明显提升。",
      "二、正视问题，差距不容忽视",
      "一是基础不牢。有的支部三会一课走过场。二是作风不实。个别干部做事敷衍，群众意见不少。",
      "三、展望来年，聚焦重点任务",
      "要抓好支部书记培训，把实事办到群众身边。",
      "四、压实责任，加强组织领导",
      "各级书记要扛起第一责任人责任，按月调度、严肃考核。",
    );
    expect(headings.filter(({ level }) => level === 1).map(({ move }) => move)).toEqual([
      "achievements",
      "problems",
      "tasks",
      "requirements",
    ]);
    expect(headings.filter(({ runIn }) => runIn).map(({ move }) => move)).toEqual(["problems", "problems"]);
    expect(paragraphs.map(({ move }) => move)).toEqual(["achievements", "problems", "tasks", "requirements"]);
  });

  it("tells achievements, problems and transition before the first heading", () => {
    const { sentences } = classify(
      "今天，我们召开述职评议会议。",
      `一年来，全市上下抓基层、打基础，取得了新成效。一是堡垒更强。${REST}二是队伍更硬。${REST}`,
      `在肯定成绩的同时，也要清醒地看到，还存在一些问题，主要表现在：一是责任不实。${REST}二是方法不多。${REST}`,
      "下面，我讲三点意见：",
      "一、抓好重点任务",
      REST,
    );
    const moveOf = (start: string) => sentences.find(({ text }) => text.startsWith(start))?.move;
    expect(moveOf("今天")).toBe("opening");
    expect(moveOf("一是堡垒")).toBe("achievements");
    expect(moveOf("二是方法")).toBe("problems");
    expect(moveOf("下面")).toBe("transition");
  });

  it("turns within a section whose heading announces both", () => {
    const { headings } = classify(
      "一、肯定成绩、正视不足，增强责任感",
      "概括起来有几个方面的成效：一是责任更清了。各级书记第一责任人的担子扛得更稳。二是保障更足了。村级运转经费按时拨付到位。",
      "但也要看到，我们还存在不少问题：一是力度不够。有的一年到头没有专题研究过一次。二是合力不强。部门之间各管一段的情况还比较普遍。",
    );
    const [section, ...items] = headings.map(({ move }) => move);
    expect(["achievements", "problems"]).toContain(section);
    expect(items).toEqual(["achievements", "achievements", "problems", "problems"]);
  });

  it("reads the last call as closing", () => {
    const { paragraphs } = classify(
      "一、抓落实",
      REST,
      "同志们，让我们携手并肩、真抓实干，为全县高质量发展作出新的更大贡献！",
    );
    expect(paragraphs.at(-1)?.move).toBe("closing");
  });

  it("gives sentences the theme they name, else that of their heading", () => {
    const { sentences } = classify(
      "一、加强干部队伍建设",
      "这件事要常抓不懈。要把村书记选好配强，分批送去培训。",
      "要管好用好村级活动场所，落实运转经费和干部报酬。",
    );
    expect(sentences.map(({ theme }) => theme)).toEqual(["cadres", "cadres", "support"]);
  });

  it("puts each sentence under its innermost heading", () => {
    const { sentences, headings } = classify("一、部署", `先说总的。一是抓早。${REST}二是抓小。${REST}`);
    expect(sentences.map(({ headingIndex }) => headings[headingIndex ?? -1]?.text)).toEqual([
      "部署",
      "抓早",
      "抓早",
      "抓小",
      "抓小",
    ]);
  });
});
