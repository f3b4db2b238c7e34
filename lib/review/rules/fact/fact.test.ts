import { describe, expect, it } from "vitest";
import { NO_FACTS } from "../../review-context";
import { findInLines, wordsFound } from "../../testing/words-found";
import { FACT_RULES } from "./index";

const words = (lines: readonly string[], known = {}) =>
  findInLines(FACT_RULES, lines, known).map(({ text }) => text);

describe("facts within a block", () => {
  it.each<[string, string[]]>([
    ["全县12个12个乡镇党委书记参加。", ["12个12个"]],
    ["共有36名36名第一书记。", ["36名36名"]],
    ["在全县全县党建会议上，2026年2026年要抓好。", ["全县全县", "2026年2026年"]],
    ["覆盖率达到95%95%，选派12个个支部。", ["95%95%", "个个"]],
    ["2025年度年度考核结束。", ["年度年度"]],
    ["表彰了12〔数字〕个支部。", ["12〔数字〕"]],
    ["整治分两个阶段推进：第一阶段自查，第二阶段检查，第三阶段整改。", ["两个阶段"]],
  ])("finds what was filled twice or by half: %s", (text, found) => {
    expect(wordsFound(FACT_RULES, text)).toEqual(found);
  });

  it.each([
    "一个一个过，一件一件办，一项一项抓。",
    "三天三夜，人人有责，个个上阵，家家户户都知道。",
    "2025年、2026年两年，5个、5个地分批走。",
    "新建12个党支部、12个党群服务中心。",
    "表彰了〔数字〕个支部。",
    "各家各户，年年如此，12345热线。",
    "整治分三个阶段：第一阶段自查，第二阶段检查。",
    "培训分两批，第一批下月，第二批年底，去年的第三批已经结业。",
    "覆盖率由2024年年底的61%提高到2025年年底的83%，3年年均增长4%。",
  ])("is silent: %s", (text) => {
    expect(wordsFound(FACT_RULES, text)).toEqual([]);
  });
});

it("counts named items of more than two characters", () => {
  expect(
    wordsFound(FACT_RULES, "做到“三个不放过”：原因不放过、责任不放过、整改不放过、教训不放过。"),
  ).toEqual(["三个不放过"]);
  expect(wordsFound(FACT_RULES, "做到“三个不放过”：原因不放过、责任不放过、整改不放过。")).toEqual([]);
});

describe("announced counts", () => {
  it("finds points that are not as many as announced, in headings and in run-in lists", () => {
    expect(
      words([
        "同志们：",
        "下面，我讲三点意见。",
        "一、提高认识",
        "大家要提高认识，把思想统一起来。",
        "二、突出重点",
        "大家要突出重点，把任务抓实抓好。",
        "三、压实责任",
        "大家要压实责任，把担子挑起来。",
        "四、改进作风",
        "大家要改进作风，把实事办好。",
      ]),
    ).toEqual(["讲三点意见"]);
    expect(
      words([
        "同志们：",
        "存在四个方面的问题：一是责任不实，抓得不紧。二是队伍不强，年龄偏大。三是载体不新，照搬照抄。",
      ]),
    ).toEqual(["存在四个方面的问题"]);
  });

  it.each<[string, string[]]>([
    [
      "the list is of the announced length",
      [
        "下面，我讲两点意见。",
        "一、提高认识",
        "要提高认识。大家都要学。",
        "二、抓好落实",
        "要抓好落实。大家都要干。",
      ],
    ],
    [
      "a longer list elsewhere fits",
      ["要抓好三件事：一是学习，二是管理，三是服务。", "一是抓好学习。二是抓好管理。"],
    ],
    ["nothing plain follows", ["这里我强调三点意见。", "大家回去要认真抓好落实，务求实效。"]],
    [
      "the number belongs to something else",
      ["全县有三个方面的问题要整改，大家都清楚。一是学习。二是管理。"],
    ],
    ["第三点", ["讲到第三点意见。一是学习要深入。二是管理要严格。"]],
  ])("is silent where %s", (_, lines) => {
    expect(words(["同志们：", ...lines])).toEqual([]);
  });
});

describe("rows and sums", () => {
  it.each<[string, string[]]>([
    ["做到“四个到位”：认识到位、责任到位、措施到位。", ["四个到位"]],
    ["突出“一条主线、两个抓手”，第一个抓手是组织，第二个抓手是队伍，第三个抓手是责任。", ["两个抓手"]],
    ["共有社区党组织64个，其中城市社区48个、村改居社区18个。", ["64个，其中城市社区48个、村改居社区18个"]],
    ["做到“三个坚持”：坚持一，坚持二，坚持三，推动落实。", []],
    ["落实“三个责任”，即党委主体责任、书记第一责任、成员一岗双责。", []],
    ["共有村36个，其中重点村12个、一般村20个。", []],
    ["共有党员60名，其中致富能手40名、退役军人30名。", []],
  ])("%s", (text, found) => {
    expect(wordsFound(FACT_RULES, text)).toEqual(found);
  });

  it("counts lists joined by commas, and those with half-width marks", () => {
    expect(words(["同志们：", "存在的问题有四个：一是学习不深，二是责任不实，三是力量不强。"])).toEqual([
      "存在的问题有四个",
    ]);
    expect(words(["同志们:", "我强调三点:一是要抓紧.二是要抓实."])).toEqual(["强调三点"]);
    expect(
      words(["同志们：", "有三个特点：重点突出、措施具体、成效明显。要防止两种倾向。一要防虚，二要防空。"]),
    ).toEqual([]);
  });
});

describe("facts of the occasion", () => {
  const head = [
    "在全县2025年度乡镇党委书记抓基层党建工作述职评议会议上的讲话",
    "（2026年1月10日）",
    "同志们：",
  ];

  it("finds years that do not fit the draft's", () => {
    expect(
      words(["在全县2019年度党建工作述职评议会议上的讲话", "（2020年1月10日）", "同志们：", "开会。"], {
        year: 2026,
      }),
    ).toEqual(["2019年", "2020年"]);
    expect(words([...head, "今天，我们召开2024年度述职评议会议。"], { year: 2026 })).toEqual(["2024年度"]);
    expect(
      words([...head, "今天，我们召开2025年度述职评议会议。2019年度述职以来变化很大。"], { year: 2026 })
        .length,
    ).toBeLessThan(2);
  });

  it("knows the meeting's year from the fact sheet where the title does not tell it", () => {
    const facts = { ...NO_FACTS, occasion: "2025年度抓基层党建工作述职评议会" };
    const opened = (year: number) => [
      "在述职评议会上的讲话",
      "同志们：",
      `今天，我们召开${year}年度述职评议会。`,
      "与2024年度述职时相比，变化很大。",
    ];
    expect(words(opened(2024), { facts, year: 2026 })).toEqual(["2024年度"]);
    expect(words(opened(2025), { facts, year: 2026 })).toEqual([]);
  });

  it("finds a number of reporters that is not the sheet's, but not a part of them", () => {
    const facts = { ...NO_FACTS, unitCount: 12 };
    const said = "刚才，11位乡镇党委书记作了述职。";
    expect(words([...head, said], { facts, year: 2026 })).toEqual(["11位"]);
    expect(
      words([...head, "刚才，12位乡镇党委书记作了述职。其中8位书记现场述职。"], { facts, year: 2026 }),
    ).toEqual([]);
  });

  it("knows reporters by other words, and leaves those on paper and of other years out", () => {
    const facts = { ...NO_FACTS, unitCount: 12 };
    const found = (said: string) => words([...head, said], { facts, year: 2026 });
    expect(found("刚才，11个单位的党组织书记作了现场述职。")).toEqual(["11个"]);
    expect(found("听完10位同志的述职，很受启发。")).toEqual(["10位"]);
    expect(found("今天述职的10位书记，会后都要写方案。")).toEqual(["10位"]);
    expect(found("今天述职的12位书记，其中3位书记是新任。")).toEqual([]);
    expect(found("6个单位现场述职、6个单位书面述职。")).toEqual([]);
    expect(found("2023年，只有6个单位参加述职，今年都参加了。")).toEqual([]);
  });

  it("finds another speaker under the title", () => {
    const lines = [head[0] ?? "", "（2026年1月10日）", "县委书记　孙志强", "同志们：", "现在开会。"];
    const known = (speaker: string) => ({ facts: { ...NO_FACTS, speaker }, year: 2026 });
    expect(words(lines, known("赵立新"))).toEqual(["孙志强"]);
    expect(words(lines, known("孙志强"))).toEqual([]);
  });

  it("finds another name of the meeting, but not a short form of it", () => {
    expect(words([...head, "今天，县委召开乡镇党委书记抓基层党建工作述职考核会议，主要是听汇报。"])).toEqual([
      "乡镇党委书记抓基层党建工作述职考核会议",
    ]);
    expect(words([...head, "今天，县委召开基层党建述职评议会议，主要是听汇报。"])).toEqual([]);
    expect(words([...head, "上个月，省委召开全省组织部长会议，作了部署。"])).toEqual([]);
  });

  it("finds another meeting than the fact sheet's where the title names none", () => {
    const title = "在全县会议上的讲话";
    const facts = { ...NO_FACTS, occasion: "组织工作会议" };
    const opened = (name: string) => [title, "同志们：", `今天，我们召开${name}，任务是部署工作。`];
    expect(words(opened("全县述职评议大会"), { facts, year: 2026 })).toEqual(["全县述职评议大会"]);
    expect(words(opened("全县组织工作会"), { facts, year: 2026 })).toEqual([]);
  });

  it("finds two numbers of one thing", () => {
    const lines = [...head, "全县共有242个党支部，任务很重。", "目前，全县有243个党支部，其中农村支部最多。"];
    expect(words(lines)).toEqual(["全县有243个党支部"]);
    const all = "全县128个行政村、36个社区全部建起党小组。";
    expect(words([...head, "全镇26个村党组织书记都来了。", "会后，全镇27个村党组织都要补课。"])).toEqual([
      "全镇27个村党组织",
    ]);
    expect(words([...head, "全镇26个村党组织都来了。", "全镇27个村都要补课。"])).toEqual([]);
    expect(words([...head, all, "全县126个行政村里，还有19个没有过10万元。"])).toEqual(["全县126个行政村"]);
    expect(words([...head, all, "全县126个行政村完成了换届。全县128个行政村里，好的占多数。"])).toEqual([]);
  });

  it("finds a signature dated otherwise than the title", () => {
    expect(words([...head, "讲完了，谢谢大家，请抓好落实。", "中共青石县委", "2026年1月20日"])).toEqual([
      "2026年1月20日",
    ]);
    expect(words([...head, "讲完了，谢谢大家，请抓好落实。", "中共青石县委", "二〇二六年一月十日"])).toEqual(
      [],
    );
  });
});
