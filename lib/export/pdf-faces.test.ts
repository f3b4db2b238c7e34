import { describe, expect, it } from "vitest";
import { SPEECH_PROFILE } from "./page-profile";
import { describeFaces } from "./pdf-data";
import { choosePdfFaces, lastResort, wantedFamilies } from "./pdf-faces";

describe("choosePdfFaces", () => {
  it("takes Office's face where the machine has it, at its own weight", () => {
    const faces = choosePdfFaces(SPEECH_PROFILE, new Set(["FangSong", "仿宋_GB2312", "FZXiaoBiaoSong-B05S"]));
    expect(faces.get("仿宋_GB2312")).toEqual({ family: "仿宋_GB2312", weight: 400, substitute: false });
    expect(faces.get("方正小标宋简体")).toEqual({
      family: "FZXiaoBiaoSong-B05S",
      weight: 400,
      substitute: false,
    });
  });

  it("takes a bold 宋体 for 小标宋 and says so", () => {
    const faces = choosePdfFaces(SPEECH_PROFILE, new Set(["Noto Serif SC", "Noto Sans SC"]));
    expect(faces.get("方正小标宋简体")).toEqual({ family: "Noto Serif SC", weight: 700, substitute: true });
    expect(faces.get("黑体")?.family).toBe("Noto Sans SC");
    expect(describeFaces(faces)).toContain("方正小标宋简体（本机没有，用 Noto Serif SC 代替）");
  });

  it("asks only for families it could choose, the last resort among them", () => {
    const wanted = wantedFamilies(SPEECH_PROFILE);
    expect(new Set(wanted).size).toBe(wanted.length);
    expect(lastResort(new Set(wanted))).toBe("Noto Serif CJK SC");
    expect(lastResort(new Set())).toBeNull();
  });
});
