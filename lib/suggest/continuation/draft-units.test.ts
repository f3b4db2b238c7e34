import { describe, expect, it } from "vitest";
import { draftUnits } from "./draft-units";
import { toWordingUnits } from "./wording-units";

const DRAFT = "在〔单位〕会议上的讲话\n同志们：\n全年办结12件。\n增长3.5%，\n〔数字〕个村";

describe("draftUnits", () => {
  it("gives what reading the whole draft gives, in whatever order places are asked for", () => {
    const places = [...Array(DRAFT.length + 1).keys()];
    for (const place of [...places, ...[...places].reverse(), ...places.filter((at) => at % 7 === 0)]) {
      const before = DRAFT.slice(0, place);
      expect(draftUnits(before)).toEqual(toWordingUnits(before).units);
    }
  });
});
