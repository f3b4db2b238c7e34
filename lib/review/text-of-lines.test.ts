import { describe, expect, it } from "vitest";
import { blockStarts, wholeText } from "./review-text";
import { textOfLines } from "./text-of-lines";

const read = (lines: readonly string[]) =>
  textOfLines({ format: "txt", frontMatter: {}, lines: lines.map((text) => ({ text })) });

describe("textOfLines", () => {
  it("keeps the source's own marks, which are what is checked, and leaves site furniture out", () => {
    const { blocks } = read([
      "当前位置：首页 > 党建材料",
      "在全县党建工作推进会上的讲话",
      "（2026年3月5日）",
      "同志们:",
      "今天,我们开个会.下面讲两点。",
      "一、压实责任",
      "(一)书记带头。各级书记要把责任扛起来,不能当甩手掌柜。",
      "1、建好台账。",
      "点击下载全文",
    ]);
    expect(blocks.map(({ role, text }) => [role, text])).toEqual([
      ["title", "在全县党建工作推进会上的讲话"],
      ["dateLine", "（2026年3月5日）"],
      ["salutation", "同志们:"],
      ["paragraph", "今天,我们开个会.下面讲两点。"],
      ["heading", "一、压实责任"],
      ["paragraph", "(一)书记带头。各级书记要把责任扛起来,不能当甩手掌柜。"],
      ["heading", "1、建好台账。"],
    ]);
    expect(blocks[5]?.heading).toEqual({ level: 2, numberEnd: 3, end: 8 });
    expect(blocks[6]?.heading).toEqual({ level: 3, numberEnd: 2, end: 7 });
  });

  it("cuts a salutation from the text on its line, and tells the signature at the end", () => {
    const { blocks } = read([
      "同志们：今天开会，讲一件事。",
      "大家回去抓好落实。",
      "中共青石县委组织部",
      "2026年3月5日",
    ]);
    expect(blocks.map(({ role, text }) => [role, text])).toEqual([
      ["salutation", "同志们："],
      ["paragraph", "今天开会，讲一件事。"],
      ["paragraph", "大家回去抓好落实。"],
      ["signature", "中共青石县委组织部"],
      ["signature", "2026年3月5日"],
    ]);
  });

  it("gives each block its place in the whole text", () => {
    const text = read(["同志们：", "今天开会，讲一件事。"]);
    const whole = wholeText(text);
    expect(blockStarts(text).map((start) => whole.charAt(start))).toEqual(["同", "今"]);
  });
});
