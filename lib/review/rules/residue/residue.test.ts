import { describe, expect, it } from "vitest";
import { createReviewer } from "../../create-reviewer";
import { NO_FACTS, type ReviewContext, reviewContext } from "../../review-context";
import { plainBlock } from "../../review-text";
import { findInBlock, findInLines } from "../../testing/words-found";
import { RESIDUE_RULES } from "./index";

const facts = (known: Partial<ReviewContext["facts"]>): Partial<ReviewContext> => ({
  facts: { ...NO_FACTS, ...known },
});
const COUNTY = facts({ unit: "青石县", level: "county" });
const REGISTER = facts({
  unit: "青石县",
  level: "county",
  places: ["白石镇", "柳河镇"],
  persons: ["王立新（县委书记）", "陈光明（县委副书记、县长）", "周晓梅（白石镇党委书记）"],
});
const TOWN = facts({ unit: "青石县白石镇", level: "township" });
const above = (text: string, known: Partial<ReviewContext>) =>
  findInBlock(RESIDUE_RULES, text, known).flatMap((finding) =>
    finding.severity === "hint" ? [] : finding.text,
  );

describe("names carried from the library", () => {
  const borrowed = (text: string, names: string[], known: Partial<ReviewContext>) => {
    const provenance = { documentId: "d", title: "旧稿", phraseId: null, paragraphIndex: 0, names };
    const block = {
      ...plainBlock("paragraph", text),
      borrowed: [{ start: 0, end: text.length, provenance }],
    };
    return createReviewer(RESIDUE_RULES, reviewContext(known))
      .review({ blocks: [block], incomplete: false })
      .filter(({ rule }) => rule === "residue/borrowed-name")
      .map(({ text: words, severity }) => `${severity} ${words}`);
  };

  it("finds them where they still stand, longer names whole", () => {
    expect(borrowed("白水县委带领白水县干部办事。", ["白水县", "白水县委"], COUNTY)).toEqual([
      "must 白水县委",
      "must 白水县",
    ]);
    expect(borrowed("刘大山同志讲得好。", ["刘大山"], COUNTY)).toEqual(["must 刘大山"]);
  });

  it("doubts them where the draft's unit is not known", () => {
    expect(borrowed("白水县各级党组织要抓好落实。", ["白水县"], {})).toEqual(["doubt 白水县"]);
  });

  it("leaves names of the fact sheet, examples and what is everybody's", () => {
    expect(borrowed("青石县和柳河镇的干部。", ["青石县", "柳河镇"], REGISTER)).toEqual([]);
    expect(borrowed("学习白水县经验，弘扬延安作风。", ["白水县", "延安"], COUNTY)).toEqual([]);
    expect(borrowed("《白水县章程》可供参考。", ["白水县"], COUNTY)).toEqual([]);
  });
});

describe("places", () => {
  it.each<[string, Partial<ReviewContext>, string[]]>([
    ["推动白水县基层党建工作再上新台阶。", COUNTY, ["白水县"]],
    ["会后，白水县委将把结果作为依据。", COUNTY, ["白水县"]],
    ["清水河是平湖县境内最大的河流。", COUNTY, ["平湖县"]],
    ["柳河镇党委将对书记逐一谈话。", TOWN, ["柳河镇"]],
    ["按照平安县委的部署，抓好整顿。", TOWN, ["平安县"]],
    ["各村要在月底前向柳河镇党委报送清单。", TOWN, ["柳河镇"]],
    ["杨林镇的书记讲得实在。", REGISTER, ["杨林镇"]],
    ["滨海大学广大师生要立志报国。", facts({ unit: "临江大学", level: "university" }), ["滨海大学"]],
    ["泗洪县各级党组织要认领任务。", facts({ unit: "山东省曲阜市", level: "county" }), ["泗洪县"]],
  ])("finds another's: %s", (text, known, found) => {
    expect(above(text, known)).toEqual(found);
  });

  it.each<[string, Partial<ReviewContext>]>([
    ["学习白水县抓党建的经验，改进工作。", COUNTY],
    ["组织书记赴石门县考察，大家感触很深。", COUNTY],
    ["从延安到西柏坡，作风一路传承。", COUNTY],
    ["青石县教育局、青石一中的做法可以推开。", COUNTY],
    ["白石镇党委书记讲到合作社的分红。", COUNTY],
    ["白石镇、柳河镇的发言有见地。", REGISTER],
    ["青石县委部署的任务，白石镇要落实。", TOWN],
    ["石家庄市委要求抓紧推进。", facts({ unit: "河北省平山县", level: "county" })],
    ["九月份市委督查，提交市委审定，届时请县委组织部派人。", COUNTY],
    ["云岭县、石门县的项目部建在工地上。", facts({ unit: "临江建工集团", level: "enterprise" })],
    ["石桥县委的工作有新意。", facts({ unit: "临江市", level: "city" })],
    ["推动白水县基层党建工作再上新台阶。", {}],
  ])("is silent: %s", (text, known) => {
    expect(above(text, known)).toEqual([]);
  });

  it("tells two units apart without a fact sheet", () => {
    const found = (last: string) =>
      findInLines(RESIDUE_RULES, [
        "在青石县基层党建工作推进会上的讲话",
        "同志们：",
        "今天的会议很重要，大家要领会好、落实好。",
        last,
      ]).map(({ text }) => text);
    expect(found("推动白水县基层党建再上台阶，是我们的责任。")).toEqual(["白水县"]);
    expect(found("要学习白水县基层党建的经验。")).toEqual([]);
  });

  it("stays silent in a speech that goes from county to county", () => {
    const text = "青石县委抓得实。白水县各级党组织有创新。石门县的工作有后劲。";
    expect(above(text, {})).toEqual([]);
  });
});

describe("persons and posts", () => {
  it.each<[string, string[]]>([
    ["刚才，赵长江同志作了述职。", ["赵长江"]],
    ["县长王立新同志到村调研。", ["县长王立新"]],
    ["柳河镇党委书记周晓梅同志的述职有血有肉。", ["柳河镇党委书记周晓梅"]],
  ])("finds who and what is not in the register: %s", (text, found) => {
    expect(above(text, REGISTER)).toEqual(found);
  });

  it.each([
    "周晓梅同志作了发言，陈光明县长提了要求。",
    "县委副书记、县长陈光明同志主持会议。",
    "时任县长王立新同志就要求账目公开。",
    "要向黄文秀同志学习，以赵某某案为镜鉴。",
    "全国劳动模范赵长江同志的事迹要讲起来。",
  ])("is silent: %s", (text) => {
    expect(above(text, REGISTER)).toEqual([]);
  });

  it("says nothing of persons without a register", () => {
    expect(above("刚才，赵长江同志作了述职。", COUNTY)).toEqual([]);
  });

  it("hints at the speaker in the third person", () => {
    const known = facts({ speaker: "王立新", post: "县委书记" });
    expect(findInBlock(RESIDUE_RULES, "刚才，王立新书记作了部署。", known)).toMatchObject([
      { rule: "residue/own-speaker", severity: "hint", text: "王立新" },
    ]);
  });
});

describe("anniversaries", () => {
  it.each<[string, string[]]>([
    ["今年是中国共产党成立103周年。", ["中国共产党成立103周年"]],
    ["迎来建党一百零三周年，要用实干庆祝。", ["建党一百零三周年"]],
  ])("finds an older text's: %s", (text, found) => {
    expect(above(text, { year: 2026 })).toEqual(found);
  });

  it.each([
    "2021年，在庆祝中国共产党成立100周年大会上，宣告全面建成小康社会。",
    "今年是建党105周年，也是长征胜利90周年。",
  ])("is silent: %s", (text) => {
    expect(above(text, { year: 2026 })).toEqual([]);
  });

  it("is silent without the draft's year", () => {
    expect(above("今年是建党103周年。", {})).toEqual([]);
  });
});

describe("what web pages and other drafts leave behind", () => {
  it.each<[string, string[]]>([
    ["基础不牢，地动山摇。（立即阅读全文）各级书记要记牢。", ["（立即阅读全文）"]],
    ["该文章由某某文秘网整理，要久久为功。", ["文章由某某文秘网整理"]],
    ["干部要带头。（中间省略320字）群众才会跟上。", ["（中间省略320字）"]],
    ["支部要有号召力&nbsp;，党员要有战斗力<br/>。", ["&nbsp;", "<br/>"]],
  ])("finds words of a site: %s", (text, expected) => {
    expect(above(text, {})).toEqual(expected);
  });

  it.each([
    "学习资料已经发到群里，请大家自行下载全文学习。",
    "这篇文章来自基层一线，值得一读；以上数据由县统计局提供。",
    "文中观点仅供参考，要办好县党建网和微信公众号。",
    "奋斗的故事，未完待续！",
    "点击率不等于满意率，阅读量不等于成效。",
  ])("leaves words about sites alone: %s", (text) => {
    expect(above(text, {})).toEqual([]);
  });

  it("finds the number of samples behind a title", () => {
    const block = plainBlock("title", "在全县党建工作会议上的讲话（精选3篇）");
    expect(
      findInLines(RESIDUE_RULES, [block.text, "同志们：", "会议开得很好。"]).map(({ text }) => text),
    ).toEqual([]);
    expect(
      createReviewer(RESIDUE_RULES, reviewContext({}))
        .review({ blocks: [block], incomplete: false })
        .map(({ text }) => text),
    ).toEqual(["（精选3篇）"]);
  });

  it.each<[string, Partial<ReviewContext>, string[]]>([
    ["要严格执行《云山县村干部管理办法》。", COUNTY, ["云山县"]],
    ["县委印发《白水县网格员考核细则》，请抓好落实。", COUNTY, ["白水县"]],
    ["奋力绘就乡村全面振兴白溪新画卷。", COUNTY, ["白溪"]],
    ["为建设富强和谐的云岭作出更大贡献！", COUNTY, ["云岭"]],
    ["县委副书记、县长　王立新\n", REGISTER, ["县长　王立新"]],
  ])("finds another draft's names: %s", (text, known, expected) => {
    expect(above(text, known)).toEqual(expected);
  });

  it.each<[string, Partial<ReviewContext>]>([
    ["《白水县村干部管理办法》写得细，可以借鉴。", COUNTY],
    ["要落实《临江市物业管理条例》和《青石县网格员考核细则》。", COUNTY],
    ["奋力谱写中国式现代化青石新篇章，写好乡村振兴县域新答卷。", COUNTY],
    ["奋力谱写中国式现代化湖南新篇章。", COUNTY],
    ["为建设富强和谐的青石作出更大贡献，为建设美丽的乡村添砖加瓦！", COUNTY],
    ["县委书记、县人大常委会主任　王立新", REGISTER],
  ])("leaves what is right alone: %s", (text, known) => {
    expect(above(text, known)).toEqual([]);
  });
});

describe("what the speaker calls himself", () => {
  const known = (post: string): Partial<ReviewContext> => ({
    facts: { ...NO_FACTS, unit: "云溪县人民医院", level: "hospital", speaker: "周明远", post },
  });

  it("is a post he holds", () => {
    expect(above("作为党委书记，我深知责任重大。", known("党委副书记、院长"))).toEqual(["党委书记"]);
    expect(above("作为党委书记，我深知责任重大。", known("云溪县人民医院党委书记"))).toEqual([]);
    expect(above("作为党委书记，我要带头。", known("云溪县委书记"))).toEqual([]);
    expect(above("作为院长，我要带头；作为党委书记，大家都要带头。", known("党委副书记、院长"))).toEqual([]);
  });
});

describe("another's name in one's own slogan", () => {
  it("is found behind the name of the Party's core", () => {
    const known = { facts: { ...NO_FACTS, unit: "云溪县", level: "county" as const } };
    expect(
      above("更加紧密地团结在以习近平同志为核心的党中央周围，奋力谱写柳河县高质量发展的新篇章！", known),
    ).toEqual(["柳河县"]);
  });
});

describe("names a text may rightly hold", () => {
  const TOWN: Partial<ReviewContext> = {
    facts: {
      ...NO_FACTS,
      unit: "中共石桥镇委员会",
      level: "township",
      places: ["竹林村", "上湾村"],
      persons: ["罗志远", "孟宪和"],
    },
  };

  it.each([
    "上个月，我去了一趟邻县的麻坪镇。麻坪镇有个黄泥村，办法很土。",
    "我们与东边的祁山镇、西边的芦溪镇你追我赶，祁山镇去年修通了路。",
    "那个村比竹林村还高出两百米，秧苗钱镇里补一半，全县区域面积不小。",
    "上湾村的老书记孟宪和不讲大道理。",
    "县委陈志远书记讲了三句话，市委组织部副部长姚克勤同志到会指导。",
    "毛泽东同志在张思德同志追悼会上作了讲演。",
    "陶行知先生说过：“捧着一颗心来。”卫生院任小兰大夫一生没有自己的孩子。",
    "对单亲家庭的学生，班主任要多关心，党员老师要结对。",
    "对标先进仍有差距：苏州工业园区人才密度之高，值得学习。",
  ])("is silent: %s", (text) => {
    expect(above(text, TOWN)).toEqual([]);
  });

  it.each<[string, string[]]>([
    ["麻坪镇党委决定，从今天起开展整治。", ["麻坪镇"]],
    ["镇党委书记陈志远同志讲得很好。", ["陈志远"]],
  ])("still finds another town's: %s", (text, expected) => {
    expect(above(text, TOWN)).toEqual(expected);
  });
});

describe("institutions of the unit's own kind", () => {
  const OFFICE = facts({ unit: "云溪县水利局", level: "organ" });
  const COMPANY = facts({ unit: "锦江建设集团", level: "enterprise" });
  const SCHOOL = facts({ unit: "明德中学", level: "university" });
  const HOSPITAL = facts({ unit: "云溪县人民医院", level: "hospital" });

  it.each<[string, Partial<ReviewContext>, string[]]>([
    ["特别是财政局第二党支部创新开展微党课。", OFFICE, ["财政局"]],
    ["县林业局党组将一如既往支持支部工作。", OFFICE, ["县林业局"]],
    ["在恒泰矿业最困难的时候，党员站了出来。", COMPANY, ["恒泰矿业"]],
    ["把华通水务集团建成一流企业。", COMPANY, ["华通水务集团"]],
    ["让我们为育才中学的明天共同努力。", SCHOOL, ["育才中学"]],
    ["县中医院的广大医务人员放弃了休假。", HOSPITAL, ["县中医院"]],
  ])("finds another's: %s", (text, known, found) => {
    expect(above(text, known)).toEqual(found);
  });

  it.each<[string, Partial<ReviewContext>]>([
    ["财政局第二党支部与我们结对，县财政局将拨付资金。", OFFICE],
    ["县水利局党组将一如既往支持支部工作。", OFFICE],
    ["推动环保公司高质量发展，把锦华物业做强。", COMPANY],
    ["为集团公司的发展出力，把国有企业建成标杆。", COMPANY],
    ["育才中学的全体师生向我们学校赠送了图书。", SCHOOL],
    ["县中医院的广大医务人员也来支援，我们公立医院要担当。", HOSPITAL],
    ["县林业局党组将一如既往支持各支部。", COUNTY],
  ])("is silent: %s", (text, known) => {
    expect(above(text, known)).toEqual([]);
  });
});

describe("one's own place, others' and persons", () => {
  const STREET = facts({ unit: "石门街道党工委", level: "township", places: ["石门街道"] });
  const BRANCH = facts({ unit: "沙河乡党委", level: "township", persons: ["陈国栋", "孟庆余"] });

  it.each<[string, Partial<ReviewContext>, string[]]>([
    ["我将与桐林街道的干部群众同甘共苦。", STREET, ["桐林街道"]],
    ["我到云岭县工作以来，走遍了所有乡镇。", COUNTY, ["云岭县"]],
    ["我们平昌市的基层党建有了新起色。", COUNTY, ["平昌市"]],
    ["马长胜同志要在发展党员上下功夫。", BRANCH, ["马长胜"]],
    ["孟庆余同志光荣退休，要学习刘振邦同志的奉献精神。", BRANCH, ["刘振邦"]],
    ["要久久为功。（责任编辑：小雨）", COUNTY, ["（责任编辑：小雨）"]],
    ["更多述职报告范文请关注本站。", COUNTY, ["更多述职报告范文请关注本站"]],
  ])("finds: %s", (text, known, found) => {
    expect(above(text, known)).toEqual(found);
  });

  it.each<[string, Partial<ReviewContext>]>([
    ["我在桐林街道工作了五年，酸甜苦辣都尝过。", STREET],
    ["听说山那边的桐林街道办了食堂，与上游柳坪街道要互通水情。", STREET],
    ["桐林街道的同志上周来我们街道参观。", STREET],
    ["桐林街道把党建指导员派进产业链，这条路子我们去看过。", STREET],
    ["要虚心向老同志学习，向陈国栋同志致敬，任何同志都不例外。", BRANCH],
    ["上级宣布了职务调整的决定，卢建平同志作了发言。", BRANCH],
    ["责任编辑要把好关，更多的同志请关注县里的公众号。", COUNTY],
  ])("is silent: %s", (text, known) => {
    expect(above(text, known)).toEqual([]);
  });
});

describe("who introduces himself", () => {
  const REPORT = facts({ unit: "柳溪镇", level: "township", speaker: "许文斌", post: "镇党委书记" });

  it.each<[string, string[]]>([
    ["我是柳溪镇党委书记何志强。", ["何志强"]],
    ["大家好，我叫罗小梅，来自基层。", ["罗小梅"]],
    ["述职人：何志强。", ["何志强"]],
  ])("is the speaker of the facts: %s", (text, found) => {
    expect(above(text, REPORT)).toEqual(found);
  });

  it.each([
    "我是柳溪镇党委书记许文斌。",
    "我是接替何志强同志的，大家多支持。",
    "他说：“我叫罗小梅，是网格员。”",
    "我是大家选出来的书记，何志强镇长主持会议。",
  ])("may name others: %s", (text) => {
    expect(above(text, REPORT)).toEqual([]);
  });

  it("tells a post of the same title with another body", () => {
    const known = facts({ unit: "云河县委", level: "county", persons: ["陈静（县委常委、组织部部长）"] });
    expect(above("请县委常委、宣传部部长陈静同志宣读。", known)).toEqual(["宣传部部长陈静"]);
    expect(above("请县委常委、县委组织部部长陈静同志宣读。", known)).toEqual([]);
  });
});
