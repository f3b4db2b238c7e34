import lexicon from "@/corpus/lexicon/person-names.json";

const surnames = new Set(lexicon.surnames);
const compoundSurnames = new Set(lexicon.compoundSurnames);
const notNames = new Set(lexicon.notNames);
const leaders = new Set(lexicon.leaders);

const posts = longestFirst(lexicon.posts);
const BEFORE_POST = new RegExp(`(${posts})(?!们|队伍|会|处|办)`, "gu");
const AFTER_POST = new RegExp(
  `(?:${longestFirst(lexicon.postsBefore)})([\\p{Script=Han}]{2,4}?)(?=${lexicon.afterName})`,
  "gu",
);
/** Characters that names hardly ever hold: particles, numerals, measure words, directions and common verbs. */
const NOT_IN_NAME =
  /[的了着过是在和与及或等对把被将从向到为以于给让使这那哪此其各每某些个位名次项种件条级抓促要不没无也都就才又再还很更最会能可应须必得上下前后内外里间省市县区乡镇村街党委组部局支书记员我你他们们两二三四五六七八九十百千万亿第，。、；：？！“”‘’（）《》〔〕\dA-Za-z]/u;

function longestFirst(words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length).join("|");
}

/** Names of persons in a text with how often each is named; set formulations with a leader's name are none. */
export function findPersons(text: string): Map<string, number> {
  const candidates = new Set<string>();
  for (const match of text.matchAll(BEFORE_POST)) {
    const name = nameBefore(text, match.index, match[1] ?? "");
    if (name === null) continue;
    candidates.add(name);
    for (const listed of listedBefore(text, match.index - name.length)) candidates.add(listed);
  }
  for (const match of text.matchAll(AFTER_POST)) {
    const name = match[1] ?? "";
    if (isFullName(name)) candidates.add(name);
  }
  return countNames(text, candidates);
}

/** Longest name that ends at a post word: 欧阳某某, 魏某某, or before 同志 a given name alone (青松同志). */
function nameBefore(text: string, end: number, post: string): string | null {
  for (const length of [4, 3, 2]) {
    const name = text.slice(Math.max(0, end - length), end);
    if (name.length === length && isFullName(name) && isNameStart(text, end - length)) return name;
  }
  const given = text.slice(Math.max(0, end - 2), end);
  const isGiven = post === "同志" && given.length === 2 && !NOT_IN_NAME.test(given) && !notNames.has(given);
  return isGiven && /^[，。、；：“（\s]?$/u.test(text.charAt(end - 3)) && !isCommonWord(given) ? given : null;
}

/** Words of two characters that stand before 同志 without being names. */
const COMMON = new Set([
  "负责",
  "领导",
  "全体",
  "有关",
  "相关",
  "主要",
  "分管",
  "指导",
  "述职",
  "青年",
  "广大",
  "部分",
  "年轻",
  "老年",
  "女性",
  "男性",
  "革命",
  "先进",
  "优秀",
  "基层",
  "机关",
  "农村",
  "具体",
  "工作",
  "当事",
  "发言",
  "参会",
  "与会",
  "到会",
  "列席",
  "出席",
  "离休",
  "退休",
  "有些",
  "许多",
  "大多",
  "多数",
  "少数",
  "个别",
  "一线",
  "牵头",
  "联系",
  "挂职",
  "驻村",
  "党务",
  "班子",
  "所有",
  "其他",
  "其余",
  "全部",
  "上述",
  "以上",
  "专职",
  "兼职",
  "新任",
  "现任",
  "前任",
  "带队",
  "在座",
  "在场",
  "请假",
  "缺席",
  "汇报",
  "通报",
  "主持",
]);

function isCommonWord(word: string): boolean {
  return COMMON.has(word);
}

function isFullName(name: string): boolean {
  if (leaders.has(name)) return false;
  const surname = compoundSurnames.has(name.slice(0, 2)) ? 2 : surnames.has(name.charAt(0)) ? 1 : 0;
  const given = name.slice(surname);
  if (surname === 0 || given.length < 1 || given.length > 2) return false;
  if (NOT_IN_NAME.test(given) || COMMON.has(name) || COMMON.has(given)) return false;
  return ![2, 3, 4].some((length) => notNames.has(name.slice(0, length)));
}

/** A name begins after a mark, a post, a unit word or a slot, not in the middle of a word. */
function isNameStart(text: string, start: number): boolean {
  if (start === 0) return true;
  return /(?:[，。、；：！？“”（）《》〕\s·XX]|书记|部长|副?主任|[市县区镇乡局院校]长|董事长|总经理|主席|常委|委员|组长|干部|同志|书记、|党员|处|科|室|部|委|办|局|和|请|由|与|及|以|让|向|对|像|如|是|有)$/u.test(
    text.slice(Math.max(0, start - 3), start),
  );
}

/** Names before a 、 list that ends in the name found: 张某、李某、王某同志. */
function listedBefore(text: string, start: number): string[] {
  const names: string[] = [];
  let at = start;
  while (/[、和]/.test(text.charAt(at - 1)) && names.length < 30) {
    const name = [3, 2, 4]
      .map((length) => text.slice(Math.max(0, at - 1 - length), at - 1))
      .find((candidate) => isFullName(candidate) && isNameStart(text, at - 1 - candidate.length));
    if (name === undefined) break;
    names.push(name);
    at -= name.length + 1;
  }
  return names;
}

function countNames(text: string, names: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) {
    let count = 0;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) count += 1;
    if (count > 0) counts.set(name, count);
  }
  return counts;
}
