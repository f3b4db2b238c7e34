import { describe, expect, it } from "vitest";
import { linesOf, run, stateOf } from "../testing/draft-state";
import { blocksFromLines, linesFromText } from "./blocks-from-lines";
import { insertPasted } from "./insert-pasted";
import { linesFromHtml } from "./lines-from-html";
import { hasSecretMarking } from "./secret-marking";

const blocks = (text: string) => blocksFromLines(linesFromText(text));
const paste = (lines: string[], text: string) => linesOf(run(stateOf(lines), insertPasted(blocks(text))));

describe("pasting text", () => {
  it("turns numbers into structure and blanks into slots", () => {
    expect(
      paste(
        ["title 讲", "p |"],
        "一、加强领导\r\n\r\n　　一是抓学习；二是抓落实。\n（一）压实责任。各级要担责。\n由〔单位〕负责",
      ),
    ).toEqual([
      "title 讲",
      "h1 加强领导",
      "p ⟦shi!⟧抓学习；⟦shi⟧抓落实。",
      "h2 压实责任",
      "p 各级要担责。",
      "p 由〔单位〕负责|",
    ]);
  });
  it("leaves numbers that do not follow as text", () => {
    expect(paste(["title 讲", "p |"], "三是抓落实。")).toEqual(["title 讲", "p 三是抓落实。|"]);
    expect(blocks(`一、${"长".repeat(80)}`)[0]?.type).toBe("paragraph");
  });
  it("joins a single line to the line of the cursor", () => {
    expect(paste(["title 讲|", "p 文"], "话稿")).toEqual(["title 讲话稿|", "p 文"]);
    expect(paste(["title 讲", "h1 甲|丁"], "乙丙")).toEqual(["title 讲", "h1 甲乙丙|丁"]);
  });
  it("carries the rest of the line behind the last pasted one", () => {
    expect(paste(["title 讲", "p 甲|乙"], "一\n二")).toEqual(["title 讲", "p 甲一", "p 二|乙"]);
    expect(paste(["title 讲", "p 甲|乙"], "一、丙")).toEqual(["title 讲", "p 甲", "h1 丙|", "p 乙"]);
  });
  it("sends all but the first line from the title to the body", () => {
    expect(paste(["title |", "dateLine 日", "p "], "在会上的讲话\n同志们：")).toEqual([
      "title 在会上的讲话",
      "dateLine 日",
      "p 同志们：|",
    ]);
  });
  it("reads 50,000 characters in under a second", () => {
    const text = Array.from({ length: 90 }, (_, i) => `（一）标题${i}\n${"一是抓好落实。".repeat(80)}`).join(
      "\n",
    );
    expect(text.length).toBeGreaterThan(50_000);
    const started = performance.now();
    run(stateOf(["title 讲", "p |"]), insertPasted(blocks(text)));
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe("linesFromHtml", () => {
  it("keeps lines and heading levels and drops everything else", () => {
    const html = `<html><head><style>p{}</style></head><body><!--StartFragment--><h2>一、队伍</h2>
      <p class="MsoNormal"><span style="font-family:仿宋">同志<b>们</b></span><o:p></o:p></p>
      <div>甲<br>乙<script>alert(1)</script></div><ul><li>丙</li></ul><table><tr><td>丁</td></tr></table></body></html>`;
    expect(linesFromHtml(html).map(({ text, headingLevel }) => `${headingLevel ?? ""}${text}`)).toEqual([
      "2一、队伍",
      "同志们",
      "甲",
      "乙",
      "丙",
      "丁",
    ]);
  });
});

describe("hasSecretMarking", () => {
  it.each(["机密★1年", "绝 密★", "秘密 ★ 长期"])("finds %s", (text) =>
    expect(hasSecretMarking(text)).toBe(true),
  );
  it.each(["保守党和国家秘密", "机密级计算机", "★ 先进"])("lets %s pass", (text) =>
    expect(hasSecretMarking(text)).toBe(false),
  );
});
