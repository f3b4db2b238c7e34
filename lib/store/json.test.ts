import { expect, test } from "vitest";
import { toJson } from "./json";
import { storableText } from "./storable-text";

test("ordinary data is handed on as it is", () => {
  const value = { text: "同志们：𠮷林、😀", year: 2025, list: [null, true] };
  expect(toJson(value)).toBe(value);
});

test("NUL and halves of surrogate pairs, which PostgreSQL refuses, are taken out at any depth", () => {
  const value = { document: { content: [{ text: "一\0是\ud83d" }] }, facts: { unit: "\udc00县" } };
  expect(toJson(value)).toEqual({
    document: { content: [{ text: "一是\ufffd" }] },
    facts: { unit: "\ufffd县" },
  });
});

test("a backslash before such letters is text like any other", () => {
  expect(toJson({ text: "\\u0000 \\ud83d" })).toEqual({ text: "\\u0000 \\ud83d" });
});

test("whole pairs stay, halves are replaced", () => {
  expect(storableText("a\0b𠮷\ud842")).toBe("ab𠮷\ufffd");
});
