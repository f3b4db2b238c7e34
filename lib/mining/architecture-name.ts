import type { SkeletonHeading } from "./skeleton";
import type { SkeletonUnit } from "./skeleton-unit";

const NUMERALS = "零一二三四五六七八九";

/**
 * 成绩—问题—部署; where a text does one thing throughout, the form of its top headings names it instead: 四问四答,
 * 并列四部分.
 */
export function architectureName({ core, headingSet }: SkeletonUnit): string {
  const names = core.map(({ name }) => name).join("—");
  if (core.length > 1) return names;
  const top = headingSet.headings.filter(({ level, runIn }) => level === 1 && !runIn);
  return top.length < 3 ? names : formName(names, top);
}

function formName(name: string, top: readonly SkeletonHeading[]): string {
  const count = NUMERALS[top.length] ?? String(top.length);
  const asking = top.filter(({ text }) => /[？?]$|为什么|怎么|什么|谁|何/u.test(text)).length;
  if (asking * 2 > top.length) return `${count}问${count}答`;
  return `${count}项并列（${name}）`;
}
