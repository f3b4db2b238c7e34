import cues from "@/corpus/lexicon/residue-cues.json";
import { RESIDUE_MESSAGES } from "@/lib/messages/review/residue";
import { touches } from "../../block-places";
import type { BlockRule } from "../../rule";

const SITE_WORDS = new RegExp(cues.siteWords.join("|"), "gu");
/** A word of each pattern, so that speech is passed over quickly. */
const GATE =
  /点击|立即|责编|编辑|更多|本站|本网|文库|文档|阅读|浏览|来源|供稿|撰稿|投稿|审核|校对|[初复终]审|录入|上传|发布|通讯员|记者|整理|摄影|图片|文字|文\/图|图\/文|字数|字[）)】\]]|返回|回到|更新时间|范文网|公文网|百度|豆丁|道客|下载|推荐|免费|付费|省略|隐藏|略去|本文|本篇|此文|该文|文章|资料|范文|内容|版权|转载|许可|授权|侵|公众号|完|上一篇|下一篇|小编|[&<]|bookmark/u;
/** How many samples a site's page holds, behind the title. */
const SAMPLES = new RegExp(`(?:${cues.siteTitleEnds.join("|")})$`, "u");

/** What a web page or a sample collection has put between the words of a speech: （点击下载全文）, 本文来源于…网, 精选5篇. */
export const siteWords: BlockRule = {
  id: "residue/site-words",
  family: "residue",
  severity: "must",
  authority: "通行写法",
  scope: "block",
  *check({ text, role, slots }) {
    const found = GATE.test(text) ? [...text.matchAll(SITE_WORDS)] : [];
    const title = role === "title" ? SAMPLES.exec(text) : null;
    for (const match of title === null ? found : [...found, title]) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (!touches(slots, start, end)) yield { start, end, message: RESIDUE_MESSAGES.siteWords(match[0]) };
    }
  },
};
