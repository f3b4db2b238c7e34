import { describe, expect, it } from "vitest";
import { DocxListCounter } from "./docx-list-counter";
import { readNumbering } from "./docx-numbering";

const level = (depth: number, format: string, text: string) =>
  `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;

const GONGWEN =
  level(0, "chineseCountingThousand", "%1、") +
  level(1, "chineseCounting", "（%2）") +
  level(2, "decimal", "%3.");

function counter(definition: string, instances: string): DocxListCounter {
  return new DocxListCounter(readNumbering(`<w:numbering>${definition}${instances}</w:numbering>`));
}

const ONE = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';

describe("DocxListCounter", () => {
  it("counts each level and starts the lower ones anew", () => {
    const list = counter(`<w:abstractNum w:abstractNumId="0">${GONGWEN}</w:abstractNum>`, ONE);
    const levels = [0, 1, 2, 2, 1, 2, 0, 1];
    expect(levels.map((depth) => list.next("1", depth))).toEqual([
      "一、",
      "（一）",
      "1.",
      "2.",
      "（二）",
      "1.",
      "二、",
      "（一）",
    ]);
  });

  it("starts anew where a list says so, there only", () => {
    const restarted =
      '<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>';
    const list = counter(`<w:abstractNum w:abstractNumId="0">${GONGWEN}</w:abstractNum>`, ONE + restarted);
    expect(["1", "1", "2", "2"].map((id) => list.next(id, 0))).toEqual(["一、", "二、", "一、", "二、"]);
  });

  it("finds the levels of a list style", () => {
    const list = counter(
      `<w:abstractNum w:abstractNumId="5"><w:styleLink w:val="gw"/>${GONGWEN}</w:abstractNum>` +
        '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="gw"/></w:abstractNum>',
      ONE,
    );
    expect([list.next("1", 0), list.next("1", 1)]).toEqual(["一、", "（一）"]);
  });

  it("prints enclosed numbers with their enclosure", () => {
    const enclosed = level(0, "decimalEnclosedParen", "%1") + level(1, "decimalEnclosedCircle", "%2");
    const list = counter(`<w:abstractNum w:abstractNumId="0">${enclosed}</w:abstractNum>`, ONE);
    expect([list.next("1", 0), list.next("1", 1)]).toEqual(["（1）", "①"]);
  });
});
