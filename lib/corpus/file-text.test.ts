import { expect, test } from "vitest";
import { toFileText } from "./file-text";
import { parseDocument } from "./parse-document";

const SOURCE = `在全县抓落实工作会议上的讲话
（2026年3月5日）
同志们：
今天开会，主要是把今年的任务再压实、再部署，请大家对照清单认真抓好落实，不折不扣完成好全年目标。
一、认清形势，增强抓落实的自觉
总的看开局良好，但还有差距。一是思想还有松劲。有的同志觉得任务过半可以歇一歇。二是责任还有空档。有的事项没有人牵头。
（一）看清差距。横向比、纵向比，都有不小的差距，要正视。
1、补上短板
要把短板一条一条列出来，逐项明确责任单位和完成时限，到点验收，确保年底之前全部补上。
`;

test("headings lose their numbers, paragraphs keep their ordinals, and the front is told apart", async () => {
  const parsed = await parseDocument("抓落实.txt", new TextEncoder().encode(SOURCE));
  if (!parsed.ok) throw new Error(parsed.error.code);
  const text = toFileText(parsed.value);
  expect(text).toMatchObject({
    title: "在全县抓落实工作会议上的讲话",
    salutation: "同志们：",
    removedCount: 0,
    incomplete: false,
  });
  expect(text.lines.map(({ level, text: words }) => `${level ?? "p"} ${words.slice(0, 12)}`)).toEqual([
    "p 今天开会，主要是把今年的",
    "1 认清形势，增强抓落实的自",
    "p 总的看开局良好，但还有差",
    "2 看清差距",
    "p 横向比、纵向比，都有不小",
    "3 补上短板",
    "p 要把短板一条一条列出来，",
  ]);
  expect(text.lines[2]?.text).toContain("一是思想还有松劲。");
});
