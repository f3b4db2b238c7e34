import lexicon from "@/corpus/lexicon/numeral-words.json";
import { isWordAt } from "@/lib/corpus/name-words";
import { NUMERAL_MESSAGES as SAY } from "@/lib/messages/review/numeral";
import { alternatives } from "../../alternatives";
import { type PatternCase, patternHits } from "../../pattern-hits";
import type { BlockRule } from "../../rule";

const NUMBER = "(?<=(?:\\d|[一二两三四五六七八九十百千万几]))";

const CASES: readonly PatternCase[] = [
  {
    pattern:
      /(?<![第十百千万零〇一二三四五六七八九初\d星期周])二(?=(?:个(?!百分点之)|名|家(?!庄)|项(?!式)|户|件(?!套)|支(?!部)|种(?!地)|座))/gu,
    message: SAY.twoAsLiang,
    fix: () => "两",
  },
  {
    // 位居第二位, 排二位 and 二位数 are no counts.
    pattern:
      /(?<![第十百千万零〇一二三四五六七八九初\d居列排前之])二(?=(?:位(?=\p{Script=Han})(?![数于居次列置师])|份(?!额)|篇(?!章)|场(?![地所])))/gu,
    message: SAY.twoAsLiang,
    fix: () => "两",
  },
  {
    pattern:
      /第两(?=[个名项批次期季届支])|(?<![\d一二三四五六七八九十半斤])(?:十两|两十)(?=[个名家户项件次人万多余])|两分之一|[一二三四五六七八九十百]+分之两/gu,
    message: SAY.liangAsTwo,
    fix: ([found]) => found.replace("两", "二"),
  },
  {
    pattern: new RegExp(
      `${NUMBER}[名位](?=(?:${alternatives(lexicon.wordsAsBodies)})(?=[，。；、：）]|完成|达到|达标|被评|全部|均|都|实现|建立|开展|通过|参与|参加|受|$))`,
      "gu",
    ),
    message: SAY.bodyClassifier,
    fix: () => "个",
  },
  {
    pattern:
      /(?<=\d)个(?=(?:党员(?![之活]|先锋|示范|责任|突击|服务|教育|志愿|干部队|积分|网)|干部(?!队|学|教|家)|同志|党务工作者|入党积极分子|村干部|代表(?!团|队|小组)|委员(?!会)|教师(?!队)|群众代表)(?:[，。、；的]|参|在|已|被|受|\p{Script=Han}))/gu,
    message: SAY.personClassifier,
    severity: "hint",
    fix: () => "名",
  },
  {
    pattern: /(?<=\d)(?:个[名位项家户件]|[名位项家户件]个)(?=\p{Script=Han})(?!个人|家[庭人]|名人)/gu,
    message: SAY.doubledClassifier,
    // 27个项目部, 5户个体户: the second begins the word that is counted.
    except: ({ 0: found, index, input }) => isWordAt(input, index + found.length - 1),
  },
];

/** 两个, not 二个; bodies are counted by 个, people by 名; one classifier a number. 二次 (创业, 分配) is left alone. */
export const classifier: BlockRule = {
  id: "numeral/classifier",
  family: "numeral",
  severity: "doubt",
  authority: "通行写法",
  scope: "block",
  *check(block) {
    yield* patternHits(block, CASES);
  },
};
