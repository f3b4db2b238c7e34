import { describe, expect, it } from "vitest";
import { GATES } from "./gate";
import { buildSegment } from "./index-segment";
import { openIndex, suggestContinuation } from "./suggest-continuation";

const FORMULA = "推动基层党组织全面进步、全面过硬";
const documents = Array.from({ length: 8 }, (_, index) => ({
  id: `文稿${index}`,
  wording: `同志们：\n第${index}条，要坚持大抓基层的鲜明导向，${FORMULA}，把${"好中实严细新快深".charAt(index)}字落到底。\n联系人是〔人名〕同志，请同〔单位〕联系。`,
}));
const index = openIndex([buildSegment(documents)]);

describe("suggestContinuation", () => {
  it("offers a formula that many texts share, to the end of the clause at most", () => {
    const offer = suggestContinuation(index, { before: "会后，要坚持大抓基层的鲜明导向，推动基层" });
    expect(offer).not.toBeNull();
    expect(`${FORMULA}，`).toContain(offer?.text ?? "无");
    expect(offer?.text.length).toBeGreaterThanOrEqual(2);
    expect(offer?.probability).toBeGreaterThan(0.6);
  });

  it("gives the words one by one", () => {
    const offer = suggestContinuation(index, { before: "要坚持大抓基层的鲜明导向，推动基层" });
    expect(offer?.words.join("")).toBe(offer?.text);
    expect(offer?.words.every((word) => word.length > 0)).toBe(true);
  });

  it("says where the library has the words", () => {
    const offer = suggestContinuation(index, { before: "要坚持大抓基层的鲜明导向，推动基层" });
    const [source] = offer?.sources ?? [];
    const wording = documents.find(({ id }) => id === source?.documentId)?.wording.split("\n");
    expect(
      wording?.[source?.lineIndex ?? -1]?.slice(source?.lineOffset).startsWith(offer?.text ?? "无"),
    ).toBe(true);
    expect(offer?.sources.length).toBe(3);
  });

  it("offers nothing where the texts part, nothing unknown and nothing at the start", () => {
    expect(suggestContinuation(index, { before: `${FORMULA}，把` })).toBeNull();
    expect(suggestContinuation(index, { before: "今天天气晴朗" })).toBeNull();
    expect(suggestContinuation(index, { before: "" })).toBeNull();
  });

  it("puts slots for the names of its sources, and leaves them out when asked", () => {
    const before = "请注意，联系人是";
    expect(suggestContinuation(index, { before, gate: GATES.generous })?.text).toMatch(/^〔人名〕同志/u);
    expect(suggestContinuation(index, { before, gate: GATES.generous, slots: false })).toBeNull();
  });

  it("knows what the draft itself said before", () => {
    const said = "“一核三治五微”工作法越用越灵。";
    const before = `${said}我们推广了“一核三治五微”工作法。要把“一核三治五微”工作法用好。再讲讲“一核三治`;
    const offer = suggestContinuation(index, { before, gate: GATES.generous });
    expect(offer?.text.startsWith("五微")).toBe(true);
    expect(offer?.sources).toEqual([]);
  });

  it("finds the same in one segment and in several", () => {
    const split = openIndex([buildSegment(documents.slice(0, 3)), buildSegment(documents.slice(3))]);
    const before = "要坚持大抓基层的鲜明导向，推动基层";
    expect(suggestContinuation(split, { before })?.text).toBe(suggestContinuation(index, { before })?.text);
  });

  it("has nothing to say without a library and a draft", () => {
    expect(suggestContinuation(openIndex([]), { before: "要坚持" })).toBeNull();
    expect(suggestContinuation(openIndex([buildSegment([])]), { before: "要坚持" })).toBeNull();
  });
});
