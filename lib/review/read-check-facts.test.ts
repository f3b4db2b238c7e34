import { describe, expect, it } from "vitest";
import type { Level } from "@/lib/speech/level";
import { readCheckFacts } from "./read-check-facts";

const levelOf = (level: unknown) => readCheckFacts({ level }).facts.level;

describe("the level of a fact sheet", () => {
  it.each<[string, Level]>([
    ["county", "county"],
    ["County", "county"],
    ["district", "county"],
    ["区县", "county"],
    ["县级", "county"],
    ["street", "township"],
    ["街道", "township"],
    ["community", "village"],
    ["社区", "village"],
    ["村", "village"],
    ["school", "university"],
    ["中学", "university"],
    ["国有企业", "enterprise"],
    ["company", "enterprise"],
    ["医疗机构", "hospital"],
    ["开发区", "park"],
    ["局", "organ"],
    [" 机关 ", "organ"],
  ])("reads %s", (told, level) => {
    expect(levelOf(told)).toBe(level);
  });

  it.each(["", "级", "constructor", "联合国", 3, null, undefined])("leaves %s out", (told) => {
    expect(levelOf(told)).toBeNull();
  });
});

it("reads persons with and without their posts, and places by name", () => {
  const persons = [
    "王一",
    { name: "李二", post: "县委书记" },
    { name: "张三丰", title: "镇长" },
    { name: "赵四" },
  ];
  const { facts } = readCheckFacts({ persons, places: [{ name: "白石镇" }, "柳河镇"] });
  expect(facts.persons).toEqual(["王一", "李二（县委书记）", "张三丰（镇长）", "赵四"]);
  expect(facts.places).toEqual(["白石镇", "柳河镇"]);
});
