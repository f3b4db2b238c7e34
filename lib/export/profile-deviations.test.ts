import { describe, expect, it } from "vitest";
import { deviationText } from "@/lib/messages/zh-profile";
import { BUILT_IN_PROFILES } from "./built-in-profiles";
import { type PageProfile, SPEECH_PROFILE } from "./page-profile";
import { profileDeviations } from "./profile-deviations";

const texts = (change: Partial<PageProfile>) =>
  profileDeviations({ ...SPEECH_PROFILE, ...change }).map(deviationText);

describe("profileDeviations", () => {
  it("finds none in the speech, and the customs of the other profiles", () => {
    expect(texts({})).toEqual([]);
    expect(profileDeviations(BUILT_IN_PROFILES.report).map(({ part }) => part)).toEqual(["runInLead"]);
    expect(profileDeviations(BUILT_IN_PROFILES.host).map(({ part }) => part)).toEqual([
      "direction",
      "pageNumberPlace",
    ]);
  });

  it.each<[Partial<PageProfile>, string[]]>([
    [{ marginsMm: { top: 36.5, left: 28, right: 26, bottom: 35 } }, []],
    [
      { marginsMm: { top: 35, left: 28, right: 26, bottom: 37 } },
      ["天头（上边距）：35 毫米；标准为37 毫米（GB/T 9704—2012，5.2.1）"],
    ],
    [
      { marginsMm: { top: 37, left: 28, right: 28, bottom: 35 } },
      [
        "版心：154 × 225 毫米；标准为156 × 225 毫米（GB/T 9704—2012，5.2.1）",
        "每行字数：27 字；标准为28 字（GB/T 9704—2012，5.2.3）",
      ],
    ],
    [{ lineSpacingPt: 28 }, []],
    [{ lineSpacingPt: 30 }, ["每页行数：21 行；标准为22 行（GB/T 9704—2012，5.2.3）"]],
    [
      { title: { face: "宋体", sizePt: 22, bold: true } },
      ["标题：二号宋体加粗；标准为二号方正小标宋简体（GB/T 9704—2012，7.3.1）"],
    ],
    [
      {
        title: { face: "方正小标宋_GBK", sizePt: 22, bold: false },
        body: { ...SPEECH_PROFILE.body, face: "仿宋" },
      },
      [],
    ],
    [
      { latinFace: "Times New Roman" },
      ["数字和字母：Times New Roman；标准为仿宋_GB2312（GB/T 9704—2012，5.2.2）"],
    ],
    [
      { pageNumber: { ...SPEECH_PROFILE.pageNumber, place: "none", sizePt: 12 } },
      ["页码位置：不印；标准为单页居右、双页居左（GB/T 9704—2012，7.5）"],
    ],
    [
      { pageNumber: { ...SPEECH_PROFILE.pageNumber, form: "plain", sizePt: 12 } },
      [
        "页码：小四宋体；标准为四号宋体（GB/T 9704—2012，7.5）",
        "页码样式：只有数字；标准为左右各一条一字线（GB/T 9704—2012，7.5）",
      ],
    ],
    [{ widowControl: true, numbering: "word", mirrorMargins: true, titleLineSpacingPt: 30 }, []],
  ])("of %j lists %j", (change, listed) => {
    expect(texts(change)).toEqual(listed);
  });
});
