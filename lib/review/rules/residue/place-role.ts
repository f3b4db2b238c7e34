import cues from "@/corpus/lexicon/residue-cues.json";
import { beginningWith, endingWith } from "../../surroundings";
import { around } from "../level/word-role";
import type { NamedPlace } from "./named-places";

const EXAMPLE_BEFORE = endingWith(cues.exampleBefore);
const EXAMPLE_AFTER = beginningWith(cues.exampleAfter);
const OWN_BEFORE = endingWith(cues.ownBefore);
const OWN_AFTER = beginningWith(cues.ownAfter);
/** Said of one's own place only, though it begins like an example: 与桐林街道的干部群众同甘共苦. */
const SURELY_OWN = cues.surelyOwn.map(([before = "", after = ""]) => ({
  before: endingWith([before]),
  after: beginningWith([after]),
}));
const AROUND_CHARS = 32;

/** How a place is spoken of: as one's own, as an example, guest or history, or not told. */
export function placeRole(text: string, { start, end }: NamedPlace): "own" | "example" | null {
  const { left, right } = around(text, start, end, AROUND_CHARS);
  if (isSurelyOwn(left, right)) return "own";
  if (EXAMPLE_BEFORE.test(left) || EXAMPLE_AFTER.test(right)) return "example";
  return OWN_AFTER.test(right) && OWN_BEFORE.test(left) ? "own" : null;
}

/** What only somebody says whose place it is, whatever stands before it. */
export function isClaimed(text: string, { start, end }: NamedPlace): boolean {
  return OWN_AFTER.test(around(text, start, end, AROUND_CHARS).right);
}

function isSurelyOwn(left: string, right: string): boolean {
  return SURELY_OWN.some(({ before, after }) => after.test(right) && before.test(left));
}

/** Whether the words around a place are such as only its own people say. */
export function isSurelyClaimed(text: string, { start, end }: NamedPlace): boolean {
  const { left, right } = around(text, start, end, AROUND_CHARS);
  return isSurelyOwn(left, right);
}
