import { describe, expect, it } from "vitest";
import { parseDocument } from "./parse-document";
import { parseDocuments } from "./parse-documents";

const COLLECTION = `述职评议会讲话范文两篇
首页 > 范文 > 讲话
【篇一】
在支部书记述职评议会上的讲话
同志们：
刚才，8位支部书记讲了一年的工作，台下的党员代表打了分。我简单说几句。
一、讲得好，还要干得好
述职不是表演，分数不在稿子上，在党员群众心里。
【篇二】
在机关党委述职会上的点评
同志们：
听了五位同志的述职，我的总体印象是责任意识增强了，基础工作规范了。
一、主要特点
各支部都有自己的品牌，服务中心的意识比往年强。
…此处省略800字…
二、几点希望
希望大家把功夫下在平时，把支部建在业务链上。
上一篇：年终总结
`;

const parse = async (text: string, fileName = "合集.txt") => {
  const parsed = await parseDocuments(fileName, new TextEncoder().encode(text));
  if (!parsed.ok) throw new Error(parsed.error.code);
  return parsed.value;
};

describe("parseDocuments", () => {
  it("takes every text of a collection in, each with its own title, outline and gap", async () => {
    const documents = await parse(COLLECTION);
    expect(
      documents.map(({ title, headings, incomplete }) => ({
        title,
        headings: headings.map(({ text }) => text),
        incomplete,
      })),
    ).toEqual([
      { title: "在支部书记述职评议会上的讲话", headings: ["讲得好，还要干得好"], incomplete: false },
      { title: "在机关党委述职会上的点评", headings: ["主要特点", "几点希望"], incomplete: true },
    ]);
  });

  it("records the frame once, with the first text", async () => {
    const [first, second] = await parse(COLLECTION);
    expect(first?.removed.map(({ text }) => text)).toEqual(
      expect.arrayContaining(["述职评议会讲话范文两篇", "【篇一】", "【篇二】", "上一篇：年终总结"]),
    );
    expect(first?.removed.filter(({ reason }) => reason === "other-document")).toEqual([]);
    expect(second?.removed).toEqual([]);
  });

  it("names a further text without title after the file and its place", async () => {
    const untitled = COLLECTION.replace("在机关党委述职会上的点评\n", "");
    expect((await parse(untitled, "材料/合集.txt"))[1]?.title).toBe("合集（二）");
  });

  it("agrees with parseDocument on the first, which records the others as left out", async () => {
    const bytes = new TextEncoder().encode(COLLECTION);
    const single = await parseDocument("合集.txt", bytes);
    const [first] = await parse(COLLECTION);
    if (!single.ok || first === undefined) throw new Error("no text");
    const { removed, ...rest } = single.value;
    expect(first).toMatchObject(rest);
    expect(removed.filter(({ reason }) => reason === "other-document").length).toBeGreaterThan(5);
  });

  it("gives one document for a file with one text, and refuses one without speech", async () => {
    expect(await parse("在座谈会上的讲话\n同志们：\n把事情一件一件办好。\n")).toHaveLength(1);
    const empty = await parseDocuments("a.txt", new TextEncoder().encode("上一篇：无\n"));
    expect(empty.ok ? null : empty.error.code).toBe("no-speech");
  });
});
