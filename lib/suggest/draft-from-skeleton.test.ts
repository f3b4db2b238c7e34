import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fixtureDocument } from "@/lib/mining/fixture-document";
import { mineLibrary } from "@/lib/mining/mine-library";
import type { HeadingSet, Skeleton, SkeletonHeading } from "@/lib/mining/skeleton";
import { DOCUMENT_KINDS } from "@/lib/speech/document-kind";
import { draftDocumentSchema, provenanceOf } from "@/lib/speech/draft-document";
import { draftToText } from "@/lib/speech/draft-text";
import { MOVES } from "@/lib/speech/move";
import { ORDINAL_FAMILIES } from "@/lib/speech/ordinal";
import { draftFromLibraryDocument } from "./draft-from-library-document";
import { draftFromSkeleton } from "./draft-from-skeleton";

const model = fixtureDocument("a", [
  "opening: 刚才，各位书记作了述职。",
  "achievements: # 一、 盘点一年，底气更足",
  "achievements: 一是政治建设更加有力。学在前。二是组织体系更加严密。建到位。",
  "problems: # 二、 正视差距，直面短板",
  "problems: 一是责任传导递减。抓得松。二是党务业务分家。两张皮。",
  "tasks: # 三、 着眼长远，再谱新篇",
  "tasks: ## （一） 抓学习强根基",
  "tasks: 要学起来。",
  "closing: 同志们，让我们一起努力！",
]);
const skeletonOf = () => mineLibrary([model]).skeletons[0] as Skeleton;

describe("draftFromSkeleton", () => {
  it("gives title, front lines, numbered headings, run-in headings that restart, and places to write", () => {
    const draft = draftFromSkeleton(skeletonOf(), 0, { occasion: "全市年度述职评议会议", year: 2025 });
    expect(draftDocumentSchema.safeParse(draft).success).toBe(true);
    expect(draftToText(draft, { occasion: "全市年度述职评议会议" }).split("\n")).toEqual([
      "在全市年度述职评议会议上的讲话",
      "（〔日期〕）",
      "〔职务〕 〔讲话人〕",
      "同志们：",
      "",
      "一、盘点一年，底气更足",
      "一是政治建设更加有力。",
      "二是组织体系更加严密。",
      "二、正视差距，直面短板",
      "一是责任传导递减。",
      "二是党务业务分家。",
      "三、着眼长远，再谱新篇",
      "",
      "（一）抓学习强根基",
      "",
      "",
    ]);
  });

  it("keeps the title pattern of the model while the occasion is unknown", () => {
    expect(draftToText(draftFromSkeleton(skeletonOf(), 0, {}), {})).toMatch(
      /^在〔年度〕年度述职评议会议上的讲话\n/u,
    );
  });

  it("marks headings with where they came from, and what it adds itself with nothing", () => {
    const draft = draftFromSkeleton(skeletonOf(), 0, { occasion: "会议" });
    const heading = draft.content.find((block) => block.type === "heading");
    const first = heading?.content?.[0];
    expect(first && provenanceOf(first)?.documentId).toBe("a");
    expect(draft.content[0]?.content?.every((node) => node.marks === undefined)).toBe(true);
  });

  it("gives comments a paragraph for each person who reports", () => {
    const { document } = fixtureDocument("c", ["opening: 下面依次点评，请大家对照着听。"], {
      kind: "comments",
    });
    const source = { documentId: "c", title: "点评", year: 2025 };
    const draft = draftFromLibraryDocument(source, document, { occasion: "会议", unitCount: 5 });
    const lines = draftToText(draft, {}).split("\n");
    expect(lines[0]).toBe("在〔会议名称〕上的点评意见");
    expect(lines.filter((line) => line.startsWith("〔述职人〕同志："))).toHaveLength(5);
  });

  it("steps round the heading sets", () => {
    const skeleton = skeletonOf();
    expect(draftFromSkeleton(skeleton, 1, {})).toEqual(draftFromSkeleton(skeleton, 0, {}));
    expect(() => draftFromSkeleton({ ...skeleton, headingSets: [] }, 0, {})).toThrow(RangeError);
  });

  it("is a valid draft for any kind and any set of headings", () => {
    const heading: fc.Arbitrary<SkeletonHeading> = fc.record(
      {
        level: fc.constantFrom(1 as const, 2 as const, 3 as const),
        text: fc.constantFrom("抓学习", "建强〔单位〕支部", "〔数字〕个网格全覆盖"),
        move: fc.constantFrom(...MOVES),
        runIn: fc.boolean(),
        family: fc.constantFrom(...ORDINAL_FAMILIES),
        share: fc.constant(0.1),
      },
      { requiredKeys: ["level", "text", "move", "runIn", "share"] },
    );
    const sections = fc.array(
      fc.record({
        move: fc.constantFrom(...MOVES),
        name: fc.constant("部分"),
        share: fc.constant(0.2),
        least: fc.constant(0.1),
        greatest: fc.constant(0.3),
      }),
      {
        maxLength: 6,
      },
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...DOCUMENT_KINDS),
        fc.array(heading, { maxLength: 12 }),
        sections,
        (kind, headings, moves) => {
          const set: HeadingSet = { ...(skeletonOf().headingSets[0] as HeadingSet), headings };
          const draft = draftFromSkeleton(
            { ...skeletonOf(), kind, headingSets: [set], sections: moves },
            0,
            {},
          );
          expect(draftDocumentSchema.safeParse(draft).error).toBeUndefined();
          const printed = draft.content.filter((block) => block.type === "heading").length;
          expect(printed).toBe(headings.filter(({ runIn }) => !runIn).length);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("draftFromLibraryDocument", () => {
  it("takes the outline of a library document, none of its paragraphs", () => {
    const source = { documentId: "x", title: "范文", year: 2025 };
    const draft = draftFromLibraryDocument(source, model.document, { occasion: "会议" });
    expect(draftDocumentSchema.safeParse(draft).success).toBe(true);
    const text = draftToText(draft, {});
    expect(text).toContain("一是政治建设更加有力。");
    expect(text).not.toContain("学在前");
  });

  it("works for a document of unknown kind without headings", () => {
    const { document } = fixtureDocument("y", ["opening: 大家好，今天开个会。"], { kind: null });
    const draft = draftFromLibraryDocument({ documentId: "y", title: "y", year: null }, document, {});
    expect(draftDocumentSchema.safeParse(draft).success).toBe(true);
  });
});
