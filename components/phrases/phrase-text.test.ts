import { expect, test } from "vitest";
import { readablePhrase } from "./phrase-text";

test.each([
  ["⟦shi⟧抓学习，⟦shi⟧抓队伍，⟦shi⟧抓作风", "一是抓学习，二是抓队伍，三是抓作风"],
  ["⟦shi⟧甲，⟦yao⟧乙，⟦shi⟧丙，⟦yao⟧丁", "一是甲，一要乙，二是丙，二要丁"],
  ["⟦di!⟧甲。⟦di⟧乙。⟦di!⟧丙。", "第一，甲。第二，乙。第一，丙。"],
  ["⟦shouxian⟧甲，⟦shouxian⟧乙", "首先，甲，其次，乙"],
  ["〔单位〕没有序数", "〔单位〕没有序数"],
])("%s reads %s", (text, words) => {
  expect(readablePhrase(text)).toBe(words);
});
