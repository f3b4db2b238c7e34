import { BALANCE_MESSAGES } from "@/lib/messages/review/balance";
import type { TextRule } from "../../rule";
import { rowOf, shortName } from "./reporter-row";

/** What is wanting, or asked for: any of it makes a comment more than praise. */
const WANTING =
  /但|不过|然而|同时|问题|不足|短板|差距|弱|不够|不[高深实强多紧严细密]|欠|缺|空白|没有|未|仍|还|尚|少数|个别|有的|希望|建议|要|应|须|注意|期待|整改|下一步|如何/u;
const MIN_COMMENTS = 3;
/** A comment of one short clause passes on to the next. */
const MIN_CHARS = 15;

/**
 * One of those who reported is only praised, where the others are told what is wanting. Only where each has a paragraph
 * that begins with the name.
 */
export const praiseOnly: TextRule = {
  id: "balance/praise-only",
  family: "balance",
  severity: "hint",
  authority: "中共中央组织部关于党委（党组）书记抓基层党建工作述职评议考核的规定",
  scope: "text",
  *check({ blocks, incomplete }) {
    if (incomplete) return;
    const at = blocks.findIndex((block) => rowOf(block) !== null);
    const names = (blocks[at] === undefined ? null : rowOf(blocks[at]))?.names ?? [];
    if (names.length < MIN_COMMENTS) return;
    const comments = names.flatMap(({ name }) => {
      const own = blocks.flatMap(({ text, role }, block) =>
        block > at && role === "paragraph" && text.startsWith(shortName(name)) ? [{ block, text }] : [],
      );
      const [only] = own;
      return only === undefined || own.length > 1 ? [] : [{ ...only, name }];
    });
    const praised = comments.filter(({ text }) => text.length >= MIN_CHARS && !WANTING.test(text));
    if (comments.length < MIN_COMMENTS || praised.length * 3 > comments.length) return;
    for (const { block, name, text } of praised)
      yield {
        block,
        start: 0,
        end: text.startsWith(name) ? name.length : shortName(name).length,
        message: BALANCE_MESSAGES.praiseOnly(name),
      };
  },
};
