import { describe, expect, it } from "vitest";
import { LEVEL_NAMES, LEVELS, levelFromName } from "./level";

describe("levelFromName", () => {
  it("finds every level by its own name", () => {
    for (const level of LEVELS) expect(levelFromName(LEVEL_NAMES[level])).toBe(level);
  });

  it("gives each level a name of its own", () => {
    expect(new Set(Object.values(LEVEL_NAMES)).size).toBe(LEVELS.length);
  });

  it("overlooks blanks around the name", () => {
    expect(levelFromName(" 乡镇\n")).toBe("township");
    expect(levelFromName("　国企　")).toBe("enterprise");
  });

  it.each(["", "中央", "市级", "city", "村"])("knows no level %j", (name) => {
    expect(levelFromName(name)).toBeNull();
  });
});
