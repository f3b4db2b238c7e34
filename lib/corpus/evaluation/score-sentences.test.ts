import { describe, expect, it } from "vitest";
import { parseDocument } from "../parse-document";
import { scoreSentences } from "./score-sentences";

const SOURCE = [
  "在全县党建工作推进会上的讲话",
  "同志们：",
  "一、看清差距",
  "有的支部三会一课记录不全，学习走过场。个别支部一年没有开过一次像样的组织生活会，党员意见很大。",
  "二、抓好整改",
  "要抓好支部书记培训，七月底前轮训一遍。",
];

async function isInText(text: string): Promise<boolean | undefined> {
  const parsed = await parseDocument("a.txt", new TextEncoder().encode(SOURCE.join("\n")));
  if (!parsed.ok) throw new Error(parsed.error.code);
  return scoreSentences([{ text, function: "problems", theme: "organisation" }], [parsed.value])[0]?.isInText;
}

describe("scoreSentences", () => {
  it.each([
    ["the sentence itself", "有的支部三会一课记录不全，学习走过场。"],
    ["other marks and blanks", "有的支部“三会一课”记录不全, 学习走过场"],
    ["a part of it", "七月底前轮训一遍"],
    ["two sentences taken as one", "学习走过场。个别支部一年没有开过一次像样的组织生活会"],
    [
      "one that differs in the middle",
      "个别支部一年没有开过一次像样的XX会和生活会，不少党员的意见也很大，党员意见很大。".replace(
        "XX会和",
        "民主",
      ),
    ],
  ])("finds %s in its text", async (_, text) => {
    expect(await isInText(text)).toBe(true);
  });

  it("does not find a sentence that no text holds", async () => {
    expect(await isInText("各乡镇要把责任扛在肩上，逐条整改到位，按月报送进展情况。")).toBe(false);
  });
});
