import { undo } from "@tiptap/pm/history";
import { describe, expect, it } from "vitest";
import { linesOf, run, stateOf } from "../testing/draft-state";
import { blocksFromLines } from "./blocks-from-lines";
import { insertPasted } from "./insert-pasted";
import { linesFromHtml } from "./lines-from-html";
import { linesFromText } from "./lines-from-text";
import { hasSecretMarking } from "./secret-marking";
import { readSource, withSource, writeSource } from "./source-transfer";

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
  it("sends what is no front from the title to the body", () => {
    expect(paste(["title |", "dateLine 日", "p "], "在会上的讲话\n第一段。")).toEqual([
      "title 在会上的讲话",
      "dateLine 日",
      "p 第一段。|",
    ]);
  });
  it("reads the front of a whole speech", () => {
    const head = "在全县述职评议会上的讲话\n（2026年12月25日）\n县委书记　王小明\n同志们：\n";
    const front = [
      "title 在全县述职评议会上的讲话",
      "dateLine （2026年12月25日）",
      "speakerLine 县委书记　王小明",
      "salutation 同志们：",
    ];
    expect(paste(["title |", "p "], `${head}今天开会。`)).toEqual([...front, "p 今天开会。|"]);
    expect(paste(["title |", "p "], head)).toEqual([...front.slice(0, -1), "salutation 同志们：|", "p "]);
    expect(paste(["title |", "dateLine 日", "p "], `${head}今天开会。`)).toEqual([
      "title 在全县述职评议会上的讲话",
      "dateLine 日",
      ...front.slice(2),
      "p （2026年12月25日）",
      "p 今天开会。|",
    ]);
  });
  it("leaves a front alone that it does not understand, and one in the middle of a text", () => {
    expect(paste(["title |", "p "], "讲话\n会前播放短片。\n同志们：\n今天开会。").slice(1)).toEqual([
      "p 会前播放短片。",
      "p 同志们：",
      "p 今天开会。|",
    ]);
    expect(paste(["title 讲", "p 甲", "p |"], "在会上的讲话\n同志们：\n乙").slice(2)).toEqual([
      "p 在会上的讲话",
      "p 同志们：",
      "p 乙|",
    ]);
  });
  it("is one step of undo", () => {
    const pasted = run(stateOf(["title 讲", "p 甲|乙"]), insertPasted(blocks("一、丙\n丁\n戊")));
    expect(linesOf(run(pasted, undo))).toEqual(["title 讲", "p 甲|乙"]);
  });
  it("reads the marks of Markdown, and leaves a dash alone where there are none", () => {
    expect(paste(["title 讲", "p |"], "# 一、加强领导\n**书记**带头。\n- 压实责任。\n## 队伍")).toEqual([
      "title 讲",
      "h1 加强领导",
      "p 书记带头。",
      "p 压实责任。",
      "h2 队伍|",
    ]);
    expect(paste(["title 讲", "p |"], "- 甲")).toEqual(["title 讲", "p - 甲|"]);
  });
  it("knows headings without number, and other ways of numbering", () => {
    const long = "各级要把这件事放在心上、抓在手上，一级抓一级，层层抓落实，务必在年底之前见到看得见的成效。";
    expect(
      paste(["title 讲", "p |"], `第一部分 认清形势\n${long}\n抓好责任落实\n${long}\n抓好队伍建设\n${long}`),
    ).toEqual([
      "title 讲",
      "h1 认清形势",
      `p ${long}`,
      "h1 抓好责任落实",
      `p ${long}`,
      "h1 抓好队伍建设",
      `p ${long}|`,
    ]);
    expect(paste(["title 讲", "p |"], "㈠抓好班子\n（1）选好书记")).toEqual([
      "title 讲",
      "h2 抓好班子",
      "p （1）选好书记|",
    ]);
  });
  it("takes 1、 for the first level in a whole speech only", () => {
    const text = "1、抓好班子建设\n选好带头人。\n2、抓好队伍建设\n管好每一名党员。";
    const levels = (lines: string) =>
      blocks(lines).flatMap((b) => (b.type === "heading" ? [b.attrs.level] : []));
    expect(levels(text)).toEqual([3, 3]);
    expect(levels(`在全县会议上的讲话\n同志们：\n${text}`)).toEqual([1, 1]);
  });
  it("joins the lines that a page width cut", () => {
    const words =
      "今年以来各级党组织围绕中心抓党建聚焦问题补短板基层基础不断夯实干部作风持续好转各项工作取得新的成效";
    const cut = Array.from({ length: 10 }, () => words.slice(0, 30)).join("\n");
    expect(blocks(cut)).toHaveLength(1);
    expect(blocks(`${words}。\n${words}。`)).toHaveLength(2);
  });
  it("marks what says which library document it is from", () => {
    const data = new DataTransfer();
    writeSource(data, "一是抓学习。", { documentId: "d1", title: "某篇" });
    const source = readSource(data);
    expect(source).toMatchObject({ documentId: "d1", title: "某篇" });
    if (source === null) return;
    const [paragraph] = withSource(blocks(data.getData("text/plain")), source);
    const marked = paragraph?.content?.map(({ type, marks }) => [type, marks?.[0]?.attrs]);
    expect(marked).toEqual([
      ["ordinal", expect.objectContaining({ documentId: "d1" })],
      ["text", expect.objectContaining({ documentId: "d1" })],
    ]);
    expect(readSource(new DataTransfer())).toBeNull();
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

describe("what programs put on the clipboard", () => {
  const shape = (html: string) =>
    blocksFromLines(linesFromHtml(html)).map((block) => {
      const words = (block.content ?? []).map((node) =>
        node.type === "text" ? node.text : `⟦${node.type}⟧`,
      );
      return `${block.type === "heading" ? `h${block.attrs.level}` : "p"} ${words.join("")}`;
    });

  it("Word: list numbers in spans to be ignored become structure, bullets go", () => {
    const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><!--StartFragment-->
<p class=MsoListParagraph style='margin-left:36.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span lang=EN-US><span style='mso-list:Ignore'>一、<span style='font:7.0pt "Times New Roman"'>&nbsp; </span></span></span><![endif]><span>压实<b>责任</b></span><span lang=EN-US><o:p></o:p></span></p>
<p class=MsoNormal style='text-indent:32.0pt'><span style='font-family:仿宋_GB2312'>一是书记带头。</span><span
lang=EN-US><o:p>&nbsp;</o:p></span></p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='font-family:Wingdings'><span style='mso-list:Ignore'>l<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;</span></span></span><![endif]>班子跟上。</p>
<p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p><span style='display:none;mso-hide:all'>批注</span><!--EndFragment--></body></html>`;
    expect(shape(html)).toEqual(["h1 压实责任", "p ⟦ordinal⟧书记带头。", "p 班子跟上。"]);
  });
  it("WPS: numbers typed into the paragraph become structure", () => {
    const html = `<!--StartFragment--><p class="MsoNormal" style="text-indent:32pt"><span style="mso-spacerun:'yes';font-family:黑体">（一）</span><span style="font-family:黑体">抓队伍</span></p><p class="MsoNormal"><span>1.配强班子。各级要上心。</span></p><!--EndFragment-->`;
    expect(shape(html)).toEqual(["h2 抓队伍", "h3 配强班子", "p 各级要上心。"]);
  });
  it("Excel: a row is a line", () => {
    const html = `<table><tr height=19><td class=xl65>单位</td><td>支部数</td></tr><tr><td>某镇</td><td align=right>12</td></tr></table>`;
    expect(shape(html)).toEqual(["p 单位 支部数", "p 某镇 12"]);
  });
  it("a table that only lays the page out is read cell by cell", () => {
    expect(shape("<table><tr><td><p>甲</p><p>乙</p></td><td><p>丙</p></td></tr></table>")).toEqual([
      "p 甲",
      "p 乙",
      "p 丙",
    ]);
  });
  it("an article of a messenger: nested sections and blanks that take no room", () => {
    const html = `<section data-role="outer"><section style="text-align:center"><strong><span leaf="">二、找差距</span></strong></section><p><br></p><p>\u200b责任还有落空。<img data-src="x"></p></section>`;
    expect(shape(html)).toEqual(["h1 找差距", "p 责任还有落空。"]);
  });
  it("a web page: the numbers of a numbered list are its text", () => {
    expect(shape("<ol><li>抓班子</li><li>抓队伍</li></ol><ul><li>抓作风。</li></ul>")).toEqual([
      "h3 抓班子",
      "h3 抓队伍",
      "p 抓作风。",
    ]);
  });
});

describe("hasSecretMarking", () => {
  it.each(["机密★1年", "绝 密★", "秘密 ★ 长期"])("finds %s", (text) =>
    expect(hasSecretMarking([text])).toBe(true),
  );
  it("finds one in the middle of what is pasted, and one without a star at its head", () => {
    expect(hasSecretMarking(["同志们：", "秘密★5年", "今天开会。"])).toBe(true);
    expect(hasSecretMarking(["机密 10年", "关于某项工作的报告"])).toBe(true);
  });
  it.each(["保守党和国家秘密", "机密级计算机", "★ 先进"])("lets %s pass", (text) =>
    expect(hasSecretMarking([text])).toBe(false),
  );
});
