import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draftArbitrary } from "@/components/editor/testing/draft-arbitrary";
import { type BlockNode, type DraftDocument, draftDocumentSchema } from "@/lib/speech/draft-document";
import { inlineFromText } from "@/lib/speech/slot-text";
import { draft, heading, line, paragraph } from "@/lib/speech/testing/draft-blocks";
import { applyChanges, joinNodes } from "./apply-changes";
import { compareDrafts } from "./compare-drafts";
import type { Change, Comparison } from "./comparison";

const TITLE = line("title", "在全镇工作推进会上的讲话");
const OPEN = paragraph("今天开这个会，主要是安排下一步工作。会前大家看了现场。下面讲三点意见。");
const FIRST = paragraph(
  "队伍是根本。去年培训支部书记〔数字〕人次。还有三个村没有配齐班子，要在三月底前配齐。",
);
const SECOND = paragraph("⟦shi!⟧抓阵地建设，让群众愿意来。⟦shi⟧抓项目落地，让群众得实惠。");
const LAST = paragraph("同志们，任务已经明确，关键在抓落实。散会以后请各村马上行动。");
const OLD = draft(TITLE, OPEN, heading(1, "把队伍建强"), FIRST, heading(1, "把任务抓实"), SECOND, LAST);

const all = ({ changes }: Comparison) => new Set(changes.map(({ id }) => id));
const words = (units: Change["old"]) =>
  units.map((unit) => (unit.type === "start" ? "¶" : unit.key.replace(/[\ue000-\uf8ff]/gu, "")));
const told = ({ changes }: Comparison) =>
  changes.map(({ type, old, new: fresh }) => [type, words(old).join(""), words(fresh).join("")]);

/** The draft without what a comparison leaves alone. */
function plain(document: DraftDocument): unknown {
  return document.content.map((block) => ({
    type: block.type,
    level: block.type === "heading" ? block.attrs.level : 0,
    content: joinNodes((block.content ?? []).map(({ marks: _, ...node }) => node)),
  }));
}

describe("compareDrafts", () => {
  it("finds nothing between a draft and itself", () => {
    expect(compareDrafts(OLD, OLD).changes).toEqual([]);
  });

  it("names a changed sentence, and nothing else of its paragraph", () => {
    const fresh = draft(
      ...[TITLE, OPEN, heading(1, "把队伍建强")],
      paragraph("队伍是根本。去年培训支部书记〔数字〕人次。还有两个村没有配齐班子，要在二月底前配齐。"),
      ...[heading(1, "把任务抓实"), SECOND, LAST],
    );
    expect(told(compareDrafts(OLD, fresh))).toEqual([
      ["changed", "还有三个村没有配齐班子，要在三月底前配齐。", "还有两个村没有配齐班子，要在二月底前配齐。"],
    ]);
  });

  it("names a sentence put before the first of its paragraph", () => {
    const fresh = draft(
      ...[TITLE, OPEN, heading(1, "把队伍建强")],
      { ...FIRST, content: [{ type: "text", text: "先讲队伍。" }, ...(FIRST.content ?? [])] },
      ...[heading(1, "把任务抓实"), SECOND, LAST],
    );
    expect(told(compareDrafts(OLD, fresh))).toEqual([["added", "", "先讲队伍。"]]);
  });

  it("names the first sentence taken out of its paragraph", () => {
    const fresh = draft(TITLE, paragraph("会前大家看了现场。下面讲三点意见。"), ...OLD.content.slice(2));
    expect(told(compareDrafts(OLD, fresh))).toEqual([
      ["removed", "今天开这个会，主要是安排下一步工作。", ""],
    ]);
  });

  it("names a paragraph added and one removed", () => {
    const added = paragraph("县里昨天发了新的文件，要抓紧学习。");
    const fresh = draft(TITLE, OPEN, added, heading(1, "把队伍建强"), heading(1, "把任务抓实"), SECOND, LAST);
    const [came, went] = told(compareDrafts(OLD, fresh));
    expect(came).toEqual(["added", "", "¶县里昨天发了新的文件，要抓紧学习。"]);
    expect(went?.[0]).toBe("removed");
    expect(went?.[1]).toContain("¶队伍是根本。");
    expect(compareDrafts(OLD, fresh).changes).toHaveLength(2);
  });

  it("names a moved section as one change", () => {
    const fresh = draft(
      ...[TITLE, OPEN, heading(1, "把任务抓实"), SECOND],
      ...[heading(1, "把队伍建强"), FIRST, LAST],
    );
    const comparison = compareDrafts(OLD, fresh);
    expect(comparison.changes.map(({ type }) => type)).toEqual(["moved"]);
  });

  it("names a sentence moved and changed as one change", () => {
    const fresh = draft(
      ...[TITLE, OPEN, heading(1, "把队伍建强")],
      paragraph("队伍是根本。去年培训支部书记〔数字〕人次。"),
      ...[heading(1, "把任务抓实"), SECOND],
      paragraph(
        "同志们，任务已经明确，关键在抓落实。还有三个村没有配齐班子，要在四月底前配齐。散会以后请各村马上行动。",
      ),
    );
    expect(told(compareDrafts(OLD, fresh))).toEqual([
      ["moved", "还有三个村没有配齐班子，要在三月底前配齐。", "还有三个村没有配齐班子，要在四月底前配齐。"],
    ]);
  });

  it("names a paragraph split in two, and two joined to one", () => {
    const fresh = draft(
      TITLE,
      paragraph("今天开这个会，主要是安排下一步工作。会前大家看了现场。"),
      paragraph("下面讲三点意见。"),
      ...OLD.content.slice(2),
    );
    expect(told(compareDrafts(OLD, fresh))).toEqual([["split", "", "¶"]]);
    expect(told(compareDrafts(fresh, OLD))).toEqual([["merged", "¶", ""]]);
  });

  it("names a heading of another level and a paragraph made a heading", () => {
    const fresh = draft(
      ...[TITLE, OPEN, heading(2, "把队伍建强"), FIRST, paragraph("把任务抓实"), SECOND, LAST],
    );
    const { changes } = compareDrafts(OLD, fresh);
    expect(changes.map(({ type }) => type)).toEqual(["kind", "kind"]);
  });

  it("keeps a block known by its id, however much was written over it", () => {
    const fresh = draft(
      ...[TITLE, OPEN, heading(1, "把队伍建强")],
      paragraph("队伍是关键，看书记强不强。"),
      ...OLD.content.slice(4),
    );
    const types = (known: boolean) =>
      compareDrafts(OLD, fresh, (one, other) => known && one === other).changes.map(({ type }) => type);
    expect(types(false)).toContain("added");
    expect(types(true)).toContain("changed");
  });

  it("finds one new paragraph among a thousand", () => {
    const many = Array.from({ length: 1000 }, (_, at) =>
      paragraph(`第${at}段的第一句话。第${at}段还有第二句话。`),
    );
    const fresh = [...many.slice(0, 500), paragraph("新写的一段。"), ...many.slice(500)];
    expect(told(compareDrafts(draft(TITLE, ...many), draft(TITLE, ...fresh)))).toEqual([
      ["added", "", "¶新写的一段。"],
    ]);
  });
});

describe("applyChanges", () => {
  it("gives the new draft for all changes and the old one for none", () => {
    fc.assert(
      fc.property(draftArbitrary, draftArbitrary, (old, fresh) => {
        const comparison = compareDrafts(old, fresh);
        expect(plain(applyChanges(old, comparison, all(comparison)))).toEqual(plain(fresh));
        expect(applyChanges(old, comparison, new Set())).toEqual(old);
      }),
      { numRuns: 300 },
    );
  });

  it("gives a valid draft for any selection", () => {
    fc.assert(
      fc.property(draftArbitrary, draftArbitrary, fc.array(fc.boolean()), (old, fresh, chosen) => {
        const comparison = compareDrafts(old, fresh);
        const accepted = new Set([...all(comparison)].filter((id) => chosen[id] === true));
        const applied = applyChanges(old, comparison, accepted);
        expect(draftDocumentSchema.safeParse(applied).success).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("gives the new draft for edits of a real shape", () => {
    const edits = fc.array(
      fc.record({
        kind: fc.constantFrom("drop", "double", "swap", "split", "change"),
        at: fc.nat(6),
        to: fc.nat(6),
      }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(edits, (list) => {
        const fresh = list.reduce(edited, OLD);
        const comparison = compareDrafts(OLD, fresh);
        expect(plain(applyChanges(OLD, comparison, all(comparison)))).toEqual(plain(fresh));
      }),
      { numRuns: 300 },
    );
  });

  it("keeps the provenance and the move of what stayed", () => {
    const provenance = { documentId: "d", title: "某讲话", phraseId: null, paragraphIndex: null, names: [] };
    const marked: BlockNode = {
      type: "paragraph",
      attrs: { move: "tasks" },
      content: inlineFromText("要抓好落实。要抓好检查。", provenance),
    };
    const comparison = compareDrafts(
      draft(TITLE, marked),
      draft(TITLE, paragraph("要抓好落实。要抓好督查。")),
    );
    const applied = applyChanges(draft(TITLE, marked), comparison, all(comparison));
    expect(applied.content[1]).toMatchObject({
      attrs: { move: "tasks" },
      content: [{ text: "要抓好落实。", marks: [{ type: "provenance" }] }, { text: "要抓好督查。" }],
    });
  });
});

type Edit = { kind: string; at: number; to: number };

function edited(document: DraftDocument, { kind, at, to }: Edit): DraftDocument {
  const [title, ...body] = document.content;
  const block = body[at];
  if (title === undefined || block === undefined) return document;
  const rest = body.filter((_, index) => index !== at);
  const put = (place: number, ...blocks: BlockNode[]) => {
    const content = [title, ...rest.slice(0, place), ...blocks, ...rest.slice(place)];
    return content.length < 2 ? document : draft(...content);
  };
  if (kind === "drop") return put(at);
  if (kind === "double") return put(at, block, block);
  if (kind === "swap") return put(to, block);
  const nodes = block.content ?? [];
  if (kind === "split") {
    const half = Math.ceil(nodes.length / 2);
    return put(at, { ...block, content: nodes.slice(0, half) }, { ...block, content: nodes.slice(half) });
  }
  return put(at, { ...block, content: [...nodes, { type: "text", text: "另外再说一句。" }] });
}
