import type { SeededRandom } from "@/lib/corpus/testing/seeded-random";

/** Values that are valid JSON and hardly ever what was meant. */
const ODD: readonly [unknown, ...unknown[]] = [
  null,
  true,
  -1,
  0.5,
  1e308,
  Number.MAX_SAFE_INTEGER,
  "",
  "\u0000\u0008",
  "\ud800",
  "字".repeat(20_000),
  "<img src=x onerror=alert(1)>",
  [],
  {},
  [[[[[[]]]]]],
  { toString: null },
  { type: "doc", content: [] },
];

/** The value with one to four of its parts replaced, left out, doubled, or nested deeply. */
export function mutateJson(seed: unknown, random: SeededRandom): unknown {
  let value = seed;
  const changes = random.whole(1, 4);
  for (let change = 0; change < changes; change += 1) value = changePart(value, random, 0);
  return value;
}

function changePart(value: unknown, random: SeededRandom, depth: number): unknown {
  if (typeof value !== "object" || value === null || random.chance(0.04 * (depth + 1)))
    return oddValue(value, random);
  if (Array.isArray(value)) return changeItem(value, random, depth);
  const keys = Object.keys(value);
  const key = keys[random.whole(0, keys.length - 1)];
  if (key === undefined) return oddValue(value, random);
  const copy: Record<string, unknown> = { ...value };
  const choice = random.next();
  if (choice < 0.1) delete copy[key];
  else if (choice < 0.15) Object.defineProperty(copy, "__proto__", { value: {}, enumerable: true });
  else copy[key] = changePart(copy[key], random, depth + 1);
  return copy;
}

function changeItem(items: readonly unknown[], random: SeededRandom, depth: number): unknown[] {
  const copy = [...items];
  const at = random.whole(0, Math.max(0, copy.length - 1));
  const choice = random.next();
  if (choice < 0.1) copy.splice(at, 1);
  else if (choice < 0.2) copy.splice(at, 0, ...copy.slice(0, 50));
  else copy[at] = changePart(copy[at], random, depth + 1);
  return copy;
}

function oddValue(value: unknown, random: SeededRandom): unknown {
  if (!random.chance(0.1)) return random.pick(ODD);
  let nested: unknown = value;
  for (let level = random.whole(10, 3_000); level > 0; level -= 1) nested = { content: [nested] };
  return nested;
}
