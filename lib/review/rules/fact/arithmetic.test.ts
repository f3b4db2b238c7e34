import { describe, expect, it } from "vitest";
import { findInBlock } from "../../testing/words-found";
import { NUMERAL_RULES } from "../numeral";
import { FACT_RULES } from "./index";

const loud = (text: string) =>
  findInBlock([...FACT_RULES, ...NUMERAL_RULES], text, { year: 2026 }).filter(
    ({ severity }) => severity !== "hint",
  );
const found = (text: string) =>
  loud(text).map(({ text, fix }) => (fix === undefined ? text : `${text}→${fix}`));

describe("arithmetic", () => {
  it.each<[string, string[]]>([
    ["参学率由85%提高到95%，提高了10%。", ["10%→10个百分点"]],
    ["全县党员人数增加12个百分点。", ["12个百分点"]],
    ["信访量同比减少了2倍。", ["减少了2倍"]],
    ["党组织由30个增加到90个，增长了3倍。", ["3倍"]],
    ["干部由120名减少到96名，减少了30名。", ["30名"]],
    ["共有党支部30个：农村18个、社区6个、机关5个。", ["共有党支部30个：农村18个、社区6个、机关5个"]],
    ["共办理实事60件，其中修路80件、改水12件。", ["80件"]],
    ["全县45个村中，已有36个完成整顿，占90%。", ["90%"]],
    ["群众满意度达到102%。", ["群众满意度达到102%"]],
  ])("is found at fault: %s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    "参学率由85%提高到95%，提高了10个百分点；参与率由50%增长到60%，增长20%。",
    "收入由2万元增加到2.4万元，增长20%，速度提高了1倍，信访减少一半。",
    "共有党支部30个：农村18个、社区7个、机关5个。",
    "共有党员800名，其中农村党员500名、女党员200名。",
    "召开会议12次，参加培训8次、调研4次、座谈3次。",
    "全县45个村中，已有36个完成整顿，占80%。",
    "农村党员800名，占65%；机关党员300名，占24%。",
    "任务完成率达到120%，参与率达到100%。",
  ])("is left alone: %s", (text) => {
    expect(loud(text)).toEqual([]);
  });
});
