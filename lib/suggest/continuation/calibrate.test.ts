import { describe, expect, it } from "vitest";
import { TRAINED_ACCEPTANCE } from "./acceptance-model";
import { calibrate } from "./calibrate";

const text = (at: number) => {
  const own = "党政军民学东西南北中上下左右前后".charAt(at % 16);
  const typed = `第${own}条，要大抓基层，把${own}事办好。`;
  return { id: `文稿${at}`, wording: typed, typed };
};
const texts = Array.from({ length: 16 }, (_, at) => text(at));

describe("calibrate", () => {
  it("gives the same for the same texts, and another network than the one it began with", () => {
    const calibration = calibrate(texts);
    expect(calibration).toEqual(calibrate(texts));
    expect(calibration?.model.hidden).toHaveLength(TRAINED_ACCEPTANCE.hidden.length);
    expect(calibration?.model.output).not.toEqual(TRAINED_ACCEPTANCE.output);
  });

  it("is not sure of few texts", () => {
    expect(calibrate(texts.slice(1))).toBeNull();
  });
});
