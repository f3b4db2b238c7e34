import { describe, expect, it } from "vitest";
import { countChars } from "./count-chars";

describe("countChars", () => {
  it.each([
    ["同志们：", 3],
    ["“三会一课”制度", 6],
    ["党委（党组）——书记……", 6],
    ["2025年", 5],
    ["GDP增长5.6%", 7],
    ["２０２５年", 5],
    ["二〇二五年", 5],
    ["𠮷林", 2],
    ["　 \n\t", 0],
    ["", 0],
    ["〔数字〕个", 3],
  ])("counts characters, letters and digits of %j", (text, chars) => {
    expect(countChars(text)).toBe(chars);
  });
});
