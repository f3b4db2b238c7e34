import { isBalanced } from "./clean-cut";

/** Fixed characters a frame must keep to be more than a rhythm: of several clauses, each with its share, and of one. */
const MIN_FIXED = 3;
const MIN_FIXED_ALONE = 5;

/**
 * What parallel headings have in common, with a slot for the rest: 抓“人”，把班子选优 and 抓“富”，把路子走宽 give
 * 抓“〔内容〕”，把〔内容〕. Each clause keeps its common beginning and end.
 *
 * @param headings - siblings of as many clauses each.
 * @returns null where too little is common, or nothing differs.
 */
export function siblingFrame(headings: readonly string[]): string | null {
  const clauses = headings.map((heading) => heading.split(/(?=[，、；])/u));
  const first = clauses[0] ?? [];
  if (clauses.some((parts) => parts.length !== first.length)) return null;
  const frames = first.map((_, at) => clauseFrame(clauses.map((parts) => parts[at] ?? "")));
  const frame = frames.join("");
  const fixed = frame.replace(/〔[^〔〕]*〕|[，、；]/gu, "").length;
  const keepsAll = frames.every((clause) => /\p{Script=Han}/u.test(clause.replace(/〔[^〔〕]*〕/gu, "")));
  const enough = frames.length > 1 ? keepsAll && fixed >= MIN_FIXED : fixed >= MIN_FIXED_ALONE;
  return enough && isBalanced(frame) && frame.includes("〔内容〕") ? frame : null;
}

function clauseFrame(parts: readonly string[]): string {
  const shortest = Math.min(...parts.map((part) => part.length));
  const first = parts[0] ?? "";
  let start = 0;
  while (start < shortest && parts.every((part) => part[start] === first[start])) start += 1;
  let end = 0;
  while (end < shortest - start && parts.every((part) => part.at(-1 - end) === first.at(-1 - end))) end += 1;
  if (start + end === first.length && parts.every((part) => part === first)) return first;
  return `${first.slice(0, start)}〔内容〕${first.slice(first.length - end)}`;
}
