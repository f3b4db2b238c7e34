import { seededRandom } from "@/lib/corpus/testing/seeded-random";

/**
 * Interval (95%) of the mean of paired differences, by drawing whole documents again: sections of one document are not
 * independent.
 *
 * @param groups - differences of the sections, one list a document.
 */
export function pairedInterval(groups: readonly (readonly number[])[], draws = 2000): [number, number] {
  const random = seededRandom(11).next;
  const means: number[] = [];
  for (let draw = 0; draw < draws; draw += 1) {
    let sum = 0;
    let count = 0;
    for (let at = 0; at < groups.length; at += 1) {
      const group = groups[Math.floor(random() * groups.length)] ?? [];
      for (const difference of group) sum += difference;
      count += group.length;
    }
    means.push(count === 0 ? 0 : sum / count);
  }
  means.sort((a, b) => a - b);
  return [means[Math.floor(draws * 0.025)] ?? 0, means[Math.floor(draws * 0.975)] ?? 0];
}
