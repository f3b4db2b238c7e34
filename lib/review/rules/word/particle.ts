import { WORD_MESSAGES } from "@/lib/messages/review/word";
import { touches } from "../../block-places";
import type { BlockRule } from "../../rule";

const MANNERS =
  "扎实|深入|认真|全面|坚决|积极|主动|有效|切实|持续|不断|稳步|有序|有力|努力|牢牢|紧紧|深刻|清醒|充分|及时|严肃|真诚|自觉|坚定不移|旗帜鲜明|毫不动摇|毫不犹豫|持之以恒|一以贯之|源源不断|卓有成效|创造性|潜移默化|实实在在|踏踏实实|扎扎实实|认认真真|原原本本|清清楚楚|不折不扣|有条不紊|循序渐进|一步一步|一件一件|一项一项|全心全意|孜孜不倦|义无反顾|满腔热情";
const VERBS =
  "推进|推动|开展|落实|贯彻|抓好|抓实|做好|学习|完成|执行|解决|开好|履行|认识到|看到|把握|投入到|融入|加以|站在|走下去|抓下去|做下去|坚持下去|为群众|为人民|维护|支持|配合|参与到|说|告诉|指出|提高了|增强了|改善了";
/** What follows makes the verb a noun: 扎实的推进措施, 全面的学习教育. */
const WRONG_DE = new RegExp(
  `(?:${MANNERS})的(?:${VERBS})(?=(?:好|了|到|各项|这|全|党|基层|我|每|工作|任务|下|中央|会议|落|问题|群众|自己|[，。]))(?!(?:工作|任务)?(?:措施|方案|机制|方法|计划|力度|态度|作风|过程|目标|精神|能力|情况|成效))`,
  "gu",
);
/** 认真的听，认真的记。 */
const WRONG_DE_BEFORE_ONE =
  /(?:认真|仔细|耐心|虚心|扎实|踏实|用心|一心一意|认认真真|踏踏实实|扎扎实实|仔仔细细|老老实实|勤勤恳恳)的(?:听|记|看|想|学|干|做|改|查|写|读|抓|走|教|问)(?=[，。；！了着下起])/gu;
/** Verb and complement: 抓的实, 做的好, 取的明显成效 is left to the eye. */
const COMPLEMENT =
  /(?<=^|[，。；、要能没抓得])(?:抓|做|干|学|落|管|办|看|讲|走|沉|扛|立|融|压|谋)的(?:更?(?:实|细|好|紧|严|牢|深|透|准|稳|远|硬|住))(?=[，。；、])/gu;

/** 的 where a verb follows and 地 is meant, or where a complement follows and 得 is meant. */
export const particle: BlockRule = {
  id: "word/particle",
  family: "word",
  severity: "hint",
  authority: "通行写法",
  scope: "block",
  *check({ text, slots }) {
    if (!text.includes("的")) return;
    for (const { 0: found, index } of [...text.matchAll(WRONG_DE), ...text.matchAll(WRONG_DE_BEFORE_ONE)]) {
      const end = index + found.length;
      if (touches(slots, index, end)) continue;
      const right = found.replace("的", "地");
      yield { start: index, end, message: WORD_MESSAGES.particle(found, right), fix: right };
    }
    for (const { 0: found, index } of text.matchAll(COMPLEMENT)) {
      const right = found.replace("的", "得");
      yield {
        start: index,
        end: index + found.length,
        message: WORD_MESSAGES.complement(found, right),
        fix: right,
      };
    }
  },
};
