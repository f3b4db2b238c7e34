import { detectKind } from "@/lib/corpus/detect-kind";
import { BALANCE_MESSAGES } from "@/lib/messages/review/balance";
import type { DocumentKind } from "@/lib/speech/document-kind";
import { countChars } from "@/lib/text/count-chars";
import { kept } from "../../kept";
import type { ReviewBlock, ReviewText } from "../../review-text";
import type { TextRule } from "../../rule";

const KINDS: ReadonlySet<DocumentKind> = new Set([
  "review-speech",
  "comments",
  "self-examination",
  "debriefing-report",
]);
const PROBLEMS = /问题|不足|短板|差距|弱项|薄弱|欠缺|不够|不实|不严|偏差|症结|毛病|欠账/u;
const TASKS =
  /下一步|下步|今后|接下来|(?<![主重需])要(?:抓|把|坚持|强化|突出|聚焦|做|着力|切实|进一步)|希望|整改|务必|必须|打算|(?:今年|明年|来年|新的一年)的?(?:任务|工作|目标)|(?:\d|[一二三四五六七八九十])月底?前|季度前|年底前|年内|逐项销号/u;
const MIN_CHARS = 800;
/** A short text of several parts or with these last words is no excerpt. */
const CLOSED =
  /(?:报告|汇报|述职)[，,]?(?:请|如有不当|如有不妥|敬请|恳请)[^。]{0,20}(?:评议|批评指正|审议|指正)/u;
const MIN_CLOSED_CHARS = 150;

/** A speech at a 述职评议 names problems, and after problems says what is to be done. */
export const missingPart: TextRule = {
  id: "balance/missing-part",
  family: "balance",
  severity: "hint",
  authority: "中共中央组织部关于党委（党组）书记抓基层党建工作述职评议考核的规定",
  scope: "text",
  *check(text, context) {
    const title = text.blocks.findIndex(({ role }) => role === "title");
    const kind = context.kind ?? detectKind(text.blocks[title]?.text ?? "", "");
    if (kind === null || !KINDS.has(kind) || text.incomplete || title < 0) return;
    const last = text.blocks.findLast(({ role }) => role === "paragraph");
    const parts = text.blocks.filter(({ heading }) => heading?.level === 1);
    const isClosed = parts.length >= 2 || CLOSED.test(last?.text ?? "");
    if (charsOf(text) < (isClosed ? MIN_CLOSED_CHARS : MIN_CHARS)) return;
    const end = text.blocks[title]?.text.length ?? 0;
    const body = text.blocks.filter(({ role }) => role === "heading" || role === "paragraph");
    if (!body.some(namesProblems))
      yield { block: title, start: 0, end, message: BALANCE_MESSAGES.missingProblems() };
    else if (!body.some(namesTasks))
      yield { block: title, start: 0, end, message: BALANCE_MESSAGES.missingTasks() };
  },
};

const namesProblems = kept(({ text }: ReviewBlock): boolean => PROBLEMS.test(text));
const namesTasks = kept(({ text }: ReviewBlock): boolean => TASKS.test(text));
const charsIn = kept(({ text }: ReviewBlock): number => countChars(text));

function charsOf({ blocks }: ReviewText): number {
  return blocks.reduce((sum, block) => sum + charsIn(block), 0);
}
