import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type SeededRandom, seededRandom } from "../corpus/testing/seeded-random";
import { BUILT_IN_FORMULATIONS } from "./built-in-formulations";
import { createReviewer } from "./create-reviewer";
import { NO_FACTS, type ReviewContext, reviewContext } from "./review-context";
import { BLOCK_ROLES, type ReviewBlock, type ReviewText } from "./review-text";
import { RULES } from "./rules";
import { textOfLines } from "./text-of-lines";

const TEXTS = new URL("../../corpus/texts/", import.meta.url);

function readText(file: string): ReviewText {
  const lines = readFileSync(new URL(file, TEXTS), "utf8").split("\n");
  const body = lines.slice(lines.indexOf("---", 1) + 1);
  return textOfLines({ format: "txt", frontMatter: {}, lines: body.map((text) => ({ text })) }, file);
}

/** What edits put in: words that rules of every family look at, so that findings come and go. */
const WORDS = [
  "我市各级党组织要认真落实。",
  "全县共有242个党支部，",
  "“四个意识",
  "》、《",
  "刚才，12位党委书记作了述职。",
  "下面，我讲三点意见：",
  "一是抓责任。二是抓落实。四是抓落实。",
  "要进一步统一思想、明确任务，切实把抓基层党建作为最大的政绩来谋划和推动。",
  "求真务实",
  "１２个",
  "...",
  " ",
  "本人",
  "！",
  "建国70周年",
  "白水县委",
  "各乡镇要",
  "，",
] as const;

const HEADINGS = ["一、提高认识", "二、突出重点。", "（一）压实责任", "三、突出重点"] as const;

function edited({ text, ...block }: ReviewBlock, random: SeededRandom): ReviewBlock {
  const at = random.whole(0, text.length);
  const cut = random.chance(0.4) ? random.whole(1, 12) : 0;
  const put = random.chance(0.75) ? random.pick(WORDS) : "";
  const words = text.slice(0, at) + put + text.slice(at + cut);
  const end = Math.min(block.heading?.end ?? 0, words.length);
  const heading = block.heading === null ? null : { ...block.heading, end };
  const role = random.chance(0.03) ? random.pick(BLOCK_ROLES) : block.role;
  const slots =
    random.chance(0.05) && words.length > 4 ? [{ start: 1, end: 3, label: "数字", binding: null }] : [];
  return { ...block, role, text: words, heading, slots };
}

/** One change a writer makes: words typed or deleted, a paragraph put in, taken away, doubled or moved. */
function changed({ blocks, incomplete }: ReviewText, random: SeededRandom): ReviewText {
  const at = random.whole(0, Math.max(0, blocks.length - 1));
  const block = blocks[at];
  if (block === undefined) return { blocks, incomplete };
  const kind = random.next();
  const rest = blocks.toSpliced(at, 1);
  if (kind < 0.7) return { blocks: blocks.with(at, edited(block, random)), incomplete };
  if (kind < 0.78) return { blocks: rest, incomplete };
  if (kind < 0.86) return { blocks: blocks.toSpliced(random.whole(0, blocks.length), 0, block), incomplete };
  if (kind < 0.92) return { blocks: rest.toSpliced(random.whole(0, rest.length), 0, block), incomplete };
  if (kind < 0.95) return { blocks, incomplete: !incomplete };
  const text = random.pick(HEADINGS);
  const heading = { level: 1, numberEnd: text.indexOf("、") + 1, end: text.length } as const;
  return {
    blocks: blocks.toSpliced(at, 0, { ...block, role: "heading", text, heading, slots: [] }),
    incomplete,
  };
}

const county: ReviewContext = reviewContext({
  year: 2026,
  formulations: BUILT_IN_FORMULATIONS,
  facts: {
    ...NO_FACTS,
    unit: "青石县",
    level: "county",
    unitCount: 12,
    minutes: 20,
    occasion: "全县基层党建工作述职评议会议",
    places: ["青山镇"],
  },
});
const unknown: ReviewContext = reviewContext({ year: 2025, formulations: BUILT_IN_FORMULATIONS });

/** Blocks as a message to the worker brings them: none is the object it was before. */
const sent = (text: ReviewText): ReviewText => structuredClone(text);

describe("a reviewer that has seen the text before", () => {
  it.each([
    ["review-county-2025.md", county, 1],
    ["comments-county-2025.md", county, 2],
    ["review-city-2025.md", unknown, 3],
    ["comments-township-2025.md", unknown, 4],
  ])("finds after every edit what a new one finds: %s", (file, context, seed) => {
    const random = seededRandom(seed);
    const reviewer = createReviewer(RULES, context);
    let text = readText(file);
    for (let round = 0; round < 40; round += 1) {
      expect(reviewer.review(sent(text))).toEqual(createReviewer(RULES, context).review(sent(text)));
      text = changed(text, random);
    }
  });

  it("keeps nothing of one context for another", () => {
    const text = readText("review-county-2025.md");
    const fresh = [county, unknown].map((context) => createReviewer(RULES, context).review(sent(text)));
    // The same objects are given to both: what rules keep with a block must not know the context.
    expect([county, unknown].map((context) => createReviewer(RULES, context).review(text))).toEqual(fresh);
  });
});
