import { describe, expect, it } from "vitest";
import { parseExtracted } from "@/lib/corpus/parse-document";
import { documentLines, libraryWording } from "./library-wording";

const LINES = [
  "在云岭县2025年度基层党建工作述职评议会议上的讲话",
  "同志们：",
  "会前，县委组织部走访了36个村，听了王建国同志的汇报。",
  "一、肯定成绩，看到基层的新变化",
  "一是组织建设有了新气象。全县建成阵地128个。二是队伍建设有了新提升。选派第一书记86名。",
  "二、抓住要害，补齐工作的短板",
  "要把责任压实到支部，把工作做到群众心坎上。",
];

function parse() {
  const parsed = parseExtracted("云岭.txt", {
    format: "txt",
    lines: LINES.map((text) => ({ text })),
    frontMatter: {},
  });
  if (!parsed.ok) throw new Error(parsed.error.code);
  return parsed.value;
}

describe("documentLines", () => {
  it("gives back title, salutation, headings with numbers and paragraphs in order", () => {
    expect(documentLines(parse())).toEqual(LINES);
  });
});

describe("libraryWording", () => {
  it("keeps the lines and puts slots for what belongs to the document alone", () => {
    const wording = libraryWording(parse()).split("\n");
    expect(wording).toHaveLength(LINES.length);
    expect(wording.join("\n")).not.toMatch(/云岭|王建国|128|86/u);
    expect(wording[6]).toBe(LINES[6]);
  });
});
