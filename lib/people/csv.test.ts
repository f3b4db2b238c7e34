import { describe, expect, it } from "vitest";
import { csvText } from "./csv";

describe("csvText", () => {
  it("quotes what would break a row, and begins with a byte-order mark", () => {
    expect(
      csvText([
        ["时间", "谁"],
        ['他说"好"', "甲,乙\n丙"],
      ]),
    ).toBe('\uFEFF时间,谁\r\n"他说""好""","甲,乙\n丙"\r\n');
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "＝1", "\r=1"])(
    "%j is no formula in a spreadsheet",
    (value) => {
      expect(csvText([[value]])).toContain(`'${value}`);
    },
  );

  it.each(["王一", "2026-01-05", "10.0.0.7", "a=b"])("%s stays as it is", (value) => {
    expect(csvText([[value]])).toBe(`\uFEFF${value}\r\n`);
  });
});
