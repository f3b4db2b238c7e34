import { describe, expect, it } from "vitest";
import { plainBlock } from "../../review-text";
import { findInBlock, findInLines } from "../../testing/words-found";
import { blankFixes } from "./blanks";
import { ellipsisFixes } from "./ellipsis";
import { halfWidthFixes } from "./half-width";
import { PUNCTUATION_RULES } from "./index";
import { straightQuoteFixes } from "./straight-quotes";

/** Each finding as `words→fix`, or the words alone. */
const found = (text: string) =>
  findInBlock(PUNCTUATION_RULES, text).map(({ text, fix }) => (fix === undefined ? text : `${text}→${fix}`));
const loud = (text: string) =>
  findInBlock(PUNCTUATION_RULES, text).filter(({ severity }) => severity !== "hint");

describe("width of marks", () => {
  it.each<[string, string[]]>([
    ["要抓紧,抓实;要快.", [",→，", ";→；", ".→。"]],
    ["在党(总)支部推广，各村（社区)跟上。", ["(总)→（总）", ")→）"]],
    ["认真学习<党员教育管理工作条例>。", ["<党员教育管理工作条例>→《党员教育管理工作条例》"]],
    ['要坚持"一岗双责"，用好「三会一课」。', ['"一岗双责"→“一岗双责”', "「三会一课」→“三会一课”"]],
    ["二级支部在２０２６年完成换届。", ["２０２６→2026"]],
    ["今后还要学...还要练…还要干。。。", ["...→……", "…→……", "。。。→……"]],
  ])("is set right: %s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    "会议定于8:30开始，投入3.5万元，比分3:2，网址www.example.cn。",
    "考核分A、B、C三等，软件为V2.0版，增长3.5%。",
    "1.落实制度。各支部每月开展一次主题党日。",
    "这些都要抓……抓出成效。",
  ])("is left alone: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("is one finding with its count where a conversion left it throughout", () => {
    const text = Array.from({ length: 12 }, () => "各级都要抓紧,抓实.").join("");
    const [finding, ...more] = findInBlock(PUNCTUATION_RULES, text);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      rule: "punctuation/half-width",
      severity: "doubt",
      start: 6,
      end: 7,
      fix: "，",
    });
    expect(finding?.message).toContain("24处");
  });

  it("can be set right in a whole block at once, and then has no more to say", () => {
    const all = [halfWidthFixes, straightQuoteFixes, ellipsisFixes, blankFixes];
    const mended = all.reduce((text, fixes) => {
      const places = [...fixes(plainBlock("paragraph", text))].reverse();
      return places.reduce(
        (line, { start, end, fix = "" }) => line.slice(0, start) + fix + line.slice(end),
        text,
      );
    }, '要抓好 党建,坚持"一岗双责"(含分管领域),常抓不懈...久久为功.');
    expect(mended).toBe("要抓好党建，坚持“一岗双责”（含分管领域），常抓不懈……久久为功。");
    expect(found(mended)).toEqual([]);
  });
});

describe("stops", () => {
  it.each<[string, string[]]>([
    ["各级都要，，马上动起来。。", ["，，→，", "。。→。"]],
    ["会议开得很好，。大家讲得实。", ["，。→。"]],
    ["情况要明。，责任要实。", ["。，"]],
    ["学习、教育、和管理都要抓。", ["、→"]],
    ["落实“三会一课”“主题党日”、等制度。", ["、→"]],
    ["一是抓学习；二是抓作风。三是抓纪律；四是抓落实。", ["。→；"]],
    ["工作真的到位了吗。请大家想一想。", ["吗。→吗？"]],
    ["难道我们还能等下去。", ["。→？"]],
    ["目的只有一个--让群众满意。", ["--→——"]],
    ["会议强调：要做到：守土有责。", ["："]],
    ["各支部 要把 党建抓实 ，见到成效。", [" →", " →", " →"]],
    ["今年要抓好（班子、队伍、）两件事。", ["、→"]],
    ["阿布都.热合曼同志介绍了做法。", [".→·"]],
  ])("are found at fault: %s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    "一是抓学习。要常学常新。二是抓作风。要真抓实干。",
    "有的等上级拍板，等条件成熟，分等级、分等次测评。",
    "建设宜居、和谐的乡村，做到早发现、及时处置，各单位、与会同志都要跟上。",
    "怎么看？怎么办？这是必答题。我们要弄清群众盼什么、急什么。",
    "完善街道—社区—网格体系，2021—2025年持续推进。",
    "责任单位：组织部；完成时限：12月底。",
    "张 三、李 四两位同志作了发言，大家很受启发。",
  ])("are left alone: %s", (text) => {
    expect(loud(text)).toEqual([]);
  });

  it("are missed at the end of a paragraph, but not of a heading or a direction", () => {
    const lines = [
      "同志们：",
      "今年全镇党建工作的成绩很好。群众对党组织的满意度又有提高",
      "一、存在的问题",
      "问题不少。要逐个解决。（鼓掌）",
    ];
    expect(findInLines(PUNCTUATION_RULES, lines).map(({ text, fix }) => `${text}→${fix}`)).toEqual([
      "高→高。",
    ]);
  });
});

describe("marks in pairs", () => {
  it.each<[string, string[]]>([
    ["要执行“三会一课制度。", ["“"]],
    ["要执行三会一课”制度。", ["”"]],
    ["坚持“一岗双责“和”三会一课“两项制度。", ["“→”", "”→“", "“→”"]],
    ["坚持”一岗双责”制度。", ["”→“"]],
    ["对照（见附件的清单销号。", ["（"]],
    ["按照规定（见《条例）》落实。", ["）"]],
    ["《关于印发《党建方案》的通知》已下发。", ["《党建方案》→〈党建方案〉"]],
    ["会议强调，“坚持“严”的主基调”。", ["“严”→‘严’"]],
    ["他说，“把“少数”管住，把“多数”带好”。", ["“少数”→‘少数’", "“多数”→‘多数’"]],
    ["他说：“要抓实。”。大家记住。", ["。”。→。”"]],
    ["要做到“守土有责。”各级都一样。", ["。”→”。"]],
    ["学习《章程》、《准则》。", ["》、《→》《"]],
    ["增强“四个意识”坚定“四个自信”。", ["”→”、"]],
    ["学习《支部工作条例》（试行）。", ["》（试行）→（试行）》"]],
    ["根据青组发[2026]第3号文件。", ["[2026]第3号→〔2026〕3号"]],
    ["对照青组发〔2026〕03号文件。", ["〔2026〕03号→〔2026〕3号"]],
    ["落实《三会一课》制度。", ["《三会一课》→“三会一课”"]],
    ["纠治“四风”不停步，四风问题要深挖。", ["四风→“四风”"]],
  ])("are found at fault: %s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    "增强“四个意识”、坚定“四个自信”，用“四下基层”推动“三服务”。",
    "“绿水青山就是金山银山。”这句话说透了。习近平总书记指出：“民心是最大的政治。”",
    "根据青组发〔2026〕3号，法院（2025）青01民终36号判决已生效。",
    "做好几项工作：1）摸清底数；2）建好台账。",
    "《党员手册》（2025年版）和《章程》（以下简称党章）。",
  ])("are left alone: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("may open every paragraph of a quotation and close the last only", () => {
    const quotation = [
      "老支书说：",
      "“我在村里干了三十年，靠的是党员。",
      "“靠的也是群众，一件一件办实事。”",
      "这番话很实在。",
    ];
    expect(findInLines(PUNCTUATION_RULES, quotation)).toEqual([]);
  });
});

it("leaves open slots alone", () => {
  expect(found("由〔单位,名称〕牵头，〔数字〕个党支部参加。")).toEqual([]);
});

describe("marks of lists and before speech", () => {
  it.each<[string, string[]]>([
    ["骑手笑着说；“社区把我们当家人。”", ["；→："]],
    ["抓好两件事：1、建强支部；2、带好队伍。", ["1、→1.", "2、→2."]],
    ["一是认识不到位；二是措施不实、三是责任没有落实。", ["、→；"]],
    ["做到思想到位、责任到位；措施到位。", ["；→、"]],
    ["学习《准则》，《条例》等党内法规。", ["，"]],
  ])("are found: %s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    "骑手笑着说：“社区把我们当家人。”",
    "大家都在说；“说”要说到点子上。",
    "1、2号楼的党员已经报到，安排在1、2月份。",
    "一是学习、调研跟上；二是措施落实；三是责任到人。",
    "第一、第二，还有第三党支部要结对。",
    "党务公开、村务公开、财务公开；群众都说好。",
    "学习了《准则》，《条例》也列入了计划。",
  ])("are left alone: %s", (text) => {
    expect(loud(text)).toEqual([]);
  });
});
