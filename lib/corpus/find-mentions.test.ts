import { describe, expect, it } from "vitest";
import type { EntityMention } from "./entity-mention";
import { entitiesOf, findMentions } from "./find-mentions";

const entities = (...texts: string[]) =>
  entitiesOf(findMentions(texts.map((text, p) => ({ block: { p }, text }))));
const personText = ({ kind, text }: EntityMention) => (kind === "person" ? [text] : []);
const persons = (text: string) => entities(text).persons.map((name) => name.text);

describe("findMentions", () => {
  it.each([
    ["市委常委、组织部部长魏长林指出，要抓实。", ["魏长林"]],
    ["刚才，青山同志作了部署，我完全同意。", ["青山"]],
    ["省委组织部欧阳文清同志到会指导。", ["欧阳文清"]],
    ["雷大海、孟小川、乔云同志作了发言。", ["乔云", "孟小川", "雷大海"]],
    ["王洪波书记强调了三点。", ["王洪波"]],
    ["周文博、韩雪、欧阳静等5位同志作了发言。", ["周文博", "欧阳静", "韩雪"]],
    ["县委副书记、县长李平，组织部部长何燕出席会议。", ["何燕", "李平"]],
    ["会前国栋同志专门作了调研，永强同志也参加了。", ["国栋", "永强"]],
    ["志强书记讲得很实在。", ["志强"]],
    ["驻村第一书记陈小静、村民罗桂香都讲了自己的事。", ["罗桂香", "陈小静"]],
    ["艾力·买买提同志和扎西顿珠同志作了交流。", ["扎西顿珠", "艾力·买买提"]],
    ["王某某、李某因工作失职受到处分。", ["李某", "王某某"]],
    ["党校副校长赵一鸣、工委副书记钱伟、孙丽娜在调研时作了说明。", ["孙丽娜", "赵一鸣", "钱伟"]],
    ["下面，请河西镇党委书记高远述职。", ["高远"]],
    ["感谢市委组织部副部长吕建华同志对我们的关心。", ["吕建华"]],
    ["刚才，县委副书记张晓明主持会议，马丽同志通报了情况。", ["张晓明", "马丽"]],
    ["王国庆书记、刘洋市长先后作了批示。", ["刘洋", "王国庆"]],
  ])("finds persons in %s", (text, names) => {
    expect(persons(text).sort()).toEqual([...names].sort());
  });

  it.each([
    "习近平总书记强调，以习近平同志为核心的党中央高度重视。",
    "各位同志、负责同志、全体同志、年轻干部要带头。",
    "县委书记、组织部部长和有关同志参加，述职的同志逐一发言。",
    "党委书记要履行第一责任人职责，支部书记要带头。",
    "XX同志作了点评，〔姓名〕同志主持。",
    "党员谈心、党员承诺制度要坚持。",
    "全市各级党组织书记要抓好落实。",
    "书记高度重视，主任安排专人，部长要求严格。",
    "支部书记、支委委员和党小组组长带头，村民代表参加。",
    "书记向全体党员和群众作了承诺，党员安排值班。",
    "社区书记、街道书记、高校书记都要述职，优秀书记上台领奖。",
    "XX书记、X部长、某某同志参加了会议。",
    "国家主席、全国劳动模范的事迹，张桂梅同志的精神，黄文秀同志的选择。",
    "要像焦裕禄同志那样，做焦裕禄式的好干部。",
    "“党建·红心”品牌和“浦江·先锋”驿站越办越好。",
    "负责人和平时表现好的同志，任务书记录在案。",
    "干部管理、党员教育、班子成员和党务工作者同志。",
    "组织委员严格把关，宣传委员广泛发动。",
  ])("finds no person in %s", (text) => {
    expect(persons(text)).toEqual([]);
  });

  it.each([
    ["王　伟部长、陈 芳同志都发了言。", ["王　伟", "陈 芳"]],
    ["王大勇（镇党委书记）汇报了，县长（李卫东）点评。", ["李卫东", "王大勇"]],
    ["王XX同志、李×书记、X书记、张某某到会。", ["王XX", "李×", "张某某"]],
    ["向张三同志学习，张三、李四、王五同志作了发言。", ["张三", "李四", "王五"]],
    ["会议由林国庆主持，听了张伟、李丽的发言。", ["张伟", "李丽", "林国庆"]],
    ["沈明荣、蒋国梁严重违纪违法案教训深刻。", ["沈明荣", "蒋国梁"]],
    ["像唐新颖这样的支部书记，村民董洁说，信得过。", ["唐新颖", "董洁"]],
    ["陈宏、周永铭、石子等3名同志作了现场述职。", ["周永铭", "石子", "陈宏"]],
    ["纪委书记王宁德、副县长许昌振作了部署。", ["王宁德", "许昌振"]],
    ["买买提同志、阿依古丽同志讲得生动。", ["买买提", "阿依古丽"]],
    ["司马青云同志和诸葛瑾书记先后发言。", ["司马青云", "诸葛瑾"]],
    ["老支书赵大山带着党员干，赵大山的账本最清楚。", ["赵大山"]],
  ])("finds persons in noisy shapes: %s", (text, names) => {
    const found = new Set(findMentions([{ block: { p: 0 }, text }]).flatMap(personText));
    expect([...found].sort()).toEqual([...names].sort());
  });

  it.each([
    "老张、小王都来了，小李同志干得好。",
    "毛泽东思想、邓小平理论是行动指南，小平同志讲过。",
    "向先进学习、向典型看齐，同志们都说好。",
    "时任局长连续三年，现任书记高票当选，新任主任万事开头难。",
    "书记严于律己，主任平易近人，县长关心群众，部长施策精准。",
    "组长常抓不懈，处长管得住，队长左右为难，经理成本控制。",
    "有关方面的做法要推广，成员单位的汇报不够实，安排作了调整。",
    "任何同志都不能例外，与会人员有高度的责任心。",
    "金融系统党员、文明单位书记、康复医院院长都到了。",
  ])("finds no person in ordinary wording: %s", (text) => {
    expect(persons(text)).toEqual([]);
  });

  it.each([
    ["在浙江省杭州市余杭区", ["余杭区", "杭州市", "浙江省"]],
    ["走进广西壮族自治区、内蒙古自治区调研。", ["内蒙古自治区", "广西壮族自治区"]],
    ["对石家庄、张家口等地的做法要研究。", ["张家口", "石家庄"]],
    [
      "云岭县白石镇河湾村党支部和云岭经济技术开发区都在抓。",
      ["云岭县", "云岭经济技术开发区", "河湾村", "白石镇"],
    ],
    ["推广云岭县经验，学习白石镇、龙泉街道的做法。", ["云岭县", "白石镇", "龙泉街道"]],
    ["单县、曹县动作快。", ["单县", "曹县"]],
  ])("finds places in %s", (text, names) => {
    expect(
      entities(text)
        .places.map((name) => name.text)
        .sort(),
    ).toEqual(names);
  });

  it.each([
    "全市各级党组织、我县各乡镇、全省上下、各村社区都要跟上。",
    "建设光明乡村、文明村镇，在先进乡镇、重点镇开展试点。",
    "实行乡村两级联动，逐村排查，带头公开社区事务，城区、老城区先行。",
    "学习运用浙江“千万工程”经验，弘扬延安精神。",
    "由组织部会同县委办公室、县民政局落实，12家联村公司参与。",
    "平台公司、集团公司、县人民医院、实验小学、马克思主义学院都有支部。",
  ])("finds neither place nor unit in %s", (text) => {
    expect(entities(text)).toMatchObject({ places: [], units: [] });
  });

  it.each([
    ["unit", "云岭县教育局、白石镇党委牵头。", ["云岭县教育局", "白石镇党委"]],
    ["unit", "与鼎盛建设集团、恒源农业科技有限公司结对。", ["鼎盛建设集团", "恒源农业科技有限公司"]],
    ["meeting", "贯彻党的二十届四中全会和全省组织部长会议精神。", ["党的二十届四中全会", "全省组织部长会议"]],
    ["meeting", "开好每一次会议，常委会会议、党员大会要有质量。", []],
    [
      "document",
      "落实《关于学习〈纲要〉的通知》和《条例（试行）》。",
      ["《关于学习〈纲要〉的通知》", "《条例（试行）》"],
    ],
    [
      "date",
      "2023—2025年、2025年3月5日、X月X日、二〇二五年十二月、6月底。",
      ["2023—2025年", "2025年3月5日", "X月X日", "二〇二五年十二月", "6月底"],
    ],
    [
      "number",
      "投入1,200万元，下降3.5个百分点，约2.3万人次、XX户，占百分之九十。",
      ["1,200万元", "3.5个百分点", "2.3万人次", "XX户", "百分之九十"],
    ],
    ["number", "讲三点意见，抓好四个方面，推行“1+6+N”网格。", []],
    ["project", "深化“红色网格”工程和“敲门行动”，落实“三会一课”制度。", ["“红色网格”工程", "“敲门行动”"]],
  ] as const)("finds each %s in %s", (kind, text, expected) => {
    const found = findMentions([{ block: { p: 0 }, text }]).filter((mention) => mention.kind === kind);
    expect(found.map((mention) => mention.text)).toEqual(expected);
  });

  it("says in which block and where in it a name stands, every time it does", () => {
    const blocks = [
      { block: "title", text: "在云岭县党建推进会上的讲话" },
      { block: "speaker", text: "县委书记 张 伟" },
      { block: { h: 2 }, text: "学习李卫东同志" },
      { block: { p: 0 }, text: "〔姓名〕同志到会，李卫东讲了话。" },
    ] as const;
    const named = findMentions(blocks).filter(({ kind }) => kind === "person" || kind === "place");
    expect(
      named.map(({ text, block, startOffset, endOffset }) => [text, block, startOffset, endOffset]),
    ).toEqual([
      ["云岭县", "title", 1, 4],
      ["张 伟", "speaker", 5, 8],
      ["李卫东", { h: 2 }, 2, 5],
      ["李卫东", { p: 0 }, 9, 12],
    ]);
    expect(entitiesOf(findMentions(blocks)).persons).toEqual([
      { text: "李卫东", count: 2 },
      { text: "张伟", count: 1 },
    ]);
  });

  it("takes a name of two characters for a word where nothing says that a person is meant", () => {
    const found = findMentions([
      { block: { p: 0 }, text: "高远同志发言，大家志存高远。青山同志说，绿水青山要守住。" },
    ]);
    expect(found.map(({ text, startOffset }) => `${text}${startOffset}`)).toEqual(["高远0", "青山14"]);
  });

  it("finds places and units, not generic words", () => {
    const found = entities(
      "在云岭县龙泉镇，由金川矿业集团有限公司帮建。全市、我县、各乡镇、村社区都要跟上，〔县名〕也不例外。",
    );
    expect(found.places.map(({ text }) => text)).toContain("云岭县");
    expect(found.units.map(({ text }) => text)).toContain("金川矿业集团有限公司");
    expect(found.places.map(({ text }) => text).join()).not.toMatch(/全市|我县|各乡镇|县名/);
  });

  it("counts each name", () => {
    expect(entities("王洪波同志发言。", "王洪波书记点评。").persons).toEqual([{ text: "王洪波", count: 2 }]);
  });
});
