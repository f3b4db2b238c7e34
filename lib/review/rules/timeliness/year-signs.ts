import type { Severity } from "../../finding";

/** A way in which a text ties a year to its own time. */
type YearSign = {
  /** Its group `year` is the year as four digits. */
  readonly pattern: RegExp;
  /** How wrong the year is in a text of another year, by how many years it lies before that; null when it fits. */
  readonly severityOf: (yearsBack: number, sentence: string) => Severity | null;
};

const YEAR = "(?<year>(?:19|20)\\d{2})年";
const PAST = /回顾|回首|那时|当年|历史上|曾经|先后|获评|荣获|被评为|印发|出台|以来|连续|已经完成|不平凡/u;
/** 2024年度考核排名靠后的村: its outcome may be spoken of at any time. */
const OUTCOME = /年度[^，。；]{0,10}(?:结果|排名|等次|末位|靠后|靠前|优秀|合格|先进|反馈|指出)/u;
const PRESENT = /今天|这次|本次|此次|下面|今年|要|必须|将|做好|抓好/u;

/**
 * The year of the draft may be the one it is spoken in or the one it reports on, so each sign allows both; what is left
 * over of an older text always lies further back.
 */
const within =
  (least: number, most: number, severity: Severity = "doubt") =>
  (yearsBack: number): Severity | null =>
    yearsBack >= least && yearsBack <= most ? null : severity;

/** Wrong from so many years back on, when nothing in the sentence says that the past is meant. */
const staleFrom = (years: number) => (yearsBack: number, sentence: string) =>
  yearsBack >= years && !PAST.test(sentence) ? ("doubt" as const) : null;

export const YEAR_SIGNS: readonly YearSign[] = [
  { pattern: sign(`(?:今年|本年|今天)(?:是|[（(]|即)${YEAR}`), severityOf: within(-1, 0) },
  { pattern: sign(`(?:明年|来年|下一年|下一年度)(?:是|[（(]|即)${YEAR}`), severityOf: within(-2, -1) },
  { pattern: sign(`(?:去年|上年|上一年)(?:是|[（(]|即)${YEAR}`), severityOf: within(0, 1) },
  { pattern: sign(`前年(?:是|[（(]|即)${YEAR}`), severityOf: within(1, 2) },
  { pattern: sign(`(?:即将|刚刚|刚|已经)过去的${YEAR}`), severityOf: within(0, 1) },
  {
    pattern: sign(`${YEAR}(?:即将|就要|马上就?要?|很快就?要?|眼看就?要?)(?:过去|结束|收官)`),
    severityOf: within(0, 1),
  },
  {
    pattern: sign(
      `(?:今后|接下来|下一步|下一阶段|当前和今后一个时期)[^。；]{0,12}?[，]?(?:特别是|尤其是|也就是|即)(?:在)?${YEAR}`,
    ),
    severityOf: staleFrom(1),
  },
  { pattern: sign(`(?:新的一年|新一年)[（(]${YEAR}`), severityOf: within(-1, 0) },
  { pattern: sign(`即将到来的${YEAR}`), severityOf: within(-2, -1) },
  {
    pattern: sign(`(?:跨入|迈入|迎来|步入|迈进)(?:了)?(?:崭新的|充满希望的|新的)?${YEAR}(?=[，。、；的]|$)`),
    severityOf: within(-2, 0),
  },
  {
    pattern: sign(
      `${YEAR}(?:，)?(?:是|作为|既是|正是)(?![^。；]{0,6}十[一二三四五六七]五)[^。；]{0,48}?(?:之年|[一二三四五]年|的重要年份|年份|起步年|攻坚年|提升年|落实年)`,
    ),
    severityOf: (yearsBack, sentence) =>
      yearsBack >= 2 && !PAST.test(sentence) ? (PRESENT.test(sentence) ? "doubt" : "hint") : null,
  },
  {
    pattern: sign(
      `(?:谋划好?|部署|安排|展望|做好|抓好|干好|推进|开展|落实好?|筹划|布置|研究)(?:好)?${YEAR}(?!度)(?:的)?[^，。；、《》“”]{0,14}(?:工作|任务|党建|目标)`,
    ),
    severityOf: staleFrom(1),
  },
  {
    pattern: sign(`(?:新的一年|今年|本年)[^。；]{0,4}?(?:也就是|即|就是)${YEAR}`),
    severityOf: within(-1, 0),
  },
  {
    pattern: sign(
      `${YEAR}(?!度)[^，。；]{0,24}?(?:总体要求|总体思路|工作思路|基本思路|主要目标|目标任务|重点任务|工作重点|总体安排)(?:是|：|，)`,
    ),
    severityOf: staleFrom(1),
  },
  {
    pattern: sign(`(?:关于|对于|就)${YEAR}(?!度)的?(?:[^，。；]{0,8})工作(?=[，：])`),
    severityOf: staleFrom(2),
  },
  {
    pattern: sign(
      `(?:今天|这次|此次|本次)[^。；《“]{0,20}?${YEAR}(?:度)?(?=[^。；]{0,30}(?:会|述职|评议|考核|培训))`,
    ),
    severityOf: within(-1, 1),
  },
  {
    pattern: sign(
      `${YEAR}度(?=[^，。；]{0,16}(?:述职|评议|考核|抓基层|民主生活会|组织生活会|总结|党建|工作))`,
    ),
    severityOf: (yearsBack, sentence) =>
      yearsBack >= 2 && !PAST.test(sentence) && !OUTCOME.test(sentence)
        ? PRESENT.test(sentence)
          ? "doubt"
          : "hint"
        : null,
  },
  {
    pattern: sign(
      `(?<=^|[，。；：！])${YEAR}[，,]?(?:我们|全[省市县区州镇乡校院]|各级|大家)?[^，。；]{0,6}?(?:要(?!求)|必须|计划|将(?:继续|进一步|重点|着力|以|持续|围绕|紧扣|坚持|牢牢|全面|全力|聚焦))`,
    ),
    severityOf: staleFrom(1),
  },
  {
    pattern: sign(
      `到${YEAR}(?:底|末|年底)?(?:前)?[，,]?(?:[^，。；]{0,8}[，,]?)?(?:要|力争|确保|争取|必须|努力|基本(?:建成|形成|实现)|全面(?:建成|完成|实现))`,
    ),
    severityOf: staleFrom(1),
  },
  {
    pattern: sign(`今年(?:以来)?[，,]?(?:特别是|尤其是)(?:进入)?${YEAR}`),
    severityOf: within(-1, 1),
  },
  { pattern: sign(`(?:展望|憧憬|迎战|决战|奋战|擘画)(?:崭新的|新的)?${YEAR}`), severityOf: within(-9, 0) },
  {
    pattern: sign(
      `${YEAR}的?(?:全部|各项|重点|党建|组织)?工作[，,]?(?:要(?!求)|必须|需要|应当|重点(?:抓|是)|着力)`,
    ),
    severityOf: staleFrom(1),
  },
  {
    pattern: sign(`截[至止]到?(?:目前[（(])?${YEAR}(?![^。；]{0,8}(?:全国|全党))`),
    severityOf: (yearsBack) => (yearsBack >= 2 ? "hint" : null),
  },
];

function sign(source: string): RegExp {
  return new RegExp(source, "gu");
}
