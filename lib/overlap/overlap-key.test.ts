import { describe, expect, it } from "vitest";
import { BREAK_UNIT, toOverlapKey } from "./overlap-key";

function lettersOf(text: string): string {
  return String.fromCharCode(...toOverlapKey(text).units);
}

describe("toOverlapKey", () => {
  it.each([
    ["把网格建实，把队伍带强。", "把网格建实,把队伍带强."],
    ["把网格建实，把队伍带强。", "把网格建\n　　实，把队 伍带强"],
    ["摸清底数。建好台账", "摸清底数。\n（二）建好台账"],
    ["摸清底数。（二）建好台账", "摸清底数。（\n二）建好台账"],
    ["摸清底数。三、建好台账", "摸清底数.三、建好台账"],
    ["摸清底数\n建好台账", "一、摸清底数\n2.建好台账"],
    ["覆盖率达到95%，ABC三类", "覆盖率达到９５％，ａｂｃ三类"],
    ["请同志述职", "请〔述职人〕同志述职"],
  ])("reads %j and %j alike", (one, other) => {
    expect(lettersOf(one)).toBe(lettersOf(other));
  });

  it("keeps numbers that are no heading numbers", () => {
    expect(lettersOf("一、二级响应")).toBe("二级响应");
    expect(lettersOf("启动一、二级响应")).toBe("启动一二级响应");
    expect(lettersOf("增长\n3.5个百分点")).toBe("增长35个百分点");
    expect(lettersOf("第1.一、二级响应")).toBe("第1一二级响应");
  });

  it("says where each letter stands", () => {
    const text = "（一）抓实，\n𠮷林";
    const { units, offsets } = toOverlapKey(text);
    expect([...offsets].map((offset) => text.charCodeAt(offset))).toEqual([...units]);
    expect([...offsets]).toEqual([3, 4, 7, 8, 9]);
  });

  it("lets no run go on over a long stretch without letters", () => {
    const { units, offsets } = toOverlapKey(`前${"—".repeat(1200)}后`);
    expect([...units]).toEqual(["前".charCodeAt(0), BREAK_UNIT, BREAK_UNIT, "后".charCodeAt(0)]);
    expect([...offsets]).toEqual([0, 500, 1000, 1201]);
  });
});
