import type { EntityKind } from "@/lib/corpus/entity-mention";

const SURNAMES =
  "王王王李李李张张张刘刘陈陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万覃武钱戴严莫孔向常汤康雒亓佘";
const COMPOUND = ["欧阳", "司马", "上官", "诸葛", "皇甫"];
const GIVEN =
  "伟芳秀英敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂兰文辉玲华建国志红春梅海燕晓峰立新玉德永庆少云鹏飞雪莹嘉宁洁岚迪凡盛斌兴松柏青山川宏毅子涵雨欣浩然一鸣思远振邦维民利继光承业仁义诚信家福世昌启航耀东卫冬晴倩薇蓓琳琪瑶瑾婷婧淑贞惠颖彤炜焕煜煌焱钧铭锋钊鑫";
const STEMS =
  "云青白石龙泉金川河湾东西南北上下大小新古柳杨松竹桥林坪坝塘溪江湖岭峰山岗坡沟庄店集关口渡沙清平安永福兴旺源洪潭丰宁凤凰鹿鹤马羊牛梅桃荷莲茶枫桂兰田坊井寨堡";
const BRANDS = "恒远华泰金川鼎盛瑞丰宏达嘉禾天润中科鑫源博雅启明光禾亿联东岳长青";

type Random = () => number;

const pick = (random: Random, from: string | readonly string[]): string =>
  from[Math.floor(random() * from.length)] ?? "";
const several = (random: Random, from: string, count: number) =>
  Array.from({ length: count }, () => pick(random, from)).join("");
const digits = (random: Random, below: number) => String(1 + Math.floor(random() * (below - 1)));

const INVENT: Readonly<Record<EntityKind, (random: Random) => string>> = {
  person: (random) =>
    (random() < 0.03 ? pick(random, COMPOUND) : pick(random, SURNAMES)) +
    several(random, GIVEN, random() < 0.2 ? 1 : 2),
  place: (random) =>
    several(random, STEMS, random() < 0.75 ? 2 : 3) +
    pick(random, ["县", "市", "区", "镇", "镇", "乡", "村", "村", "街道", "社区"]),
  unit: (random) => {
    const stem = several(random, STEMS, 2);
    const brand = several(random, BRANDS, 2);
    return pick(random, [
      `${stem}县教育局`,
      `${stem}市市场监督管理局`,
      `${stem}镇卫生院`,
      `${stem}村党支部`,
      `${brand}集团有限公司`,
      `${brand}农业科技有限公司`,
      `${brand}建设集团`,
      `${stem}县第一中学`,
      `${stem}大学`,
      `${stem}市人民医院`,
      `${stem}乡中心小学`,
      `${stem}县总工会`,
    ]);
  },
  meeting: (random) =>
    pick(random, [
      "全市组织部长会议",
      "全县抓党建促乡村振兴现场推进会",
      `20${10 + Math.floor(random() * 16)}年度党委书记抓基层党建述职评议会议`,
      "全国组织工作会议",
      "省委十二届六次全会",
      "全区城市基层党建工作座谈会",
      "中央农村工作会议",
    ]),
  document: (random) =>
    pick(random, [
      "《党员教育管理工作条例》",
      "《关于加强村干部管理的意见（试行）》",
      "《支部工作手册》",
      "《关于学习〈纲要〉的通知》",
    ]),
  date: (random) =>
    pick(random, [
      `20${10 + Math.floor(random() * 16)}年${digits(random, 13)}月${digits(random, 29)}日`,
      `${digits(random, 13)}月${digits(random, 29)}日`,
      `20${10 + Math.floor(random() * 16)}年${digits(random, 13)}月`,
      "X月X日",
      `${digits(random, 13)}月底`,
    ]),
  number: (random) =>
    pick(random, [
      `${digits(random, 900)}个`,
      `${digits(random, 100)}.${digits(random, 10)}%`,
      `${digits(random, 9000)}万元`,
      `${digits(random, 90)}.${digits(random, 9)}万名`,
      `${digits(random, 900)}余户`,
      "XX个",
      "百分之九十五",
      `${digits(random, 900)}人次`,
    ]),
  project: (random) =>
    `“${pick(random, ["红色", "先锋", "暖心", "星火", "连心"])}${pick(random, ["网格", "领跑", "敲门", "圆桌", "田埂"])}”${pick(random, ["工程", "行动", "工作法", "品牌", "计划"])}`,
};

/** An invented name of a kind; figures, dates and masks count as names here. */
export function inventName(kind: EntityKind, random: Random): string {
  return INVENT[kind](random);
}
