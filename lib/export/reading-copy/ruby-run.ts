import { Run, type TextRun, XmlComponent } from "docx";

/** An element with attributes and children, which the library has no class for. */
class Element extends XmlComponent {
  constructor(
    name: string,
    attributes: Readonly<Record<string, string>> | null,
    ...children: XmlComponent[]
  ) {
    super(name);
    if (attributes !== null) this.root.push({ _attr: attributes });
    this.root.push(...children);
  }
}

const value = (name: string, val: string | number) => new Element(name, { "w:val": String(val) });

/**
 * A character with pinyin over it (`w:ruby`, ISO/IEC 29500-1, 17.3.3.25): Word's own 拼音指南, which can be edited there.
 *
 * @param reading - the pinyin, its size and font set.
 * @param base - the character, its font set.
 * @param basePt - size of the character, which the pinyin is raised over.
 */
export function rubyRun(reading: TextRun, base: TextRun, basePt: number, readingPt: number): Run {
  const properties = new Element(
    "w:rubyPr",
    null,
    value("w:rubyAlign", "center"),
    value("w:hps", Math.round(readingPt * 2)),
    value("w:hpsRaise", Math.round(basePt * 2 * 0.9)),
    value("w:hpsBaseText", basePt * 2),
    value("w:lid", "zh-CN"),
  );
  const ruby = new Element(
    "w:ruby",
    null,
    properties,
    new Element("w:rt", null, reading),
    new Element("w:rubyBase", null, base),
  );
  return new Run({ children: [ruby] });
}
