import { describe, expect, test } from "vitest";
import type { Correction } from "./correction";
import { correctionId } from "./correction";
import {
  applyCorrections,
  type Corrections,
  correctDocument,
  NO_CORRECTIONS,
  readCorrections,
  withCorrection,
  withoutCorrection,
} from "./corrections";
import { documentAnchors } from "./document-anchors";
import type { LibraryDocument } from "./library-document";
import { parseDocument } from "./parse-document";

const TEXT = `在全镇党建工作例会上的讲话
同志们：
今天开个短会，把上半年的账算清楚，把下半年的事说明白。
一、上半年的工作有进展
各村都动起来了，阵地修缮完成了十二处，党员积分兑换搞了三场。群众看在眼里，口碑比去年好。
办事要看实效
村里的台账不少，可真正能拿来用的不多，这件事要抓紧改。主要存在以下问题：一是学习走过场。签完到就散，内容没有人问。二是积分没人记。年底凭印象补，公示也不及时。三是驻村不在村。有事找不到人，群众有意见。
二、下半年的任务要抓实
大家要把三件事办好。支部学习要到人。积分兑换要按月。驻村干部要住得下来。
散会以后各自回去传达。
`;

async function parsed(text = TEXT): Promise<LibraryDocument> {
  const result = await parseDocument("例会讲话.txt", new TextEncoder().encode(text));
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

function only(...items: Correction[]): Corrections {
  return { version: 1, items };
}

function paragraphOf(document: LibraryDocument, words: string): number {
  return document.paragraphs.findIndex(({ text }) => text.includes(words));
}

function clauseAt(document: LibraryDocument, words: string) {
  const paragraph = paragraphOf(document, words);
  const offset = document.paragraphs[paragraph]?.text.indexOf(words);
  const clause = documentAnchors(document).clauses[paragraph]?.find(
    ({ startOffset }) => startOffset === offset,
  );
  if (clause === undefined) throw new Error(`no clause begins with ${words}`);
  return clause.at;
}

const line = (words: string, headingLevel: 1 | 2 | 3 | null): Correction => ({
  what: "line",
  at: { key: words, occurrence: 0 },
  headingLevel,
});

describe("the outline", () => {
  test("a line becomes a heading of the depth set, and what follows stands below it", async () => {
    const document = applyCorrections(await parsed(), only(line("办事要看实效", 2)));
    const index = document.headings.findIndex(({ text }) => text === "办事要看实效");
    expect(document.headings[index]).toMatchObject({ level: 2, number: "", runIn: false, parent: 0 });
    expect(document.paragraphs.some(({ text }) => text.includes("办事要看实效"))).toBe(false);
    expect(document.paragraphs[paragraphOf(document, "台账不少")]?.headingIndex).toBe(index);
  });

  test("a heading becomes text again with its number, and its section goes to the one above", async () => {
    const document = applyCorrections(await parsed(), only(line("二下半年的任务要抓实", null)));
    expect(document.headings.some(({ text }) => text.includes("下半年的任务"))).toBe(false);
    expect(document.paragraphs[paragraphOf(document, "二、下半年的任务要抓实")]).toBeDefined();
    expect(document.paragraphs.at(-1)?.headingIndex).toBe(0);
  });

  test("a heading changes its depth", async () => {
    const document = applyCorrections(await parsed(), only(line("二下半年的任务要抓实", 2)));
    const changed = document.headings.find(({ text }) => text.includes("下半年的任务"));
    expect(changed).toMatchObject({ level: 2, number: "二、", parent: 0 });
  });

  test("a clause becomes a heading inside its paragraph, and the sentences after it stand under it", async () => {
    const document = await parsed();
    const at = clauseAt(document, "支部学习要到人");
    const corrected = applyCorrections(document, only({ what: "run-in", at, headingLevel: 2 }));
    const index = corrected.headings.findIndex(({ text }) => text === "支部学习要到人");
    const heading = corrected.headings[index];
    expect(heading).toMatchObject({ level: 2, runIn: true, number: "" });
    const paragraph = corrected.paragraphs[heading?.paragraphIndex ?? -1]?.text ?? "";
    expect(paragraph.slice(heading?.span?.startOffset, heading?.span?.endOffset)).toBe("支部学习要到人。");
    expect(corrected.sentences.find(({ text }) => text.startsWith("积分兑换要按月"))?.headingIndex).toBe(
      index,
    );
  });

  test("a heading inside a paragraph is taken out without touching its sibling", async () => {
    const document = await parsed();
    expect(document.headings.map(({ number }) => number)).toEqual(expect.arrayContaining(["一是", "二是"]));
    const at = clauseAt(document, "一是学习走过场");
    const corrected = applyCorrections(document, only({ what: "run-in", at, headingLevel: null }));
    expect(corrected.headings.map(({ number }) => number)).not.toContain("一是");
    expect(corrected.headings.map(({ number }) => number)).toContain("二是");
  });
});

describe("moves and themes", () => {
  const sentence = { key: "支部学习要到人", occurrence: 0 };
  const section = { key: "二下半年的任务要抓实", occurrence: 0 };

  test("a section's move goes to its heading and every sentence below", async () => {
    const document = applyCorrections(
      await parsed(),
      only({ what: "move", scope: "section", at: section, value: "analysis" }),
    );
    const index = document.headings.findIndex(({ number }) => number === "二、");
    expect(document.headings[index]?.move).toBe("analysis");
    const below = document.sentences.filter(({ headingIndex }) => headingIndex === index);
    expect(below.length).toBeGreaterThan(3);
    expect(new Set(below.map(({ move }) => move))).toEqual(new Set(["analysis"]));
  });

  test("a sentence keeps its own move against its section's, whichever was set last", async () => {
    const document = applyCorrections(
      await parsed(),
      only(
        { what: "move", scope: "sentence", at: sentence, value: "problems" },
        { what: "move", scope: "section", at: section, value: "closing" },
      ),
    );
    expect(document.sentences.find(({ text }) => text.startsWith("支部学习"))?.move).toBe("problems");
    expect(document.sentences.find(({ text }) => text.startsWith("积分兑换要"))?.move).toBe("closing");
  });

  test("a paragraph's theme goes to all its sentences and to none besides", async () => {
    const before = await parsed();
    const paragraph = paragraphOf(before, "大家要把三件事");
    const at = documentAnchors(before).paragraphs[paragraph];
    if (at == null) throw new Error("the paragraph has no anchor");
    const document = applyCorrections(
      before,
      only({ what: "theme", scope: "paragraph", at, value: "support" }),
    );
    document.sentences.forEach(({ theme, paragraphIndex }, index) => {
      expect(theme).toBe(paragraphIndex === paragraph ? "support" : before.sentences[index]?.theme);
    });
  });
});

describe("keeping", () => {
  const items = only(
    { what: "title", value: "全镇例会讲话" },
    { what: "kind", value: "mobilisation-speech" },
    { what: "year", value: null },
    line("办事要看实效", 2),
    {
      what: "move",
      scope: "sentence",
      at: { key: "驻村干部要住得下来", occurrence: 0 },
      value: "requirements",
    },
  );

  test("fields take the values set, null included", async () => {
    const document = applyCorrections(await parsed(), items);
    expect(document).toMatchObject({ title: "全镇例会讲话", kind: "mobilisation-speech", year: null });
  });

  test("corrections hold when lines come and go before their places", async () => {
    const longer = TEXT.replace("一、上半年", "先说两句题外话，今年的雨水多，防汛要盯紧。\n一、上半年");
    const { document, unplaced } = correctDocument(await parsed(longer), items);
    expect(unplaced).toEqual([]);
    expect(document.headings.some(({ text }) => text === "办事要看实效")).toBe(true);
    expect(document.sentences.find(({ text }) => text.startsWith("驻村干部"))?.move).toBe("requirements");
  });

  test("a correction whose words are gone is named and does no harm", async () => {
    const { document, unplaced } = correctDocument(await parsed(), only(line("并无此行", 1)));
    expect(unplaced).toEqual(["line::0:并无此行"]);
    expect(document).toEqual(await parsed());
  });

  test("of two corrections of one thing the later one holds, and undoing it leaves the text as derived", async () => {
    const first = withCorrection(NO_CORRECTIONS, { what: "kind", value: "comments" });
    const second = withCorrection(first, { what: "kind", value: "host-script" });
    expect(second.items).toEqual([{ what: "kind", value: "host-script" }]);
    const undone = withoutCorrection(second, correctionId({ what: "kind", value: null }));
    expect(applyCorrections(await parsed(), undone)).toEqual(await parsed());
  });

  test("an odd entry in store costs no other", () => {
    const stored = {
      version: 1,
      items: [
        { what: "colour", value: 3 },
        { what: "year", value: 2025 },
      ],
    };
    expect(readCorrections(stored).items).toEqual([{ what: "year", value: 2025 }]);
    expect(readCorrections({})).toEqual(NO_CORRECTIONS);
    expect(readCorrections(null)).toEqual(NO_CORRECTIONS);
  });

  test("lines made of a document and put together again are its outline", async () => {
    const before = await parsed();
    const at = clauseAt(before, "一是学习走过场");
    const level = before.headings.find(({ number }) => number === "一是")?.level ?? 2;
    const same = applyCorrections(before, only({ what: "run-in", at, headingLevel: level }));
    expect(same.headings).toEqual(before.headings);
    expect(same.paragraphs).toEqual(before.paragraphs);
  });
});
