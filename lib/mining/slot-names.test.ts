import { describe, expect, it } from "vitest";
import { type SlotContext, slotNames } from "./slot-names";

const names = (...texts: string[]) => texts.map((text) => ({ text, count: 1 }));
const CONTEXT: SlotContext = {
  entities: {
    persons: names("陈立本", "习近平"),
    places: names("云岭县", "白石镇"),
    units: names("云岭县农机公司", "县委党校"),
  },
  year: 2024,
  ownUnit: "云岭县",
};

describe("slotNames", () => {
  it.each([
    ["12个乡镇换届，覆盖率达98.5%，投入350万元。", "〔数字〕个乡镇换届，覆盖率达〔百分比〕，投入〔金额〕。"],
    ["2024年抓整改，2025年见成效，2018年打基础。", "〔年度〕年抓整改，〔次年〕年见成效，〔年份〕年打基础。"],
    ["全县3.5万名党员中，200余名返乡。", "全县〔数字〕万名党员中，〔数字〕名返乡。"],
    ["整顿软弱涣散党组织XX个，占比达XX%。", "整顿软弱涣散党组织〔数字〕个，占比达〔百分比〕。"],
    ["XX市委副书记XX同志到会。", "〔地名〕市委副书记〔人名〕同志到会。"],
    ["为推动XX高质量发展作贡献。", "为推动〔单位〕高质量发展作贡献。"],
    ["2月5日前报送。", "〔月日〕前报送。"],
    [
      "今天，我们召开全县基层党建工作推进会，主要是部署任务。",
      "今天，我们召开〔会议名称〕，主要是部署任务。",
    ],
    ["深化“红色领航”工程，推广“院落说事”工作法。", "深化“〔载体名称〕”工程，推广“〔载体名称〕”工作法。"],
    ["收入过两千三百户。", "收入过〔数字〕户。"],
  ])("puts slots in place of figures, dates and blanks: %s", (text, expected) => {
    expect(slotNames(text, CONTEXT).text).toBe(expected);
  });

  it.each([
    "下面，我讲三点意见。",
    "增强“四个意识”、坚定“四个自信”、做到“两个维护”。",
    "落实“三会一课”“第一议题”制度。",
    "一是站位要高，第一，责任要实。",
    "2026年是“十五五”规划开局之年，任务很重。",
    "坚持以习近平新时代中国特色社会主义思想为指导。",
    "畅通12345热线，落实24小时值班。",
    "在〔单位〕〔年度〕年度会议上，〔数字〕名书记述职。",
    "县委党校要办好讲堂。",
    "推行“1+6+N”网格体系，建设5G基站。",
  ])("leaves structural figures, set formulations and existing slots alone: %s", (text) => {
    expect(slotNames(text, CONTEXT)).toEqual({ text, names: [] });
  });

  it("names what it replaced, and binds the document's own unit only", () => {
    const slotted = slotNames("陈立本同志到云岭县农机公司、白石镇调研，云岭县委重视“夜访”行动。", CONTEXT);
    expect(slotted.text).toBe("〔人名〕同志到〔单位名称〕、〔地名〕调研，县委重视“〔载体名称〕”行动。");
    expect(slotted.names).toEqual(["陈立本", "云岭县农机公司", "白石镇", "云岭县", "夜访"]);
  });

  it("makes a name of two characters a slot only where a person is meant", () => {
    const context = { ...CONTEXT, entities: { persons: names("青山"), places: [], units: [] } };
    expect(slotNames("青山同志说，绿水青山要守住。", context).text).toBe("〔人名〕同志说，绿水青山要守住。");
  });

  it("speaks of a place's committee by its level, also where it was found as a unit", () => {
    const entities = { persons: [], places: names("白石镇"), units: names("白石镇党委", "白石镇卫生院") };
    const slotted = slotNames("白石镇党委和白石镇卫生院共建。", { ...CONTEXT, entities });
    expect(slotted.text).toBe("镇党委和〔单位名称〕共建。");
  });
});
