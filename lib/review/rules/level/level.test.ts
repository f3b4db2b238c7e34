import { describe, expect, it } from "vitest";
import type { Level } from "@/lib/speech/level";
import { NO_FACTS, type ReviewContext } from "../../review-context";
import { findInBlock, findInLines, wordsFound } from "../../testing/words-found";
import { LEVEL_RULES } from "./index";

const of = (unit: string | null, level: Level | null): Partial<ReviewContext> => ({
  facts: { ...NO_FACTS, unit, level },
});
const COUNTY = of("青石县", "county");
const CITY_OF_COUNTY_RANK = of("云岭市", "county");
const DISTRICT = of("滨江区", "county");
const COMPANY = of("临江建工集团", "enterprise");
const above = (text: string, known: Partial<ReviewContext>) =>
  findInBlock(LEVEL_RULES, text, known).flatMap((finding) =>
    finding.severity === "hint" ? [] : finding.text,
  );

describe("words for one's own realm", () => {
  it.each<[string, Partial<ReviewContext>, string[]]>([
    ["我市基层党建有了新变化，全县上下要继续努力。", COUNTY, ["我市"]],
    ["推动我区村级集体经济再上台阶。", COUNTY, ["我区"]],
    ["我县小区多、流动党员多，任务不轻。", DISTRICT, ["我县"]],
    ["从我县的实际看，后继乏人的问题还在。", CITY_OF_COUNTY_RANK, ["我县"]],
    ["我镇地处城郊，服务管理任务重。", of("临江市", "city"), ["我镇"]],
    ["我市村级班子年轻了。", of("青石县", "township"), ["我市"]],
    ["本市各党委要报送台账。", COUNTY, ["本市"]],
    ["我校党员发展总体规范。", of("临江市中心医院", "hospital"), ["我校"]],
  ])("finds another's: %s", (text, known, found) => {
    expect(above(text, known)).toEqual(found);
  });

  it.each<[string, Partial<ReviewContext>]>([
    ["我省第十二次党代会以来，我县年年有进步。", COUNTY],
    ["我市起步早，市委抓得紧，全市上下要珍惜。", CITY_OF_COUNTY_RANK],
    ["我区的经验要完善，全区一个标准。", DISTRICT],
    ["他说：“我市的路修好了。”", COUNTY],
    ["本村致富能手要优先培养，健全县乡村三级机制。", COUNTY],
    ["我区各旗县要抓好边境党建。", of("北原自治区", "province")],
    ["我县各乡镇都动起来了，全县上下一条心。", of("青石县", "township")],
    ["我市起步早，全市上下要珍惜。", of("景德镇", "city")],
    ["我县国企多，集团要服务我县发展。", COMPANY],
    ["我市的事。", {}],
    ["我出生在本县葛塘乡一个农民家庭。", of("石桥铺镇", "township")],
    ["在全市8个县（市、区）综合评价中，我县由第5位升到第2位。", COUNTY],
  ])("is silent: %s", (text, known) => {
    expect(above(text, known)).toEqual([]);
  });
});

describe("全市 and its like", () => {
  it.each<[string, Partial<ReviewContext>, string[]]>([
    ["全市各级党组织的劲头是足的。", COUNTY, ["全市"]],
    ["今天，我们召开全市基层党建工作推进会。", COUNTY, ["全市"]],
    ["推动全县小区党支部应建尽建。", DISTRICT, ["全县"]],
    ["全县各级党组织要抓好换届后的培训。", of("临江市", "city"), ["全县"]],
    ["全县各级党组织要算好降本增效这本账。", COMPANY, ["全县"]],
    ["全校党员要以病人满意为标准。", of("临江市中心医院", "hospital"), ["全校"]],
  ])("finds what is claimed as one's own: %s", (text, known, found) => {
    expect(above(text, known)).toEqual(found);
  });

  it.each<[string, Partial<ReviewContext>]>([
    ["我县走在全市前列，做法在全市推广。", COUNTY],
    ["贯彻全市组织部长会议精神，抓好落实。", COUNTY],
    ["在全省全市比学赶超的背景下，全县要加压。", COUNTY],
    ["市委要求全市各级党组织行动起来，我们要快。", COUNTY],
    ["有的县提出全县一盘棋抓整顿。", of("临江市", "city")],
    ["石桥县在全县推行擂台比武，值得借鉴。", of("临江市", "city")],
    ["《全市述职评议办法》已经印发。", COUNTY],
    ["在全县各乡镇中，我镇的收入排第三。", of("白石镇", "township")],
    ["服务全市改革发展大局，全市各级机关都要带头。", of("临江市财政局", "organ")],
  ])("is silent: %s", (text, known) => {
    expect(above(text, known)).toEqual([]);
  });
});

describe("committees and those addressed", () => {
  it.each<[string, Partial<ReviewContext>, string[]]>([
    ["下面，我代表市委讲三点意见。", COUNTY, ["市委"]],
    ["县委将把考核结果与薪酬挂钩。", COMPANY, ["县委"]],
    ["在县委的坚强领导下，集团开了门红。", of("江南省华远能源集团", "enterprise"), ["县委"]],
    ["各学院要按照县委部署抓好整改。", of("东屿大学", "university"), ["县委"]],
    ["各乡镇要把党建和经营结合起来。", COMPANY, ["各乡镇"]],
    ["各县（市、区）要把整顿抓在手上。", COUNTY, ["各县（市、区）"]],
    ["各乡镇党委要扛起责任。", of("青石县教育局", "organ"), ["各乡镇"]],
  ])("finds another level's: %s", (text, known, found) => {
    expect(above(text, known)).toEqual(found);
  });

  it.each<[string, Partial<ReviewContext>]>([
    ["在县委的坚强领导下，集团实现了开门红。", COMPANY],
    ["在市委的坚强领导下，学校迈上新台阶。", of("东屿大学", "university")],
    ["驻村工作队按照县委部署，推进产业帮扶。", of("东屿大学", "university")],
    ["县委对国企改革高度重视，施工时与各乡镇要沟通。", COMPANY],
    ["受市委委托，我作报告，请审议。", CITY_OF_COUNTY_RANK],
    ["各县（市、区）中我县增幅排第三。", COUNTY],
    ["市直各单位要带头落实。", CITY_OF_COUNTY_RANK],
  ])("is silent: %s", (text, known) => {
    expect(above(text, known)).toEqual([]);
  });
});

describe("a text without facts", () => {
  const lines = (last: string) => [
    "同志们：",
    "今天召开全县推进会。一年来，全县各级党组织认真履责，我县班子结构不断优化，全县面貌一新。",
    "我县还有少数软弱涣散村，全县都要重视。",
    last,
  ];
  const found = (last: string) =>
    findInLines(LEVEL_RULES, lines(last)).flatMap(({ text, severity }) => (severity === "hint" ? [] : text));

  it("tells its own realm by what it says most", () => {
    expect(found("可以说，我市基层党建的基础是扎实的。")).toEqual(["我市"]);
    expect(found("在全市考核中，我县列第三名。")).toEqual([]);
  });

  it("says nothing where two realms are spoken of alike", () => {
    expect(wordsFound(LEVEL_RULES, "我市有基础，我县有特色。")).toEqual([]);
  });
});

it("reports a whole finding", () => {
  expect(findInBlock(LEVEL_RULES, "抓好我区的党建。", COUNTY)).toEqual([
    {
      rule: "level/foreign-self",
      family: "level",
      severity: "must",
      authority: "通行写法",
      block: 0,
      start: 2,
      end: 4,
      text: "我区",
      message: "“我区”与本稿的单位（青石县）不符，疑是旧稿未改，请核对。",
    },
  ]);
});

it.each<[string, Partial<ReviewContext>, string[]]>([
  ["在全县11个乡镇中，我镇考核名列第二。", of("白石镇", "township"), []],
  ["去年在全县各乡镇考核里排名靠后，大家脸上无光。", of("白石镇", "township"), []],
  ["全县各乡镇要对照清单抓整改。", of("白石镇", "township"), ["全县"]],
  ["各学院党总支要把带教责任压实。", of("临江市中心医院", "hospital"), ["各学院"]],
])("ranks among others are no address: %s", (text, known, expected) => {
  expect(above(text, known).filter((words) => words !== "各乡镇")).toEqual(expected);
});

describe("words of another kind of institution, or of another superior", () => {
  it.each<[string, Partial<ReviewContext>, string[]]>([
    ["集团党委将把各乡镇党建工作纳入年度考核。", COMPANY, ["各乡镇"]],
    ["我县三个年级的教学质量稳步提升。", of("明德中学", "university"), ["我县"]],
    ["全县教职工要把师德放在首位。", of("明德中学", "university"), ["全县"]],
    ["全街道的干部都要当好店小二。", of("青州经济开发区党工委", "organ"), ["全街道"]],
    ["全体师生要从楼道做起。", of("望江社区", "village"), ["全体师生"]],
    ["县委组织部很认可，成为我区的一张名片。", of("枫树乡党委", "township"), ["我区"]],
    ["区委对我们寄予厚望。", of("云溪县石桥镇", "township"), ["区委"]],
    ["这些年我县的就医环境大为改观。", of("临江市中心医院", "hospital"), ["我县"]],
  ])("finds another's: %s", (text, known, found) => {
    expect(above(text, known)).toEqual(found);
  });

  it.each<[string, Partial<ReviewContext>]>([
    ["县委把各乡镇党建工作纳入考核，也考核国企。", COMPANY],
    ["我们学校有责任为我县教育争光。", of("明德中学", "university")],
    ["全县医务人员顶了上去，我们院去了四十三个人。", of("云溪县人民医院", "hospital")],
    ["村小学的全体师生要放假了，志愿者要值守。", of("竹园村", "village")],
    ["区委要求抓实小区治理，我区的做法在全市推广。", of("东平区望江街道", "township")],
    ["自治区党委关心我区边境乡镇，县委跟得紧。", of("青山乡", "township")],
    ["全市基层党建工作推进会议刚刚结束，我们马上传达。", COUNTY],
    ["奋力争当全市组织工作排头兵！", COUNTY],
    ["驻村的医生说，我县的就医环境变了。", of("临江市中心医院", "hospital")],
  ])("is silent: %s", (text, known) => {
    expect(above(text, known)).toEqual([]);
  });
});
