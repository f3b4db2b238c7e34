import lexicon from "@/corpus/lexicon/mining-slots.json";

/** One kind of stretch that becomes a slot. The whole match is replaced; context goes into look-arounds. */
export type ReplacementRule = {
  readonly pattern: RegExp;
  /** The slot's label, or a choice made from the surroundings; null leaves the stretch alone. */
  readonly label: string | ((text: string, start: number, end: number) => string | null);
  /** Whether the stretch is a name that could be foreign in another text. */
  readonly name: boolean;
  /** The label is the very text to put in, not a slot. */
  readonly literal?: boolean;
};

export function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
}

const alternatives = (words: readonly string[]) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escapeRegExp)
    .join("|");

const BLANK = "(?:(?<![A-Za-z])[XxＸ]{1,6}(?![A-Za-z])|[×*＊]{1,6}|_{2,}|○{2,})";
const ARABIC = "(?<![\\dA-Za-z+×.])\\d[\\d,]*(?:\\.\\d+)?(?![\\dA-Za-z+×])";
/** 两千三百 and the like; 三 or 十 alone are structural (三点意见, 十个方面) and stay. */
const LARGE_CHINESE =
  "[一二三四五六七八九十两几]+[百千](?:[零一二三四五六七八九十百千]*)(?=(?:多|余)?(?:万|亿|名|个|户|家|人))";
const NUMBER = `(?:${ARABIC}|${BLANK}|${LARGE_CHINESE})`;
const MEASURE = alternatives(lexicon.measureWords);
const MONEY = alternatives(lexicon.moneyUnits);
const VEHICLE = alternatives(lexicon.vehicleWords);
const KEPT_QUOTATIONS = new Set(lexicon.keptQuotations);

function vehicleLabel(text: string, start: number, end: number): string | null {
  const inner = text.slice(start, end);
  const known = KEPT_QUOTATIONS.has(inner) || /^[一二三四五六七八九十两双][个大项重]/u.test(inner);
  return known || inner.includes("〔") ? null : "载体名称";
}

/** A masked stretch tells by its neighbours what it hides. */
function blankLabel(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - 6), start);
  const after = text.slice(end, end + 6);
  if (/^(同志|书记|部长|县长|市长|省长|镇长|主任|副书记|院长|校长)/u.test(after)) return "人名";
  if (/(增长|下降|提高|上升|占比|占|达|达到|超过|力争)$/u.test(before)) return "百分比";
  if (/^年/u.test(after)) return "年份";
  if (/^[省市县区州旗乡镇村]/u.test(after)) return "地名";
  if (/^(大学|学院|学校|公司|集团|医院|局|厅|委|街道|社区|园区|工委)/u.test(after)) return "单位名称";
  return "单位";
}

/** Everything but the names and years of the document itself, most particular first. */
export const REPLACEMENT_RULES: readonly ReplacementRule[] = [
  { pattern: new RegExp(`(?<=“)[^“”，。]{2,24}(?=”(?:${VEHICLE}))`, "gu"), label: vehicleLabel, name: true },
  {
    pattern: /(?<=“)[^“”，。]{2,10}(?:工程|行动|计划|模式|工作法|机制|品牌|联盟)(?=”)/gu,
    label: vehicleLabel,
    name: true,
  },
  {
    pattern:
      /(?<=(?:今天|今天上午|今天下午)，?(?:我们|市委|县委|省委)?(?:在这里)?(?:召开|举行))(?!这)[^，。；：“”〔〕]{4,48}?(?:会议|大会|推进会|座谈会|评议会|工作会)(?=[，。；])/gu,
    label: "会议名称",
    name: false,
  },
  {
    pattern: new RegExp(`(?:\\d{4}年)?(?:\\d{1,2}|${BLANK})月(?:\\d{1,2}|${BLANK})[日号]`, "gu"),
    label: "月日",
    name: false,
  },
  { pattern: /(?<!\d)\d{1,2}月(?=份?[底初末前起])/gu, label: "月份", name: false },
  { pattern: /(?<!\d)(?:19|20)\d{2}(?=年(?!是[^。；]{0,40}年[，。；、]))/gu, label: "年份", name: false },
  {
    pattern: new RegExp(`${NUMBER}(?:%|％|‰)|百分之[零一二三四五六七八九十百点]+`, "gu"),
    label: "百分比",
    name: false,
  },
  { pattern: new RegExp(`${NUMBER}(?:多|余)?(?:${MONEY})`, "gu"), label: "金额", name: false },
  {
    pattern: new RegExp(`${NUMBER}(?:多|余)?(?=(?:${MEASURE}))(?![年]是)`, "gu"),
    label: numberLabel,
    name: false,
  },
  { pattern: new RegExp(BLANK, "gu"), label: blankLabel, name: false },
  { pattern: new RegExp(ARABIC, "gu"), label: numberLabel, name: false },
];

/** A mask before a level word hides a place, not a figure; a year in figures is no quantity. */
function numberLabel(text: string, start: number, end: number): string | null {
  const stretch = text.slice(start, end);
  const blank = /^[XxＸ×*＊_○]/u.test(stretch);
  if (blank && /^[村镇乡级]/u.test(text.slice(end, end + 1))) return null;
  if (blank && /^年/u.test(text.slice(end, end + 1))) return "年份";
  if (/^(?:19|20)\d{2}$/u.test(stretch) && text[end] === "年") return null;
  return "数字";
}
