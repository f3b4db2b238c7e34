import { XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { draft, heading, line } from "@/lib/speech/testing/draft-blocks";
import { exportHtml } from "./export-html";
import { SPEECH_PROFILE } from "./page-profile";

const DRAFT = draft(
  line("title", "在青川市2025年度抓基层党建工作述职评议会议上的讲话"),
  line("dateLine", "2026年1月5日"),
  heading(1, "抓<重点>"),
  line("paragraph", "⟦shi!⟧抓早。完成〔数字〕件，“GDP”增长5%。"),
  line("signature", "市委办公室"),
);

const elements = (html: string) =>
  [...html.matchAll(/<(h\d|p) style="([^"]*)">(.*?)<\/\1>/gu)].map(([, tag, style, inner]) => ({
    tag,
    style: style ?? "",
    inner,
  }));

describe("exportHtml", () => {
  const html = exportHtml(DRAFT, {}, SPEECH_PROFILE);

  it("gives one element a line with its look written into it, headings by depth", () => {
    expect(elements(html).map(({ tag, inner }) => [tag, inner])).toEqual([
      ["h1", "在青川市2025年度抓基层党建工作<br>述职评议会议上的讲话"],
      ["p", "（2026年1月5日）"],
      ["p", "&nbsp;"],
      ["h2", "一、抓&lt;重点&gt;"],
      [
        "p",
        '一是抓早。完成<span style="background:yellow;mso-highlight:yellow">〔数字〕</span>件，“GDP”增长5%。',
      ],
      ["p", "&nbsp;"],
      ["p", "市委办公室"],
    ]);
    expect(XMLValidator.validate(html.replaceAll("<br>", "<br/>").replace('"utf-8">', '"utf-8"/>'))).toBe(
      true,
    );
  });

  it("names the Chinese face in the properties Word reads, exact pitch and indent in characters", () => {
    const body = elements(html)[4]?.style.split(";");
    expect(body).toEqual(
      expect.arrayContaining([
        "font-family:'仿宋_GB2312'",
        "mso-fareast-font-family:'仿宋_GB2312'",
        "font-size:16pt",
        "line-height:28.95pt",
        "mso-line-height-rule:exactly",
        "text-indent:32pt",
        "mso-char-indent-count:2.0",
      ]),
    );
    expect(elements(html)[3]?.style).toContain("'黑体'");
    expect(elements(html)[6]?.style).toContain("margin-right:32pt");
  });

  it("sets lead sentences and Latin letters as the profile wants, and lets no face end its attribute", () => {
    const own = exportHtml(
      DRAFT,
      {},
      {
        ...SPEECH_PROFILE,
        latinFace: `Times"'><script>`,
        runInLead: { face: "楷体", bold: true },
      },
    );
    expect(own).toContain('font-weight:bold">一是</span>');
    expect(own).toContain(`<span style="font-family:'Timesscript'">GDP</span>”`);
    expect(own).not.toContain("<script");
  });
});
