import { describe, expect, it } from "vitest";
import { imprintLines } from "./imprint-lines";

const imprint = { copyTo: "抄送：各县（市、区）委，市直各单位", issuer: "中共青川市委办公室" };

describe("imprintLines", () => {
  it("ends the list of copies with a full stop and the date with 印发", () => {
    expect(imprintLines({ imprint }, { date: "2026-01-05", unit: "青川市" })).toEqual({
      copyTo: "抄送：各县（市、区）委，市直各单位。",
      issuer: "中共青川市委办公室",
      issued: "2026年1月5日印发",
    });
  });

  it("takes the unit for an issuer that is not named", () => {
    const lines = imprintLines({ imprint: { copyTo: " ", issuer: "" } }, { unit: "青川市委办公室" });
    expect(lines).toEqual({ copyTo: "", issuer: "青川市委办公室", issued: "" });
  });

  it("prints nothing where the profile has none or nothing is known", () => {
    expect(imprintLines({ imprint: null }, { unit: "青川市" })).toBeNull();
    expect(imprintLines({ imprint: { copyTo: "", issuer: "" } }, {})).toBeNull();
  });
});
