import { describe, expect, test } from "vitest";
import type { SetFormulation } from "@/lib/speech/set-formulation";
import {
  EMPTY_FORMULATION_FIELDS,
  type FormulationFields,
  fieldsOfFormulation,
  readFormulationFields,
} from "./formulation-fields";

const FIELDS: FormulationFields = {
  ...EMPTY_FORMULATION_FIELDS,
  term: "四区一廊",
  canonical: "四区一廊",
  wrong: [{ text: "四区一带", fix: "四区一廊" }],
  say: "县里的布局已改称四区一廊。",
  authorityName: "县委全会报告",
  authorityDate: "2025-01",
};

const BASE: SetFormulation = {
  id: "three-steps",
  group: "plan",
  term: "三步走",
  canonical: "三步走",
  members: ["打基础", "上台阶", "创一流"],
  ordered: true,
  wrong: [{ text: "三部走", fix: "三步走", mild: true }],
  staleFrom: "2024-01",
  say: "这个提法已经过时。",
  authority: { name: "县委全会报告" },
  certainty: "sourced",
};

const faultOf = (change: Partial<FormulationFields>) => {
  const read = readFormulationFields({ ...FIELDS, ...change }, "own-1", null);
  return read.ok ? null : [read.error.code, read.error.data?.field];
};

describe("readFormulationFields", () => {
  test("makes a whole entry of what is filled in, without the blanks around it", () => {
    const read = readFormulationFields({ ...FIELDS, term: " 四区一廊 " }, "own-1", null);
    expect(read).toEqual({
      ok: true,
      value: {
        id: "own-1",
        group: "formula",
        term: "四区一廊",
        canonical: "四区一廊",
        wrong: [{ text: "四区一带", fix: "四区一廊" }],
        say: "县里的布局已改称四区一廊。",
        authority: { name: "县委全会报告", date: "2025-01" },
        certainty: "known",
      },
    });
  });

  test("an entry that is opened and saved is the same as before", () => {
    expect(readFormulationFields(fieldsOfFormulation(BASE), BASE.id, BASE)).toEqual({
      ok: true,
      value: BASE,
    });
  });

  test("what is emptied goes, what nobody fills in stays", () => {
    const read = readFormulationFields({ ...fieldsOfFormulation(BASE), staleFrom: "" }, BASE.id, BASE);
    expect(read.ok && read.value.staleFrom).toBe(undefined);
    expect(read.ok && read.value.members).toEqual(BASE.members);
  });

  test.each([
    [{ term: " " }, ["formulation-no-term", "term"]],
    [{ canonical: "" }, ["formulation-no-canonical", "canonical"]],
    [{ wrong: [{ text: "", fix: "四区一廊" }] }, ["formulation-wrong-empty", "wrong"]],
    [
      { wrong: [FIELDS.wrong[0], FIELDS.wrong[0]].flatMap((row) => row ?? []) },
      ["formulation-wrong-twice", "wrong"],
    ],
    [{ wrong: [{ text: "四区", fix: "" }] }, ["formulation-wrong-in-canonical", "wrong"]],
    [{ wrong: [{ text: "一带", fix: "一带一廊" }] }, ["formulation-fix-contains-wrong", "wrong"]],
    [{ wrong: [] }, ["formulation-nothing-to-check", "wrong"]],
    [{ staleFrom: "去年" }, ["formulation-date", "staleFrom"]],
    [{ authorityDate: "2025年" }, ["formulation-date", "authorityDate"]],
    [{ say: "改" }, ["formulation-say", "say"]],
    [{ authorityName: "" }, ["formulation-no-authority", "authorityName"]],
  ])("%j is refused at its field", (change, fault) => {
    expect(faultOf(change)).toEqual(fault);
  });

  test("a date alone is enough to check", () => {
    expect(faultOf({ wrong: [], staleFrom: "2025-06-30" })).toBe(null);
  });
});
