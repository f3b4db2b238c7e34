import JSZip from "jszip";
import type { SeededRandom } from "@/lib/corpus/testing/seeded-random";

export type Bytes = Uint8Array<ArrayBuffer>;

/** Pieces that readers of markup, office files and numbers have tripped over. */
const PIECES: readonly [string, ...string[]] = [
  "\u0000",
  "\u0008\u001f",
  "\ud800",
  "<",
  "]]>",
  "<![CDATA[",
  "<!--",
  '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>&b;',
  '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>&f;',
  "&#xffffffff;",
  "&#0;",
  "&amp".repeat(2_000),
  "<w:p>".repeat(5_000),
  "<div>".repeat(5_000),
  "{".repeat(5_000),
  "\\bin2147483647 ",
  "\\u-99999 ?",
  "\\'",
  '"'.repeat(3_000),
  "（".repeat(3_000),
  "一、".repeat(3_000),
  "1.".repeat(3_000),
  " ".repeat(20_000),
  "\n".repeat(20_000),
  "../../../../etc/passwd",
  "/Length 999999999999",
  "99999999999999999999999",
  "<script>alert(1)</script>",
  "w:val='-1'",
];

const NUMBERS: readonly [number, ...number[]] = [0, 1, 0x7f, 0x80, 0xff, 0xffff, 0x7fffffff, 0xffffffff];

const MOST_CHANGES = 6;

/** One to six small damages somewhere in the bytes. */
export function mutateBytes(seed: Bytes, random: SeededRandom): Bytes {
  let bytes = seed;
  const changes = random.whole(1, MOST_CHANGES);
  for (let change = 0; change < changes; change += 1) bytes = damage(bytes, random);
  return bytes;
}

function damage(bytes: Bytes, random: SeededRandom): Bytes {
  const at = random.whole(0, Math.max(0, bytes.length - 1));
  const until = Math.min(bytes.length, at + random.whole(1, 200));
  switch (random.whole(0, 6)) {
    case 0:
      return changed(bytes, at, (bytes[at] ?? 0) ^ (1 << random.whole(0, 7)));
    case 1:
      return changed(bytes, at, random.whole(0, 255));
    case 2:
      return joined(bytes.subarray(0, at), bytes.subarray(until));
    case 3:
      return joined(bytes.subarray(0, until), bytes.subarray(at));
    case 4:
      return joined(bytes.subarray(0, at), new TextEncoder().encode(random.pick(PIECES)), bytes.subarray(at));
    case 5:
      return withNumber(bytes, at, random.pick(NUMBERS));
    default:
      return random.chance(0.3) ? joined(bytes.subarray(0, at)) : bytes;
  }
}

/**
 * Damages what stands inside a zip and packs it again: a flipped bit in packed bytes is found out by the checksum and
 * never reaches the reader of the part.
 */
export async function mutateParts(seed: Bytes, random: SeededRandom): Promise<Bytes> {
  const zip = await JSZip.loadAsync(seed);
  const names = Object.keys(zip.files).filter((name) => zip.files[name]?.dir === false);
  const likely = names.filter((name) => /document|numbering|styles|comments/.test(name));
  const [first, ...rest] = likely.length > 0 && random.chance(0.8) ? likely : names;
  if (first === undefined) return mutateBytes(seed, random);
  const name = random.pick([first, ...rest]);
  const part = await zip.file(name)?.async("uint8array");
  zip.file(name, mutateBytes(new Uint8Array(part ?? []), random));
  if (random.chance(0.1)) zip.file(random.pick(["../../out.txt", "C:\\out.txt", "/etc/out"]), "out");
  return new Uint8Array(await zip.generateAsync({ type: "uint8array", compression: "STORE" }));
}

function changed(bytes: Bytes, at: number, value: number): Bytes {
  const next = bytes.slice();
  next[at] = value;
  return next;
}

function withNumber(bytes: Bytes, at: number, value: number): Bytes {
  if (bytes.length < at + 4) return bytes;
  const next = bytes.slice();
  new DataView(next.buffer).setUint32(at, value, true);
  return next;
}

function joined(...parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
