import { describe, expect, it } from "vitest";
import { BUILT_IN_FORMULATIONS } from "../../built-in-formulations";
import { NO_FACTS } from "../../review-context";
import { findInBlock, wordsFound } from "../../testing/words-found";
import { TIMELINESS_RULES } from "./index";

const words = (text: string, year: number | null = 2026) =>
  wordsFound(TIMELINESS_RULES, text, { year, formulations: BUILT_IN_FORMULATIONS });

type Case = readonly [year: number, text: string, found: string];
const table = (name: string, wrong: readonly Case[], right: readonly (readonly [number, string])[]) =>
  describe(name, () => {
    it.each(wrong)("is found in %i: %s", (year, text, found) => {
      expect(words(text, year)).toEqual([found]);
    });
    it.each(right)("is silent in %i: %s", (year, text) => {
      expect(words(text, year)).toEqual([]);
    });
  });

table(
  "a superseded wording",
  [
    [2026, "增强基层党组织政治功能和服务功能。", "政治功能和服务功能"],
    [2026, "深入贯彻党的二十届二中、三中全会精神。", "二十届二中、三中全会精神"],
    [2026, "全面贯彻党的十九大精神，抓好党建。", "党的十九大精神"],
  ],
  [
    [2026, "过去讲政治功能和服务功能，如今要求更高了。"],
    [2026, "2018年，我们全面贯彻党的十九大精神，开局良好。"],
    [2019, "全面贯彻党的十九大精神，抓好党建。"],
    [2026, "贯彻党的二十大和二十届历次全会精神。"],
  ],
);

table(
  "a renamed body",
  [
    [2024, "请县工商局牵头。", "工商局"],
    [2026, "向县扶贫办报送数据。", "扶贫办"],
    [2020, "由农业部牵头。", "农业部"],
    [2026, "2018年以前由经管站牵头，现在由镇里负责，县工商局要帮着注册商标。", "工商局"],
  ],
  [
    [2024, "原县工商局的同志都已转隶。"],
    [2026, "现在回头看，2015年县工商局帮着注册的商标，今天值钱了。"],
    [2026, "农业部门、文化部门、环保部门都要上手。"],
    [2026, "2015年，县环保局建起党员责任区。"],
    [2018, "请县工商局牵头。"],
  ],
);

table(
  "a regulation of the past",
  [
    [2024, "依照《合同法》规范发包。", "《合同法》"],
    [2026, "认真执行2018年修订的《中国共产党纪律处分条例》。", "2018年修订的《中国共产党纪律处分条例》"],
  ],
  [
    [2024, "《合同法》同时废止。"],
    [2026, "认真执行2023年修订的《中国共产党纪律处分条例》。"],
    [2019, "依照《合同法》规范发包。"],
  ],
);

table(
  "a finished campaign",
  [
    [2026, "要扎实开展党纪学习教育。", "党纪学习教育"],
    [2026, "当前，全县正在推进党史学习教育，要抓出实效。", "党史学习教育"],
  ],
  [
    [2026, "要巩固拓展党纪学习教育成果。"],
    [2026, "推动党史学习教育常态化长效化。"],
    [2026, "过去一年，我们扎实开展深入贯彻中央八项规定精神学习教育。"],
    [2024, "要扎实开展党纪学习教育。"],
    [2026, "2019年，县委部署在先。各支部扎实开展“不忘初心、牢记使命”主题教育。"],
  ],
);

table(
  "an aged wording or figure",
  [
    [2026, "坚决打赢脱贫攻坚战。", "坚决打赢脱贫攻坚战"],
    [2026, "全国有9918.5万名党员。", "9918.5万"],
  ],
  [
    [2026, "我们如期打赢脱贫攻坚战。"],
    [2026, "截至2023年底，全国有9918.5万名党员。"],
    [2026, "我县是精准扶贫首倡地。"],
    [2020, "坚决打赢脱贫攻坚战。"],
  ],
);

table(
  "a plan or its year",
  [
    [2026, "科学编制“十四五”规划。", "“十四五”规划"],
    [2026, "让我们为完成“十四五”规划目标任务而努力奋斗！", "“十四五”规划"],
    [2026, "今年是“十四五”收官之年。", "“十四五”收官之年"],
    [2025, "2025年是“十五五”开局之年。", "“十五五”开局之年"],
  ],
  [
    [2026, "“十四五”期间，我们新建阵地46个。"],
    [2026, "去年是“十四五”收官之年。"],
    [2026, "大家为完成“十四五”规划目标任务出了大力，要一鼓作气干下去。"],
    [2026, "“十四五”规划目标任务顺利完成，要努力开好新局。"],
    [2026, "2021年是“十四五”开局之年。"],
    [2025, "明年是“十五五”开局之年。"],
    [2026, "今年是“十五五”规划的第一年。"],
  ],
);

table(
  "an anniversary",
  [
    [2026, "今年是建党100周年。", "建党100周年"],
    [2026, "今年是新中国成立七十五周年。", "新中国成立七十五周年"],
    [2026, "2026年是中国共产党成立一百周年。", "中国共产党成立一百周年"],
  ],
  [
    [2026, "今年是中国共产党成立105周年。"],
    [2026, "在庆祝中国共产党成立100周年大会上的讲话。"],
    [2026, "2021年是建党100周年。"],
    [2026, "中国共产党成立一百零五年来，初心不改。"],
  ],
);

table(
  "what the year cannot know",
  [
    [2019, "深刻领悟“两个确立”的决定性意义。", "两个确立"],
    [2021, "大力发展新质生产力。", "新质生产力"],
  ],
  [
    [2021, "以优异成绩迎接党的二十大胜利召开。"],
    [2025, "认真编制“十五五”规划纲要。"],
    [2026, "抓好“十五五”规划纲要实施。"],
  ],
);

describe("the checks of timeliness", () => {
  it("are silent without a year", () => {
    expect(words("要扎实开展党纪学习教育，今年是建党100周年，请县工商局牵头。", null)).toEqual([]);
  });

  it("leave the unit's own names alone", () => {
    const known = {
      year: 2026,
      formulations: BUILT_IN_FORMULATIONS,
      facts: { ...NO_FACTS, places: ["青石县乡村振兴局"] },
    };
    expect(wordsFound(TIMELINESS_RULES, "请县乡村振兴局牵头。", known)).toEqual([]);
  });

  it("say since when and by what authority", () => {
    const [finding] = findInBlock(TIMELINESS_RULES, "要扎实开展党纪学习教育。", {
      year: 2026,
      formulations: BUILT_IN_FORMULATIONS,
    });
    expect(finding).toMatchObject({
      rule: "timeliness/finished-campaign",
      family: "timeliness",
      severity: "doubt",
    });
    expect(finding?.message).toContain("2024年7月");
    expect(finding?.authority).toMatch(/\d{4}年/u);
  });
});
