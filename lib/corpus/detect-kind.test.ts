import { describe, expect, it } from "vitest";
import { detectKind, detectLevel, detectYear } from "./detect-kind";

describe("detectKind", () => {
  it.each([
    ["在全市2025年度抓基层党建工作述职评议会议上的讲话", "review-speech"],
    ["在基层党建工作会暨乡镇党委书记述职评议大会上的讲话", "review-speech"],
    ["在城市基层党建工作推进会上的讲话", "promotion-speech"],
    ["在调研基层党建工作座谈会上的讲话提纲", "symposium-speech"],
    ["在主题教育动员部署会上的讲话", "mobilisation-speech"],
    ["2025年度抓基层党建工作述职报告", "debriefing-report"],
    ["述职评议会议主持词", "host-script"],
    ["在述职评议会议上的点评意见", "comments"],
    ["在任职大会上的表态发言", "pledge-remarks"],
    ["专题党课讲稿：守初心", "party-lecture"],
    ["民主生活会个人对照检查材料", "self-examination"],
  ])("reads %s as %s", (title, kind) => {
    expect(detectKind(title, "")).toBe(kind);
  });

  it("asks the text when the title tells nothing", () => {
    expect(detectKind("讲话", "刚才听了大家的述职，我逐一作了点评。述职是一次考试。")).toBe("review-speech");
    expect(detectKind("讲话", "没有线索。")).toBeNull();
  });
});

describe("detectLevel", () => {
  it.each([
    ["在全市述职评议会议上的讲话", "全市各级党组织", "city"],
    ["讲话", "我县基层党建……全县上下……", "county"],
    ["讲话", "全镇各村……镇党委……", "township"],
    ["讲话", "我校各二级学院……学校党委……", "university"],
    ["讲话", "集团公司党委……各子公司……", "enterprise"],
    ["2026年度乡镇党委书记抓基层党建工作述职评议会", "", "county"],
    ["乡镇（街道）党（工）委书记抓基层党建述职评议会", "", "county"],
    ["县（市、区）委书记抓基层党建工作述职评议会议", "", "city"],
    ["村党组织书记述职评议会", "", "township"],
    ["在镇党委扩大会议上的讲话", "", "township"],
  ])("reads %s / %s", (title, text, level) => {
    expect(detectLevel(title, text)).toBe(level);
  });

  it("says nothing on little evidence", () => {
    expect(detectLevel("讲话", "要抓好落实。")).toBeNull();
  });
});

describe("detectYear", () => {
  it.each([
    ["2025年度述职评议会讲话", "2026年是开局之年", 2025],
    ["讲话", "刚刚过去的2019年……2020年要抓好……2020年……", 2019],
    ["讲话", "2024年工作……2024年目标……2023年", 2024],
    ["讲话", "7.15疫情，2月5日", null],
  ])("reads %s / %s as %s", (title, text, year) => {
    expect(detectYear(title, text)).toBe(year);
  });
});
