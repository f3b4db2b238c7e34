import { describe, expect, it } from "vitest";
import { exportFileName } from "./file-name";

describe("exportFileName", () => {
  it("puts the date before the title", () => {
    expect(exportFileName("在青川市述职评议会议上的讲话", { date: "2026-01-10" }, "docx")).toBe(
      "2026-01-10 在青川市述职评议会议上的讲话.docx",
    );
  });

  it("puts what the version is called into brackets, once", () => {
    const named = (title: string, note: string) =>
      exportFileName(title, { date: "2026-01-10" }, "docx", note);
    expect(named("讲话", "送审稿")).toBe("2026-01-10 讲话（送审稿）.docx");
    expect(named("讲话（送审稿）", "送审稿")).toBe("2026-01-10 讲话（送审稿）.docx");
    expect(named("讲话", "../二稿:")).toBe("2026-01-10 讲话（二稿）.docx");
    expect(named("讲话", " ")).toBe("2026-01-10 讲话.docx");
  });

  it("does without a date", () => {
    expect(exportFileName("主持词", {}, "docx")).toBe("主持词.docx");
  });

  it("keeps Chinese marks, slots and rare characters", () => {
    const title = "在〔单位〕“三新”领域（𠮷县）推进会上的讲话：要点？";
    expect(exportFileName(title, {}, "txt")).toBe(`${title}.txt`);
  });

  it.each([
    ['讲话/稿\\一:二*三?四"五<六>七|八', "讲话稿一二三四五六七八.docx"],
    ["../../讲话", "讲话.docx"],
    ["讲\n话\t稿", "讲 话 稿.docx"],
    ["讲\u202e话\u200b稿\u0000", "讲话稿.docx"],
    [" 讲话稿. . ", "讲话稿.docx"],
    ["讲\ud800话", "讲话.docx"],
  ])("makes %j safe", (title, name) => {
    expect(exportFileName(title, {}, "docx")).toBe(name);
  });

  it.each(["", "   ", "...", "???", "CON", "lpt1"])("falls back on 未命名 for %j", (title) => {
    expect(exportFileName(title, {}, "docx")).toBe("未命名.docx");
  });

  it("stays under what a file system takes and cuts no character apart", () => {
    const name = exportFileName("𠮷".repeat(200), { date: "2026-01-10" }, "docx");
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(240);
    expect(name).toMatch(/^2026-01-10 𠮷+\.docx$/u);
  });
});
