import { describe, expect, it } from "vitest";
import { draftExcerpt, MOST_EXCERPT_CHARS } from "./draft-excerpt";
import { buildSegment } from "./index-segment";
import { openIndex, suggestContinuation } from "./suggest-continuation";

const FILLER = [..."甲乙丙丁戊己庚辛壬癸"]
  .map((name, index) => `${name}村第${index}项工作做得扎实。`)
  .join("\n");
const LONG = Array.from({ length: 12 }, (_, index) => FILLER.replaceAll("村", `村${index}组`)).join("\n");

describe("draftExcerpt", () => {
  it("gives a short draft as it is", () => {
    expect(draftExcerpt("同志们：\n今天")).toBe("同志们：\n今天");
  });

  it("keeps under 4 KB on the way, whatever the draft repeats", () => {
    const before = "抓好工作。".repeat(4000);
    const excerpt = draftExcerpt(before);
    expect(excerpt.length).toBeLessThanOrEqual(MOST_EXCERPT_CHARS);
    expect(new TextEncoder().encode(excerpt).length).toBeLessThan(4096);
  });

  it("ends with the end of the draft and brings along what followed the same words far above", () => {
    const before = `我们把“晨会点名、晚间对账”办法用起来。\n${LONG}\n要坚持把“晨会点名`;
    const excerpt = draftExcerpt(before);
    expect(excerpt.endsWith("要坚持把“晨会点名")).toBe(true);
    expect(excerpt).toContain("晨会点名、晚间对账”办法用起来");
  });

  it("lets the draft's own words be suggested as the whole draft would", () => {
    const line = "我们把“晨会点名、晚间对账、周末评议”的办法坚持下来。";
    const before = `${line}\n${line}\n${LONG}\n${line}\n${LONG}\n我们把“晨会点名、晚间`;
    const index = openIndex([buildSegment([{ id: "a", wording: "今天召开会议。" }])]);
    const whole = suggestContinuation(index, { before });
    expect(whole?.text).toBeTruthy();
    expect(suggestContinuation(index, { before: draftExcerpt(before) })?.text).toBe(whole?.text);
  });
});
