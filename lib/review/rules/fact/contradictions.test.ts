import { describe, expect, it } from "vitest";
import { NO_FACTS } from "../../review-context";
import { findInLines } from "../../testing/words-found";
import { FACT_RULES } from "./index";

const words = (text: string, unitCount: number | null = null) =>
  findInLines(FACT_RULES, ["同志们：", ...text.split("\n")], {
    year: 2026,
    facts: { ...NO_FACTS, unitCount },
  }).map(({ text: found }) => found);

describe("what contradicts itself", () => {
  it.each([
    ["全街道共有小区86个，已组建小区党支部79个，组建率达96%。", "96%"],
    ["计划发展党员30名，目前已发展24名，完成率90%。", "90%"],
    ["全乡13个村有10个村集体收入超过10万元，其余4个村也在5万元以上。", "4个"],
    ["公司成立于2001年，到今年已经走过了35年的历程。", "35"],
    ["培训班为期五天，从10月12日到10月14日，内容充实。", "五天"],
    ["全区90%的党支部达标，还有15%的党支部没有达标。", "90%的党支部达标，还有15%的党支部没有"],
    ["表彰了二十名优秀共产党员。这二十二名同志，是党员的代表。", "二十二名"],
    ["现有党员1650名，分布在86个支部。全校1560名党员要带头亮身份。", "1560名"],
  ])("is found: %s", (text, found) => {
    expect(words(text)).toEqual([found]);
  });

  it.each([
    "全街道共有小区86个，已组建小区党支部79个，组建率达91.9%。",
    "任务120个，我们完成了132个，完成率110%。",
    "公司成立于2001年，到今年已经走过了25年的历程。",
    "表彰了二十名优秀共产党员、两名优秀党务工作者。这二十二名同志，是党员的代表。",
    "全县12个乡镇都行动起来了。青山镇、白石镇行动最快，这两个乡镇的做法要推广。",
    "全镇16个村的集体收入都超过20万元，15个村超过50万元。",
    "今年新发展党员20名，其中女党员8名、大学生党员12名、退役军人6名。",
    "上半年完成45%，下半年完成60%，全年超额5%。",
  ])("is silent: %s", (text) => {
    expect(words(text)).toEqual([]);
  });
});
