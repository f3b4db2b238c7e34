import type { FactSheet } from "@/lib/speech/fact-sheet";
import { draft, heading, line, paragraph } from "@/lib/speech/testing/draft-blocks";

/** Facts the speech has slots for, all but one. */
export const FACTS: FactSheet = {
  unit: "青川市",
  year: 2025,
  date: "2026-01-05",
  speaker: "张三",
  post: "市委书记",
};

/** A speech with a line of every kind, headings of three levels and ordinals within paragraphs. */
export const SPEECH = draft(
  line("title", "在〔单位〕〔年度〕年度抓基层党建工作述职评议会议上的讲话"),
  line("dateLine", "〔日期〕"),
  line("speakerLine", "〔职务〕　〔讲话人〕"),
  line("salutation", "同志们："),
  paragraph("刚才，大家作了述职。我讲“三点”意见——"),
  heading(1, "一年来成效明显"),
  paragraph("⟦shi⟧支部更强。整顿〔数字〕个支部。⟦shi⟧队伍更硬。"),
  paragraph(""),
  heading(1, "问题不容忽视"),
  heading(2, "责任还有“温差”"),
  heading(3, "个别书记抓得不紧"),
  paragraph("GDP增长5.6%，王·明同志说：‘2025年’……"),
  heading(2, "作风还有差距"),
  paragraph("⟦shi⟧虚话多。"),
  line("signature", "中共青川市委员会办公室"),
  line("signature", "2026年1月5日"),
);
