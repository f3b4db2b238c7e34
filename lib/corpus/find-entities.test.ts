import { describe, expect, it } from "vitest";
import { findEntities } from "./find-entities";

const persons = (text: string) => findEntities([text]).persons.map((name) => name.text);

describe("findEntities", () => {
  it.each([
    ["市委常委、组织部部长魏长林指出，要抓实。", ["魏长林"]],
    ["刚才，青山同志作了部署，我完全同意。", ["青山"]],
    ["省委组织部欧阳文清同志到会指导。", ["欧阳文清"]],
    ["雷大海、孟小川、乔云同志作了发言。", ["乔云", "孟小川", "雷大海"]],
    ["王洪波书记强调了三点。", ["王洪波"]],
  ])("finds persons in %s", (text, names) => {
    expect(persons(text).sort()).toEqual([...names].sort());
  });

  it.each([
    "习近平总书记强调，以习近平同志为核心的党中央高度重视。",
    "各位同志、负责同志、全体同志、年轻干部要带头。",
    "县委书记、组织部部长和有关同志参加，述职的同志逐一发言。",
    "党委书记要履行第一责任人职责，支部书记要带头。",
    "XX同志作了点评，〔姓名〕同志主持。",
    "党员谈心、党员承诺制度要坚持。",
    "全市各级党组织书记要抓好落实。",
  ])("finds no person in %s", (text) => {
    expect(persons(text)).toEqual([]);
  });

  it("finds places and units, not generic words", () => {
    const found = findEntities([
      "在云岭县龙泉镇，由金川矿业集团有限公司帮建。全市、我县、各乡镇、村社区都要跟上，〔县名〕也不例外。",
    ]);
    expect(found.places.map(({ text }) => text)).toContain("云岭县");
    expect(found.units.map(({ text }) => text)).toContain("金川矿业集团有限公司");
    expect(found.places.map(({ text }) => text).join()).not.toMatch(/全市|我县|各乡镇|县名/);
  });

  it("counts each name", () => {
    expect(findEntities(["王洪波同志发言。", "王洪波书记点评。"]).persons).toEqual([
      { text: "王洪波", count: 2 },
    ]);
  });
});
