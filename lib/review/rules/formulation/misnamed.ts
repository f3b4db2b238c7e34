import { FORMULATION_MESSAGES } from "@/lib/messages/review/formulation";
import type { SetFormulation } from "@/lib/speech/set-formulation";
import type { TextRange } from "@/lib/text/quoted-ranges";
import { sentencesOf, touches } from "../../block-places";
import type { Hit } from "../../finding";
import { authorityOf } from "../../formulations/authority-of";
import { plainWords } from "../../formulations/plain-words";
import { kept } from "../../kept";
import type { BlockRule } from "../../rule";
import { misquotationsIn } from "./misquotation";

const COUNTED_NAME = /“(?<name>(?<count>[一二两三四五六七八九十]+)\p{Script=Han}{1,5})”/gu;
const COUNTED_TERM = /^(?<count>[一二两三四五六七八九十]+)(?<rest>\p{Script=Han}{1,5})$/u;

/** A counted term and its members; `rest` is what follows the numeral. */
type Counted = {
  readonly entry: SetFormulation;
  readonly rest: string;
  readonly members: readonly string[];
};

/**
 * The members of a counted formulation under another name or number (“四下乡” before 宣传…下基层), and the term with
 * another number where the text does not count things of its own (增强“五个意识”).
 *
 * Silent: a sentence that names the formulation as well, and fewer than two of its members.
 */
export const misnamed: BlockRule = {
  id: "formulation/misnamed",
  family: "formulation",
  severity: "doubt",
  authority: "通行写法",
  scope: "block",
  *check(block, { formulations }) {
    if (!block.text.includes("“")) return;
    for (const sentence of sentencesOf(block)) {
      const names = [...sentence.text.matchAll(COUNTED_NAME)];
      if (names.length === 0) continue;
      const { known, counted } = countedOf(formulations);
      const { plain } = plainWords(sentence.text);
      for (const match of names) {
        const { name = "" } = match.groups ?? {};
        if (known.has(name) || isPartOfTold(name, known, block.text)) continue;
        const meant = counted.find((one) => isMeant(one, name, plain));
        const start = sentence.startOffset + match.index;
        const end = start + match[0].length;
        const taken = [...misquotationsIn(block, formulations), ...block.slots];
        if (touches(taken, start, end)) continue;
        if (meant !== undefined) yield hitOf(meant, name, start, end);
        else {
          const hit = miscounted(counted, name, block.text, { start, end });
          if (hit !== null) yield hit;
        }
      }
    }
  },
};

/** “三会”, where “三会一课” is being explained. */
function isPartOfTold(name: string, known: ReadonlySet<string>, text: string): boolean {
  return [...known].some((term) => term.length > name.length && term.startsWith(name) && text.includes(term));
}

function hitOf({ entry }: Counted, name: string, start: number, end: number): Hit {
  const right = entry.members?.join("、") ?? entry.canonical;
  return {
    start,
    end,
    message: FORMULATION_MESSAGES.misnamed(name, entry.term, right),
    authority: authorityOf(entry),
    fix: `“${entry.term}”`,
  };
}

/** 增强“五个意识”: the term with another number. Said with the term's own verb it is asked about, else it is a hint. */
function miscounted(
  counted: readonly Counted[],
  name: string,
  text: string,
  { start, end }: TextRange,
): Hit | null {
  const rest = COUNTED_TERM.exec(name)?.groups?.rest ?? "";
  const meant = counted.find((one) => one.entry.quoted === true && one.rest === rest);
  if (meant === undefined || rest.length < MIN_REST || isOwnCount(text, rest, start, end)) return null;
  const { entry } = meant;
  const hasVerb = entry.verb !== undefined && text.slice(0, start).endsWith(entry.verb);
  const hasFrame = FRAME.test(text.slice(end));
  return {
    start,
    end,
    message: FORMULATION_MESSAGES.miscounted(name, entry.term),
    severity: hasVerb || hasFrame ? "doubt" : "hint",
    authority: authorityOf(entry),
  };
}

/** 个意识, 位一体: shorter ones (三新, 五风) mean many things. */
const MIN_REST = 3;
const FRAME = /^(?:总体布局|战略布局|的?决定性意义)/u;
const OWN_AFTER = /^[^。；]{0,12}(?:[（：]|——|即|就是|指的是|包括|一是|分别)/u;
const OWN_BEFORE =
  /(?:提出|探索|打造|创新|推行|总结|形成|概括|叫|称|建立|构建|实施|我[省市县区镇乡村校院])[^。；]{0,12}$/u;

/** The writer counts things of his own: he says so, or lists them (责任意识、服务意识). */
function isOwnCount(text: string, rest: string, start: number, end: number): boolean {
  const others = text.slice(0, start) + text.slice(end);
  const kind = rest.slice(-2);
  return (
    OWN_AFTER.test(text.slice(end)) ||
    OWN_BEFORE.test(text.slice(0, start)) ||
    new RegExp(`(?<![一二两三四五六七八九十]个)\\p{Script=Han}${kind}(?!”)`, "u").test(others) ||
    /[一二三四五][是要]|第[一二三四五]/u.test(others)
  );
}

/** Named much like the term, beside most of its members. */
function isMeant({ entry, rest, members }: Counted, name: string, plain: string): boolean {
  if (plain.includes(entry.term)) return false;
  const isAlike = name.endsWith(rest) || name.slice(0, 2) === entry.term.slice(0, 2);
  if (!isAlike) return false;
  const named = members.filter((member) => plain.includes(member));
  // “五个意识” may be the writer's own five, among them these four.
  return named.length >= 2 && named.length * 2 > members.length && countIn(plain, rest) <= members.length;
}

/** How many items the sentence has that end as the members do. */
function countIn(plain: string, rest: string): number {
  const last = rest.slice(-2);
  return last.length < 2
    ? 0
    : plain.split(new RegExp(`\\p{Script=Han}{2}${last}(?=[、，；。）和与])`, "u")).length - 1;
}

const countedOf = kept(
  (formulations: readonly SetFormulation[]): { known: ReadonlySet<string>; counted: readonly Counted[] } => {
    const known = new Set<string>();
    const counted: Counted[] = [];
    for (const entry of formulations) {
      for (const name of [entry.term, ...(entry.also ?? [])]) known.add(name);
      const { rest } = COUNTED_TERM.exec(entry.term)?.groups ?? {};
      const members = (entry.members ?? []).map((member) => plainWords(member).plain);
      if (rest !== undefined && members.every(({ length }) => length > 1))
        counted.push({ entry, rest, members });
    }
    return { known, counted };
  },
);
