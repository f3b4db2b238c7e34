import { describe, expect, it } from "vitest";
import { BUILT_IN_PROFILES } from "./built-in-profiles";
import { bodyGrid } from "./page-geometry";
import { pageProfileSchema, SPEECH_PROFILE } from "./page-profile";
import { readPageProfile } from "./read-page-profile";

const failing = (value: unknown) => {
  const read = readPageProfile(value);
  return read.ok ? null : [read.error.code, read.error.data?.path];
};

describe("readPageProfile", () => {
  it("takes what is not stated from the base", () => {
    expect(readPageProfile({})).toEqual({ ok: true, value: SPEECH_PROFILE });
    expect(readPageProfile({ base: "host", lineSpacingPt: 28, body: { sizePt: 15 } })).toEqual({
      ok: true,
      value: {
        ...BUILT_IN_PROFILES.host,
        lineSpacingPt: 28,
        body: { ...SPEECH_PROFILE.body, sizePt: 15 },
      },
    });
  });

  it("changes one heading and leaves the others", () => {
    const read = readPageProfile({ headings: [{}, { bold: true }] });
    expect(read.ok && read.value.headings.map(({ bold }) => bold)).toEqual([false, true, false]);
  });

  it("puts a whole part where the base has none, and none where it has one", () => {
    const imprint = { copyTo: "各县（市、区）委", issuer: "中共青川市委办公室" };
    expect(readPageProfile({ imprint })).toMatchObject({ ok: true, value: { imprint } });
    expect(readPageProfile({ base: "report", runInLead: null })).toMatchObject({
      ok: true,
      value: { runInLead: null },
    });
  });

  it("reads its own whole profiles back", () => {
    for (const profile of Object.values(BUILT_IN_PROFILES))
      expect(readPageProfile(JSON.parse(JSON.stringify(profile)))).toEqual({ ok: true, value: profile });
  });

  it.each([
    [null, ""],
    [[], ""],
    [{ base: "letter" }, "base"],
    [{ lineSpacing: 28 }, "lineSpacing"],
    [{ body: { size: 15 } }, "body.size"],
    [{ lineSpacingPt: "28" }, "lineSpacingPt"],
    [{ lineSpacingPt: 1e9 }, "lineSpacingPt"],
    [{ headings: [{ face: "" }] }, "headings.0.face"],
    [{ headings: [{}, {}, {}, { face: "宋体", sizePt: 16, bold: true }] }, "headings"],
    [{ marginsMm: { left: 90, right: 90 } }, "marginsMm"],
  ])("refuses %j at %j", (value, path) => {
    expect(failing(value)).toEqual(["page-profile-invalid", path]);
  });
});

describe("BUILT_IN_PROFILES", () => {
  it("keep the schema and the standard's 22 lines of 28 characters", () => {
    for (const profile of Object.values(BUILT_IN_PROFILES)) {
      expect(pageProfileSchema.parse(profile)).toEqual(profile);
      expect(bodyGrid(profile)).toEqual({ lines: 22, chars: 28 });
    }
  });
});
