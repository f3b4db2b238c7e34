import { describe, expect, it } from "vitest";
import lexicon from "@/corpus/lexicon/confusables.json";
import { findInBlock, findInLines, wordsFound } from "../../testing/words-found";
import { WORD_RULES } from "./index";

const grave = (text: string) =>
  findInBlock(WORD_RULES, text)
    .filter(({ severity }) => severity !== "hint")
    .map(({ text: found, fix }) => [found, fix]);
const of = (rule: string, text: string) =>
  findInBlock(WORD_RULES, text)
    .filter((finding) => finding.rule === `word/${rule}`)
    .map(({ text: found }) => found);

describe("confusables", () => {
  it("are five hundred pairs and more, and no right form holds its wrong one", () => {
    const pairs = [
      ...Object.entries(lexicon.always),
      ...lexicon.entries.map(({ wrong, right }) => [wrong, right]),
    ];
    expect(pairs.length).toBeGreaterThan(500);
    expect(Object.entries(lexicon.always).filter(([wrong, right]) => right.includes(wrong))).toEqual([]);
  });

  it.each([
    ["各支部都建立了问题台帐。", "台帐", "台账"],
    ["对全年工作作出布署。", "布署", "部署"],
    ["希望大家在接再厉。", "在接再厉", "再接再厉"],
    ["如实反应问题。", "反应问题", "反映问题"],
    ["截止目前，整改完成九成。", "截止", "截至"],
    ["大家渡过了一个祥和的春节。", "渡过", "度过"],
    ["防犯化解风险是头等大事。", "防犯", "防范"],
    ["会后从新明确了分工。", "从新", "重新"],
    ["各单位负责同志例席会议。", "例席", "列席"],
    ["要凝聚齐抓共管的强大和力。", "和力", "合力"],
    ["拟发展对象名单已经张榜公式。", "公式", "公示"],
    ["要抓点示范、以点代面，把盆景变成风景。", "以点代面", "以点带面"],
    ["这项工作己经完成。", "己经", "已经"],
    ["一些干部不做为、慢作为。", "不做为", "不作为"],
    ["做为支部书记，责任很重。", "做为", "作为"],
    ["我们必需坚持问题导向。", "必需", "必须"],
    ["有的项目即没有算过账，也没有问过人。", "即没有", "既没有"],
    ["干部即不能躺平，也不能蛮干。", "即不", "既不"],
    ["各部门要形成工作和力。", "和力", "合力"],
  ])("finds and mends: %s", (text, found, fix) => {
    expect(grave(text)).toEqual([[found, fix]]);
  });

  it.each([
    "这是我自己经历的事，自己成为先进。",
    "会后由党办把各支部组织生活汇总成册。",
    "言为士则、行为世范的道德情操。",
    "他笔下那个“到处都是活跃跃的创造”的中国。",
    "那一年，全村人抱成团，渡过了难关。",
    "要做好预防犯罪工作，防止以点代面、以偏概全。",
    "这套计分公式和考核公式化的毛病都要改。",
    "下面，我就接访工作作简要说明，就驻村工作作出安排。",
    "以经济建设为中心，所以经常要抓。",
    "报名截止日期是三月底，会议截至目前没有改期。",
    "敢做为民办事的表率。",
    "满足群众必需的生活用品。",
    "按排名先后发言，按排查结果整改。",
    "群众代表列举错误做法，把权力关进制度的笼子。",
    "既使干部受警醒，又使群众得实惠。",
    "镇里立即没有了顾虑，群众也没有了怨言。",
    "方案随即不再追问，也不推诿。",
    "形成和力量相称的格局，干部要有亲和力。",
  ])("is silent: %s", (text) => {
    expect(grave(text)).toEqual([]);
  });

  it("reports a whole finding", () => {
    expect(findInBlock(WORD_RULES, "建好台帐。")).toEqual([
      {
        rule: "word/confusable",
        family: "word",
        severity: "must",
        authority: "通行写法",
        block: 0,
        start: 2,
        end: 4,
        text: "台帐",
        message: "“台帐”是错别字，应为“台账”。",
        fix: "台账",
      },
    ]);
  });

  it("leaves custom and doubled sense to hints", () => {
    expect(of("custom-form", "其它工作也要做好。")).toEqual(["其它"]);
    expect(of("tautology", "目的是为了促进工作，各位同志们辛苦了。")).toEqual(["目的是为了", "各位同志们"]);
    expect(of("tautology", "目的是促进工作，为的是群众。")).toEqual([]);
  });
});

describe("real words in the wrong place", () => {
  it.each([
    ["向大家表示忠心的感谢。", "忠心", "衷心"],
    ["暴露出安全责任落实不利、执行不严。", "不利", "不力"],
    ["银行发放信用货款三千万元。", "货款", "贷款"],
    ["老支书退休不退色。", "退色", "褪色"],
    ["关键再于落实。", "再于", "在于"],
    ["无论那个单位都要整改。", "那", "哪"],
    ["即抓发展，又抓党建。", "即", "既"],
    ["防汛物质要备足。", "物质", "物资"],
  ])("are found: %s", (text, found, fix) => {
    expect(grave(text)).toEqual([[found, fix]]);
  });

  it.each([
    "表达对党的忠心，致以衷心的感谢。",
    "这对工作不利，是不利的因素。",
    "企业把货款付给农户，群众办事实现一次办。",
    "即使抓了，也要再抓；那个单位不再于会上发言。",
    "物质文明和精神文明，参观查看现场，机械加工厂的漏洞查找要细。",
    "群众过了一个平安祥和的节日，职工俱乐部对外开放。",
  ])("are right in %s", (text) => {
    expect(grave(text)).toEqual([]);
  });
});

describe("words that do not go together", () => {
  it.each([
    ["要加快基层治理水平。", "加快基层治理水平"],
    ["工作力度不断提高。", "力度不断提高"],
    ["要缩短城乡差距。", "缩短城乡差距"],
    ["每名干部都要加强业务水平。", "加强业务水平"],
    ["党群干群关系进一步提高。", "关系进一步提高"],
    ["满意度达98%以上左右。", "98%以上左右"],
    ["原因是重视不够造成的。", "原因是重视不够造成的"],
    ["要营造风清气正的。", "营造风清气正的"],
  ])("are found: %s", (text, found) => {
    expect(of("ill-matched", text)).toEqual([found]);
  });

  it.each([
    "要加快提升基层治理水平，提高保障和改善民生水平，提升干部开展工作能力。",
    "满意率在98%以上，左右两边都坐满了。",
    "成绩是大家取得的，这份荣誉是组织给的。",
    "开展突出问题专项整治，降低办事成本。",
    "缩短办事时间，缩小城乡差距，加强业务水平测试，密切党群干群关系。",
    "各支部按时召开主题党日部署会，关系民生的实事进一步提速。",
  ])("are right in %s", (text) => {
    expect(of("ill-matched", text)).toEqual([]);
  });

  it("finds the first half of one pair with the second of another", () => {
    expect(of("pair-mismatch", "只有扛起主业，就能带好队伍。")).toEqual(["只有扛起主业，就能"]);
    expect(of("pair-mismatch", "与其坐等上级推动，而是主动去干。")).toHaveLength(1);
    expect(of("pair-mismatch", "只有扛起主业，才能带好队伍；只有三名党员，就能成立支部。")).toEqual([]);
  });
});

describe("set expressions broken up", () => {
  it("are found with a character lost or two swapped", () => {
    expect(of("broken-term", "党员的先锋模作用不明显，要严格织组生活。")).toEqual(["先锋模作用", "织组生活"]);
    expect(of("broken-term", "切实增责任感。")).toEqual(["增责任感"]);
  });

  it.each(["知敬畏、守底线，同谋划、同部署。", "外科党支部述职，组织关系接转要及时。", "党风廉政建设。"])(
    "are not seen in %s",
    (text) => {
      expect(of("broken-term", text)).toEqual([]);
    },
  );
});

describe("set expressions", () => {
  it.each([
    ["要群策群利抓党建。", "群策群利", "群策群力"],
    ["党员要发挥先锋模泛作用。", "先锋模泛作用", "先锋模范作用"],
    ["整改要锲而不涉地抓。", "锲而不涉", "锲而不舍"],
  ])("are found with one like character wrong: %s", (text, found, fix) => {
    expect(grave(text)).toEqual([[found, fix]]);
  });

  it.each(["纪检监察机关要跟进。", "党建工作是主业。", "服务重心要下移。", "我縣基層黨建工作情況。"])(
    "are not seen in %s",
    (text) => {
      expect(of("near-term", text)).toEqual([]);
    },
  );
});

describe("doubled characters and words", () => {
  it.each([
    ["加强党党员队伍建设。", "党党"],
    ["这是我们的的责任。", "的的"],
    ["取得了了明显成效。", "了了"],
    ["把把责任扛起来。", "把把"],
    ["要抓好落实工作作。", "作作"],
    ["要关心关爱爱基层干部。", "爱爱"],
    ["要认真认真落实。", "认真认真"],
    ["进一步进一步压实责任。", "进一步进一步"],
    ["对不不达标的要约谈。", "不不"],
    ["要进一一步理顺关系。", "一一"],
    ["在工作中中，要注意方法。", "中中"],
  ])("are found: %s", (text, found) => {
    expect(grave(text).map(([words]) => words)).toEqual([found]);
  });

  it.each([
    "人人有责，天天过问，层层压实，事事落实。",
    "为了了解情况，除了了解还要解决。",
    "说起业务头头是道，说起党建不甚了了。",
    "县委常委会会议研究，组织部部长讲话，共产党党员带头。",
    "关爱爱党爱国的老同志，落实实名登记，推动动态管理，发展展会经济。",
    "工作作风要实，党员员工一起上，的的确确不容易。",
    "扎扎实实抓，规规矩矩办，谈谈体会，研究研究再定。",
    "把把关、号号脉，方方面面都要顾到。",
    "我就下半年工作作三点部署，其中中青年干部要带头，上级要要求具体。",
    "一年比一年好，一件一件抓，一个支部一个支部过。",
    "打造改革创新新典范，拿出汇总总数，讲清上下级党组织的主次。",
  ])("are left alone: %s", (text) => {
    expect(grave(text)).toEqual([]);
  });
});

describe("a word typed for one that sounds the same", () => {
  it.each([
    ["今天召开数值评议会。", "数值评议会"],
    ["认真做好民主平易党员工作。", "民主平易党员"],
    ["要提高整治站位。", "整治站位"],
    ["要抓好后背干部培养。", "后背干部"],
    ["健全激励机智。", "激励机智"],
  ])("is found in a term: %s", (text, found) => {
    expect(of("near-term", text)).toEqual([found]);
  });

  it.each([
    "几位书记都讲了。",
    "党员医师带头，党员技师传艺。",
    "正职原则上不分管财务。",
    "结合工作实际，把责任传到末梢，项目共建、议题推进都要跟上。",
    "落实整治责任，群众反应热烈。",
    "研究解決存在的突出問題。",
  ])("is not seen where words only sound alike: %s", (text) => {
    expect(of("near-term", text)).toEqual([]);
  });
});

describe("halves of pairs", () => {
  it.each([
    ["不仅要抓当前，打牢基础。下一步工作很重。大家要努力。", "不仅"],
    ["既要抓好学习。大家都清楚。", "既"],
    ["即使困难再大，工作照常推进。大家要有信心。", "即使"],
  ])("are found alone: %s", (text, found) => {
    expect(of("missing-half", text)).toEqual([found]);
  });

  it.each([
    "不仅要抓当前，还要谋长远。",
    "既要有分管责任，又要有属地责任。",
    "不仅如此，制度没有建立。大家要清醒。",
    "会上说“不仅要学”。大家记住。",
    "不要求家家盖洋楼，只要求房前屋后利利索索。镇里出钱。",
  ])("are complete: %s", (text) => {
    expect(of("missing-half", text)).toEqual([]);
  });
});

describe("reading aloud", () => {
  it("says how a hard word is read, once a text", () => {
    const found = findInLines(WORD_RULES, ["同志们：", "要栉风沐雨抓落实。", "栉风沐雨，砥砺前行。"]);
    expect(found.map(({ text, severity }) => [text, severity])).toEqual([
      ["栉风沐雨", "hint"],
      ["砥砺", "hint"],
    ]);
    expect(found[0]?.message).toContain("zhì fēng mù yǔ");
  });

  it("finds what cannot be said in one breath", () => {
    const clause = "要把基层党建的各项任务落到每个支部、每名党员，";
    expect(of("long-sentence", `${clause.repeat(5)}务求实效。`)).toHaveLength(1);
    expect(of("long-sentence", `${clause.repeat(3)}务求实效。`)).toHaveLength(0);
    const unmarked =
      "会开过了等于工作做过了文件发下去了等于任务落实了材料写好了等于成绩有了照片拍好了等于活动办了检查走了等于问题没了";
    expect(of("long-sentence", `账不能这样算：${unmarked}。`)).toEqual([unmarked]);
    expect(of("long-sentence", `账不能这样算：${unmarked.replaceAll("了等于", "了，等于")}。`)).toEqual([]);
    expect(of("long-sentence", `${clause.repeat(5).replace(/，$/u, "；")}务求实效。`)).toHaveLength(0);
  });

  it("finds foreign abbreviations, but no units", () => {
    expect(of("latin", "要会做PPT，看懂GDP。")).toEqual(["PPT", "GDP"]);
    expect(of("latin", "长3km，XX镇，见www.example.cn。")).toEqual([]);
  });
});

describe("grammar", () => {
  it("finds a sentence without a subject", () => {
    expect(of("lost-subject", "通过开展主题教育，使党员受到了教育。")).toHaveLength(1);
    expect(of("lost-subject", "县委通过开展教育，使党员受到了教育。")).toHaveLength(0);
    expect(of("lost-subject", "通过开展培训，使用率明显提高。")).toHaveLength(0);
  });

  it("finds 的 where 地 or 得 belongs", () => {
    expect(of("particle", "要扎实的推进各项工作，抓的实。")).toEqual(["扎实的推进", "抓的实"]);
    expect(of("particle", "大家认真的听，认真的记。")).toEqual(["认真的听", "认真的记"]);
    expect(of("particle", "要有扎实的推进措施，抓得实，认真的学习态度，踏实的做法，认真的学风。")).toEqual(
      [],
    );
  });

  it("finds 本人 beside 我", () => {
    const lines = ["各位领导：", "我履职一年，我深感责任重大。", "本人坚持学习，我带头讲党课。"];
    expect(wordsFound(WORD_RULES, "我们要充分尊重本人意愿。")).toEqual([]);
    expect(findInLines(WORD_RULES, lines).map(({ rule }) => rule)).toContain("word/mixed-person");
  });
});

describe("words that twist the tongue", () => {
  it.each([
    ["对设施失修失实的三是实施失实问责，要求四月底前整改。", "是实施失实"],
    ["村口的四十四个石狮子要移走。", "四十四个石狮子"],
    ["化肥会挥发，请农户及时回填。", "化肥会挥发"],
    ["请南来老年人那里的志愿者登记。", "南来老年"],
  ])("are hinted at: %s", (text, found) => {
    const hits = findInBlock(WORD_RULES, text).filter(({ rule }) => rule === "word/tongue-twister");
    expect(hits.map(({ text: words, severity }) => [words, severity])).toContainEqual([
      expect.stringContaining(found),
      "hint",
    ]);
  });

  it.each([
    "十四五时期全市地区生产总值增长六个百分点，国有资产保值增值。",
    "四是组织生活不正常，三是支部书记抓党建的主责主业意识不强。",
    "坚持实事求是，找准症结，制定整改措施，政治素质考察抓在经常。",
    "年年讲年年落空，理论学习难在联系实际。",
    "四十四、四十五两项任务由组织部门负责。",
  ])("leaves usual words alone: %s", (text) => {
    expect(of("tongue-twister", text)).toEqual([]);
  });

  it("are not looked for in headings, which are read slowly", () => {
    const hits = findInBlock(WORD_RULES, "化肥会挥发", {}, "heading");
    expect(hits.filter(({ rule }) => rule === "word/tongue-twister")).toEqual([]);
  });
});

describe("words that go together", () => {
  const near = (text: string) =>
    findInBlock(WORD_RULES, text).flatMap(({ rule, text: words, fix }) =>
      rule === "word/near-term" ? [`${words}→${fix ?? ""}`] : [],
    );

  it.each<[string, string[]]>([
    ["大家的使命敢更强了，支部的号召历。", ["号召历→号召力"]],
    ["干部的责任赶。", ["责任赶→责任感"]],
    ["要健全长效机治，做到政令畅捅。", ["长效机治→长效机制", "政令畅捅→政令畅通"]],
  ])("are missed by one like character: %s", (text, expected) => {
    expect(near(text)).toEqual(expected);
  });

  it.each([
    "把权力关进笼子，为活动制定标准，划清界限。",
    "组织里的事要公开，战斗历程不能忘，责任敢于扛，当支部的带头人。",
    "请宣传部、组织立规矩的同志都来。",
    "要落实工作制度，强化结果应用。",
  ])("are left alone: %s", (text) => {
    expect(near(text)).toEqual([]);
  });
});

describe("slips that make no word", () => {
  const slips = (text: string) =>
    findInBlock(WORD_RULES, text).flatMap(({ rule, text: words, fix }) =>
      rule === "word/slipped-word" ? [`${words}→${fix ?? ""}`] : [],
    );

  it.each<[string, string[]]>([
    ["党组织的作用要发辉出来。", ["发辉→发挥"]],
    ["班子配备有续，各项工作继序推进。", ["继序→继续"]],
    ["要把基层党建抓在手上，严格执行有关归定。", ["归定→规定"]],
    ["希望大家珍息机会，在机层一线成长。", ["珍息→珍惜", "机层→基层"]],
  ])("are told by the words around them: %s", (text, expected) => {
    expect(slips(text)).toEqual(expected);
  });

  it.each([
    "让历史说话、用史实发言，会议改期到下周，两名教师访学归来。",
    "原市农业局的老楼拆了，十五个点位全部建齐。",
    "竹要一根一根砍，渠里的水照样流，少受几分罪。",
    "建立“三务”公开栏，老党员曾满仓同志第一个签字。",
    "基層黨組織要發揮作用。",
    "从严治党一揽子举措落到基层，实行同职同酬。",
  ])("are not seen where words only meet: %s", (text) => {
    expect(slips(text)).toEqual([]);
  });
});

describe("expressions cut short", () => {
  const broken = (text: string) =>
    findInBlock(WORD_RULES, text).flatMap(({ rule, fix }) =>
      rule === "word/broken-term" || rule === "word/confusable" ? [fix ?? ""] : [],
    );

  it.each<[string, string[]]>([
    ["要推动全面从严治，以党建引领高质量发。", ["全面从严治党", "高质量发展"]],
    ["书记是第一责人，各党支书记要带头。", ["第一责任人", "党支部书记"]],
  ])("are told: %s", (text, expected) => {
    expect(broken(text)).toEqual(expected);
  });

  it.each(["由组织部牵头，列出责任单，工作部署会照开。", "请大家发言，量力而行，党支书讲党课。"])(
    "are not seen in other words: %s",
    (text) => {
      expect(broken(text)).toEqual([]);
    },
  );
});
