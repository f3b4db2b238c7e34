import { expect, test } from "vitest";
import { searchHits } from "./search-hits";

const long = `${"前面铺垫的话说了很多很多，".repeat(5)}台账党建要不得，${"后面还有许多要求要落实。".repeat(6)}`;

const lines = (...texts: string[]) => texts.map((text, index) => ({ place: `p${index}`, text }));

test("every occurrence counts, the title's too, and the first lines are shown around their finds", () => {
  const hits = searchHits(
    { title: "整治台账党建", lines: lines("无关的一行", long, "台账党建，还是台账党建") },
    ["台账党建"],
  );
  expect(hits.count).toBe(4);
  expect(hits.snippets).toHaveLength(2);
  const [first] = hits.snippets;
  expect(first?.place).toBe("p1");
  expect(first?.text.startsWith("…")).toBe(true);
  expect(first?.text.endsWith("…")).toBe(true);
  expect(first?.marks.map(({ startOffset, endOffset }) => first.text.slice(startOffset, endOffset))).toEqual([
    "台账党建",
  ]);
});

test("a snippet never cuts a rare character in two", () => {
  const { snippets } = searchHits({ title: "", lines: lines(`${"𠮷".repeat(30)}台账`) }, ["台账"]);
  expect(snippets[0]?.text).toMatch(/^…𠮷+台账$/u);
});
