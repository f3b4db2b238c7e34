import { expect, test } from "vitest";
import { expandReplacement } from "./expand-replacement";

test.each([
  ["$2$1", "县委某"],
  ["〔$&〕", "〔某县委〕"],
  ["$$1", "$1"],
  ["$<body>", "县委"],
  ["$3", "$3"],
])("%s gives %s", (template, words) => {
  const match = /(某)(?<body>县委)/u.exec("在某县委");
  expect(match && expandReplacement(template, match)).toBe(words);
});
