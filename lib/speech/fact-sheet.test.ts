import { describe, expect, it } from "vitest";
import {
  bindingFromLabel,
  boundValue,
  chineseDate,
  FACT_BINDING_LABELS,
  FACT_BINDINGS,
  FACT_KEYS,
  factSheetSchema,
  isFactBinding,
  readFactSheet,
} from "./fact-sheet";
import { isFreeOwnFactName, ownBinding } from "./own-fact";

describe("factSheetSchema", () => {
  it("accepts an empty sheet: a speech is begun before anything is fixed", () => {
    expect(factSheetSchema.parse({})).toEqual({});
  });

  it("has exactly the keys that the form knows", () => {
    expect(Object.keys(factSheetSchema.shape).sort()).toEqual([...FACT_KEYS].sort());
  });

  it("trims lines and keeps rare characters", () => {
    expect(factSheetSchema.parse({ speaker: " 𠮷明　" })).toEqual({ speaker: "𠮷明" });
  });

  it.each([
    { year: 1948 },
    { year: 2025.5 },
    { year: "2025" },
    { unitCount: -1 },
    { minutes: 0 },
    { minutes: 241 },
    { date: "2026-1-5" },
    { date: "2026-02-30" },
    { date: "2026年1月5日" },
    { level: "市" },
    { unit: "长".repeat(121) },
  ])("refuses %j", (facts) => {
    expect(factSheetSchema.safeParse(facts).success).toBe(false);
  });
});

describe("boundValue", () => {
  it("shows each fact as it is printed", () => {
    const facts = {
      unit: "青川市",
      year: 2025,
      occasion: "述职评议会议",
      speaker: "张三",
      post: "市委书记",
      unitCount: 12,
      date: "2026-01-05",
      place: "市会议中心",
    };
    expect(FACT_BINDINGS.map((binding) => boundValue(facts, binding))).toEqual([
      "青川市",
      "2025",
      "2026",
      "述职评议会议",
      "张三",
      "市委书记",
      "12",
      "2026年1月5日",
      "市会议中心",
    ]);
  });

  it("is null for every fact that is missing", () => {
    for (const binding of FACT_BINDINGS) expect(boundValue({}, binding)).toBeNull();
  });

  it("takes an emptied line as missing, but nobody as a count", () => {
    expect(boundValue({ unit: "" }, "unit")).toBeNull();
    expect(boundValue({ unitCount: 0 }, "unitCount")).toBe("0");
  });
});

describe("bindingFromLabel", () => {
  it("finds every binding by its label", () => {
    for (const binding of FACT_BINDINGS) expect(bindingFromLabel(FACT_BINDING_LABELS[binding])).toBe(binding);
  });

  it.each(["数字", "", " 单位", "unit"])("leaves %j free", (label) => {
    expect(bindingFromLabel(label)).toBeNull();
  });
});

describe("chineseDate", () => {
  it.each([
    ["2026-01-05", "2026年1月5日"],
    ["2025-12-31", "2025年12月31日"],
  ])("prints %s without leading zeros", (iso, printed) => {
    expect(chineseDate(iso)).toBe(printed);
  });
});

describe("readFactSheet", () => {
  it("keeps what is sound and leaves out the rest", () => {
    const typed = {
      unit: "青川市",
      year: 20,
      minutes: 500,
      unitCount: 12,
      level: "planet",
      date: "2026-1-5",
    };
    expect(readFactSheet(typed)).toEqual({ unit: "青川市", unitCount: 12 });
  });

  it("leaves a sound sheet as it is and ignores keys it does not know", () => {
    const facts = { unit: "青川市", level: "city", year: 2025, occasion: "推进会" } as const;
    expect(readFactSheet({ ...facts, colour: "red" })).toEqual(facts);
  });

  it.each([[null], ["青川市"], [[1]], [undefined]])("takes %j for an empty sheet", (value) => {
    expect(readFactSheet(value)).toEqual({});
  });
});

describe("facts of the writer's own", () => {
  const facts = { own: [{ name: "乡镇数", value: "12" }] };

  it("are shown by the slots bound to their name", () => {
    expect(boundValue(facts, ownBinding("乡镇数"))).toBe("12");
    expect(boundValue(facts, ownBinding("村数"))).toBeNull();
    expect(boundValue({ own: [{ name: "乡镇数", value: "" }] }, ownBinding("乡镇数"))).toBeNull();
  });

  it("are read one by one: a bad or doubled one costs no other", () => {
    const own = [
      ...facts.own,
      { name: "乡镇数", value: "13" },
      { name: "有〔括号〕", value: "" },
      { name: "村数" },
    ];
    expect(readFactSheet({ unit: "甲县", own })).toEqual({ unit: "甲县", ...facts });
  });

  it("have names that fit on a slot", () => {
    expect(isFactBinding("own:乡镇数")).toBe(true);
    for (const binding of ["own:", "own:〔甲〕", `own:${"长".repeat(41)}`, "town"])
      expect(isFactBinding(binding)).toBe(false);
    expect(isFreeOwnFactName(" 村数 ", facts.own)).toBe(true);
    expect(isFreeOwnFactName("乡镇数", facts.own)).toBe(false);
  });
});
