import { describe, expect, test } from "vitest";
import { MAX_NAME_CHARS, MAX_NAMES, readNameLines } from "./name-register";

describe("readNameLines", () => {
  test("takes one name a line, without blanks around it, blank lines and repetitions", () => {
    expect(readNameLines(" 青石镇 \r\n\n　王一（县委书记）\n青石镇\n")).toEqual({
      ok: true,
      value: ["青石镇", "王一（县委书记）"],
    });
  });

  test("no names are no failure", () => {
    expect(readNameLines(" \n")).toEqual({ ok: true, value: [] });
  });

  test("names the line that is too long to be a name", () => {
    expect(readNameLines(`青石镇\n${"长".repeat(MAX_NAME_CHARS + 1)}`)).toEqual({
      ok: false,
      error: { code: "register-name-too-long", data: { line: 2, limit: MAX_NAME_CHARS } },
    });
  });

  test("refuses more than a register holds", () => {
    const many = Array.from({ length: MAX_NAMES + 1 }, (_, index) => `第${index}村`).join("\n");
    expect(readNameLines(many)).toMatchObject({ ok: false, error: { code: "register-too-many-names" } });
  });
});
