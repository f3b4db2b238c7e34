import { describe, expect, it } from "vitest";
import { type PrintSegment, segmentText } from "./print-segments";
import { spaceTwoCharacterName } from "./space-name";
import { bracketedDate, spacedSpeaker } from "./sub-lines";

const segments = (...texts: string[]): PrintSegment[] =>
  texts.map((text) => ({ text, open: text.startsWith("〔"), lead: false }));

describe("spaceTwoCharacterName", () => {
  it.each([
    ["张三", "张　三"],
    ["𠮷明", "𠮷　明"],
    ["王小明", "王小明"],
    ["欧阳修远", "欧阳修远"],
    ["Li", "Li"],
    ["", ""],
  ])("prints %j as %j", (name, printed) => {
    expect(spaceTwoCharacterName(name)).toBe(printed);
  });
});

describe("spacedSpeaker", () => {
  const line = (facts: { speaker?: string }, ...texts: string[]) =>
    segmentText(spacedSpeaker(segments(...texts), facts));

  it("spaces the speaker's name after the post", () => {
    expect(line({ speaker: "张三" }, "市委书记", "　", "张三")).toBe("市委书记　张　三");
    expect(line({ speaker: "张三" }, "市委书记　张三 ")).toBe("市委书记　张　三");
  });

  it("spaces a line that holds nothing but a name", () => {
    expect(line({}, "张三")).toBe("张　三");
  });

  it("leaves posts, longer names and names in the middle alone", () => {
    expect(line({}, "市委 书记")).toBe("市委 书记");
    expect(line({ speaker: "王小明" }, "书记　王小明")).toBe("书记　王小明");
    expect(line({ speaker: "张三" }, "张三书记")).toBe("张三书记");
    expect(line({}, "〔讲话人〕")).toBe("〔讲话人〕");
  });
});

describe("bracketedDate", () => {
  it.each([
    [["2026年1月15日"], "（2026年1月15日）"],
    [["〔日期〕"], "（〔日期〕）"],
    [["（2026年1月15日）"], "（2026年1月15日）"],
    [["2026年1月15日，市会议中心"], "2026年1月15日，市会议中心"],
    [["（", "〔日期〕", "）"], "（〔日期〕）"],
  ])("prints %j as %j", (texts, printed) => {
    expect(segmentText(bracketedDate(segments(...texts)))).toBe(printed);
  });
});
