import { describe, expect, it } from "vitest";
import { type Offer, replay } from "./replay";

const offering = (offers: Readonly<Record<string, string>>) => {
  const asked: string[] = [];
  const suggest = (before: string): Offer | null => {
    asked.push(before);
    const text = offers[before];
    return text === undefined ? null : { text, words: [...text] };
  };
  return { asked, suggest };
};

describe("replay", () => {
  it("asks behind every character and counts an offer that is right to its end", () => {
    const { asked, suggest } = offering({ 抓: "实抓好" });
    expect(replay("抓实抓好了。", suggest)).toEqual({
      shown: 1,
      shownOnce: 1,
      accepted: 1,
      savedChars: 3,
      words: 3,
      rightWords: 3,
    });
    expect(asked).toEqual(["抓", "抓实抓好", "抓实抓好了"]);
  });

  it("counts an offer that is right in part as shown only, and its right words", () => {
    const { suggest } = offering({ 抓: "实抓严" });
    expect(replay("抓实抓好", suggest)).toMatchObject({
      shown: 1,
      accepted: 0,
      savedChars: 0,
      rightWords: 2,
    });
  });

  it("counts every showing of a wrong offer, and once only when it goes on as typed", () => {
    const { suggest } = offering({ 抓: "实抓严了", 抓实: "抓严了", 抓实抓: "稳" });
    expect(replay("抓实抓好", suggest)).toMatchObject({ shown: 3, shownOnce: 2, accepted: 0 });
  });

  it("does not accept an offer that goes beyond the end of the text", () => {
    const { suggest } = offering({ 抓: "实抓好" });
    expect(replay("抓实", suggest)).toMatchObject({ shown: 1, accepted: 0 });
  });
});
