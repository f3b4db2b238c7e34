import { describe, expect, it } from "vitest";
import { BUILT_IN_FORMULATIONS } from "../../built-in-formulations";
import { findInBlock, findInLines, wordsFound } from "../../testing/words-found";
import { FORMULATION_RULES } from "./index";
import { jointTerms } from "./joint-terms";
import { memberList } from "./member-list";
import { misnamed } from "./misnamed";
import { misquotation } from "./misquotation";
import { missingMarks } from "./missing-marks";
import { nearWording } from "./near-wording";

const known = { formulations: BUILT_IN_FORMULATIONS };

/** The words found and what they are to be replaced by. */
const fixes = (text: string) =>
  findInBlock(FORMULATION_RULES, text, known).map((finding) => [finding.text, finding.fix ?? null]);

describe("listed misquotations", () => {
  it.each<[string, string, string]>([
    ["要坚定“四个意识”，站稳立场。", "坚定“四个意识”", "增强“四个意识”"],
    ['要坚定"四个意识"，站稳立场。', '坚定"四个意识"', '增强"四个意识"'],
    ["他说：“要坚定‘四个意识’，站稳立场。”", "坚定‘四个意识’", "增强‘四个意识’"],
    ["要统筹推进“五位一体”战略布局。", "“五位一体”战略布局", "“五位一体”总体布局"],
    [
      "同以习近平总书记为核心的党中央保持一致。",
      "以习近平总书记为核心的党中央",
      "以习近平同志为核心的党中央",
    ],
    ["运用“四种状态”抓早抓小。", "“四种状态”", "“四种形态”"],
    ["深刻领会“两个维护”的决定性意义。", "“两个维护”的决定性意义", "“两个确立”的决定性意义"],
    ["村民委员会一届任期三年。", "村民委员会一届任期三年", "村民委员会一届任期五年"],
    ["要有“成功不必在我”的境界。", "成功不必在我", "功成不必在我"],
    ["苟利国家生死以，岂因祸福趋避之。", "岂因祸福趋避之", "岂因祸福避趋之"],
    ["时代是出卷人，我们是阅卷人。", "我们是阅卷人", "我们是答卷人"],
  ])("are found with their fix in the marks of the text: %s", (text, found, fix) => {
    expect(fixes(text)).toEqual([[found, fix]]);
  });

  it.each([
    "要增强“四个意识”、坚定“四个自信”。",
    "增强“两个维护”的思想自觉。",
    "摸排出四种状态异常的设备。",
    "落实“三个区分开来”要求。",
    "坚决做到“两个维护”，认清“两个确立”的决定性意义。",
    "要有“功成不必在我”的境界，事业成功靠大家。",
    "群众对美好生活的期盼越来越多样。",
    "两个结合部都要管好。",
    "2016年，村“两委”任期三年，换届任务重。",
  ])("are not seen in what is right: %s", (text) => {
    expect(wordsFound([misquotation], text, known)).toEqual([]);
  });

  it("give a whole finding with the authority of the entry", () => {
    expect(findInBlock([misquotation], "学习《中国共产党支部工作条例》。", known)).toEqual([
      expect.objectContaining({
        rule: "formulation/misquotation",
        severity: "must",
        start: 2,
        end: 15,
        fix: "《中国共产党支部工作条例（试行）》",
        authority: expect.stringContaining("2018年10月28日"),
      }),
    ]);
  });

  it("are silent in a text from before the formulation, and hint at what is a matter of marks", () => {
    expect(wordsFound([misquotation], "村“两委”任期三年，抓紧换届。", { ...known, year: 2016 })).toEqual([]);
    expect(
      findInBlock([misquotation], "各级党委(党组)要重视。", known).map(({ severity }) => severity),
    ).toEqual(["hint"]);
  });
});

describe("near wordings", () => {
  it.each<[string, string]>([
    ["以习近平新时代中国特色主义思想为指导。", "习近平新时代中国特色主义思想"],
    ["以习近平新时代中国特色社社会主义思想为指导。", "习近平新时代中国特色社社会主义思想"],
    ["铸牢中华民族共同意识。", "中华民族共同意识"],
    ["抓党支部标准化规犯化建设。", "党支部标准化规犯化建设"],
    ["以调动全党积极性、主动性、创作性为着力点。", "以调动全党积极性、主动性、创作性为着力点"],
  ])("are found: %s", (text, found) => {
    expect(
      wordsFound([nearWording], text, known).some((words) => words.includes(found) || found.includes(words)),
    ).toBe(true);
  });

  it.each([
    "以习近平新时代中国特色社会主义思想为指导。",
    "学习习近平新时代中国特色社会主义经济思想。",
    "深入推进党支部的标准化、规范化建设。",
    "作风建设永远在路上，反腐败斗争永远在路上。",
    "学习《中国共产党宣传工作条例》。",
    "坚定维护党中央权威和集中统一领导。",
  ])("are not what the writer's own words are: %s", (text) => {
    expect(wordsFound([nearWording], text, known)).toEqual([]);
  });
});

describe("members", () => {
  it.each<[string, string, string | undefined]>([
    [
      "坚定道路自信、理论自信、文化自信和制度自信。",
      "道路自信、理论自信、文化自信和制度自信",
      "道路自信、理论自信、制度自信和文化自信",
    ],
    ["增强政治意识、大局意识、核心意识、纪律意识。", "纪律意识", "看齐意识"],
    ["增强政治意识、大局意认、核心意识、看齐意识。", "大局意认", "大局意识"],
    ["不断自我净化、自我完善、自我提高。", "自我净化、自我完善、自我提高", undefined],
    ["“四个意识”即政治意识、大局意识，都要牢记。", "政治意识、大局意识", undefined],
  ])("are found out of order, foreign or missing: %s", (text, found, fix) => {
    const findings = findInBlock([memberList], text, known);
    expect(findings.map((finding) => [finding.text, finding.fix])).toEqual([[found, fix]]);
  });

  it.each([
    "增强政治意识、大局意识、核心意识、看齐意识、规矩意识。",
    "增强大局意识、责任意识。",
    "反对形式主义、官僚主义，纠“四风”。",
    "抓好政治建设、组织建设、作风建设等工作。",
    "“三个代表”重要思想、科学发展观，全面贯彻习近平新时代中国特色社会主义思想。",
    "各市、县、区要抓好落实。",
    "坚持为民造福，立党为公、为民造福、科学决策、真抓实干。",
  ])("may be chosen from and added to: %s", (text) => {
    expect(wordsFound([memberList], text, known)).toEqual([]);
  });
});

describe("joined terms", () => {
  it("have an order", () => {
    expect(wordsFound([jointTerms], "做到“两个维护”，坚定“四个自信”，增强“四个意识”。", known)).toEqual([
      "做到“两个维护”，坚定“四个自信”，增强“四个意识”",
    ]);
    expect(
      findInBlock([jointTerms], "增强“四个意识”、做到“两个维护”。", known).map(({ severity }) => severity),
    ).toEqual(["hint"]);
  });

  it.each([
    "深刻领悟“两个确立”的决定性意义，增强“四个意识”、坚定“四个自信”、做到“两个维护”。",
    "坚定拥护“两个确立”、坚决做到“两个维护”。",
    "“两个维护”是要求。我们还要讲“四个意识”。",
  ])("are right as set: %s", (text) => {
    expect(wordsFound([jointTerms], text, known)).toEqual([]);
  });
});

describe("missing marks", () => {
  it("are a question where the same text has them, and else a hint", () => {
    const lines = ["同志们：", "要增强“四个意识”，讲政治、顾大局。", "增强四个意识，重在行动，贵在坚持。"];
    expect(findInLines([missingMarks], lines, known)).toEqual([
      expect.objectContaining({ text: "四个意识", severity: "doubt", fix: "“四个意识”", block: 2 }),
    ]);
    const bare = ["同志们：", "落实“双报到”要求。", "抓住关键少数，以上率下抓落实。"];
    expect(findInLines([missingMarks], bare, known).map(({ text, severity }) => [text, severity])).toEqual([
      ["关键少数", "hint"],
    ]);
  });

  it("are nothing in a text that has lost all of its marks, and in short words", () => {
    expect(findInLines([missingMarks], ["同志们：", "增强四个意识，讲政治。"], known)).toEqual([]);
    expect(findInLines([missingMarks], ["同志们：", "“主题党日”和《三会一课》都要实。"], known)).toEqual([]);
    expect(findInLines([missingMarks], ["同志们：", "村两委要讲“规矩”。"], known)).toEqual([]);
  });
});

describe("a member of a list that is not the formulation's", () => {
  it.each([
    ["践行初心、担当使命，不怕困难、英勇斗争，对党忠诚。", "不怕困难"],
    ["提高政治判断力、政治洞察力、政治执行力。", "政治洞察力"],
    ["坚持科学立法、严格执法、公平司法、全民守法。", "公平司法"],
    ["以党的思想建设为统领，以坚定理想信念宗旨为根基。", "以党的思想建设为统领"],
    ["落实“三会一课”，支部党员大会、支部委员会会议、民主生活会和党课都要开好。", "民主生活会"],
  ])("is found in its place: %s", (text, found) => {
    expect(wordsFound([memberList], text, known)).toEqual([found]);
  });

  it.each([
    "坚持真理、修正错误，践行初心、担当使命。",
    "抓好产业振兴、人才振兴、党建引领三件大事。",
    "建设富强、民主、文明、和谐、美丽的社会主义现代化强国。",
    "始终坚持政治的明白人、发展的开路人、群众的贴心人、班子的带头人标准。",
    "加强政治建设、思想建设、组织建设、作风建设、能力建设。",
    "坚持党的全面领导、中国特色社会主义道路和全面从严治党。",
  ])("is not seen in a list of the writer's own: %s", (text) => {
    expect(wordsFound([memberList], text, known)).toEqual([]);
  });
});

describe("a counted term with another number", () => {
  const severities = (text: string) =>
    findInBlock([misnamed], text, known).map(({ text: found, severity }) => [found, severity]);

  it("is asked about beside its own verb, else a hint", () => {
    expect(severities("要增强“五个意识”，站稳立场。")).toEqual([["“五个意识”", "doubt"]]);
    expect(severities("“三个确立”的决定性意义要讲透。")).toEqual([["“三个确立”", "doubt"]]);
    expect(severities("班子成员要履行“两岗双责”。").map(([found]) => found)).toEqual(["“两岗双责”"]);
  });

  it.each([
    "“三会一课”要讲全：“三会”就是支部党员大会、支部委员会会议、党小组会，“一课”就是党课。",
    "增强“三个意识”，强化责任意识、服务意识、创新意识。",
    "我县探索“五下基层”工作法，干部下得去。",
    "构建“六位一体”监督体系。",
    "牢记“两个务必”，践行“三个务必”。",
    "落实“四新”要求：新理念、新作风、新机制、新业绩。",
  ])("is not seen where the writer counts on his own: %s", (text) => {
    expect(wordsFound([misnamed], text, known)).toEqual([]);
  });
});

describe("members under another name", () => {
  it("are found by the name", () => {
    const text = "坚持“四下乡”制度，做到调查研究下基层、信访接待下基层、现场办公下基层。";
    expect(wordsFound([misnamed], text, known)).toEqual(["“四下乡”"]);
  });

  it.each([
    "开展文化科技卫生“三下乡”，推动调查研究下基层。",
    "增强“六个意识”：政治意识、大局意识、核心意识、看齐意识、规矩意识、廉洁意识。",
    "增强“四个意识”，严防“四个松懈”。",
  ])("are not seen where the writer counts on his own: %s", (text) => {
    expect(wordsFound([misnamed], text, known)).toEqual([]);
  });
});
