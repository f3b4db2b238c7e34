import type { SeededRandom } from "@/lib/corpus/testing/seeded-random";
import { type Bytes, mutateBytes } from "../mutate-bytes";
import { mutateJson } from "../mutate-json";
import type { ApiSeed, SentFile } from "./api-seeds";
import {
  BOUNDARY,
  multipartBody,
  routeOf,
  soundRequest,
  targetOf,
  utf8,
  type WireRequest,
} from "./wire-request";

const OVERSIZE_BYTES = 9 * 1024 * 1024;
/** An address longer than this is refused by the HTTP parser, before any of our code sees it. */
const MOST_ADDRESS_BYTES = 3_000;

const ODD_TEXTS: readonly [string, ...string[]] = [
  "",
  "\u0000",
  "null",
  "NaN",
  "-1",
  "1e309",
  "99999999999999999999999",
  "0x10",
  "../../../etc/passwd",
  "..",
  "%2e%2e%2f",
  "__proto__",
  "constructor",
  "toString",
  "' OR 1=1 --",
  "\\",
  "{}",
  "字".repeat(300),
  "a".repeat(MOST_ADDRESS_BYTES),
  "\r\nSet-Cookie: a=b",
  "019309F2-7F6B-7B4C-9C50-3F2F0C4A1DFF",
  "current",
  "2026-13-45",
];

const ODD_TYPES: readonly [string | null, ...(string | null)[]] = [
  null,
  "text/plain",
  "application/x-www-form-urlencoded",
  "multipart/form-data",
  `multipart/form-data; boundary=${"x".repeat(500)}`,
  "application/json; charset=utf-16",
  "application/json, text/html",
  "image/png",
  ";",
];

/** JSON that is hardly any: what stands for the whole, or is put in the place of some of its bytes. */
const ODD_JSON: readonly [string, ...string[]] = [
  "",
  "null",
  "[]",
  '""',
  "NaN",
  "-0",
  "1e99999",
  `${"9".repeat(400)}`,
  "[".repeat(100_000),
  '{"a":'.repeat(50_000),
  `${"[".repeat(20_000)}${"]".repeat(20_000)}`,
  '{"__proto__":{"toString":null,"isAdmin":true},"constructor":{"prototype":{"ok":true}}}',
  '{"type":"comment","type":"reply","type":null}',
  '{"id":"\\u0000\\ud800\\udfff"}',
  "\ufeff{}",
];

/**
 * A request in order with one thing about it damaged: its body, the form its body has, its kind, its size, the address.
 *
 * @param strangers - ids of another unit, tried in the place of one's own.
 */
export function mutateRequest(
  name: string,
  seed: ApiSeed,
  random: SeededRandom,
  strangers: readonly string[],
): WireRequest {
  const sound = soundRequest(name, seed);
  const choice = random.next();
  if (choice < 0.03) return { ...sound, body: oversize(sound.body) };
  if (choice < 0.12 && sound.body !== null) return { ...sound, contentType: random.pick(ODD_TYPES) };
  if (choice < 0.3 && seed.param !== undefined) return withOddParam(name, seed, sound, random, strangers);
  if (choice < 0.55 && seed.query !== undefined) return withOddQuery(name, seed, sound, random);
  if (seed.files !== undefined) return { ...sound, body: damagedFiles(seed.files, random) };
  if (seed.json !== undefined) return { ...sound, body: damagedJson(seed.json, random, strangers) };
  return random.chance(0.5)
    ? withOddQuery(name, seed, sound, random)
    : withOddParam(name, seed, sound, random, strangers);
}

function withOddParam(
  name: string,
  seed: ApiSeed,
  sound: WireRequest,
  random: SeededRandom,
  strangers: readonly string[],
): WireRequest {
  if (seed.param === undefined) return sound;
  const texts = [random.pick(ODD_TEXTS), ...strangers] as const;
  const param = random.chance(0.3)
    ? mutateBytes(utf8(seed.param), random).slice(0, MOST_ADDRESS_BYTES)
    : utf8(random.pick(texts));
  const { path } = routeOf(name);
  return { ...sound, target: targetOf(path, param, Object.entries(seed.query ?? {})) };
}

function withOddQuery(name: string, seed: ApiSeed, sound: WireRequest, random: SeededRandom): WireRequest {
  const query = Object.entries(seed.query ?? { page: "1" });
  const at = random.whole(0, Math.max(0, query.length - 1));
  const [key, value] = query[at] ?? ["", ""];
  const { path } = routeOf(name);
  const odd: [string, string][] = [[key, random.pick(ODD_TEXTS)]];
  if (random.chance(0.2)) odd.push([key, value]);
  if (random.chance(0.2)) odd.push([random.pick(ODD_TEXTS), random.pick(ODD_TEXTS)]);
  if (random.chance(0.2)) odd.length = 0;
  const target = targetOf(path, utf8(seed.param ?? ""), [
    ...query.filter((_, index) => index !== at),
    ...odd,
  ]);
  // Not an escape, and bytes that are no UTF-8.
  const tail = random.chance(0.15)
    ? random.pick(["&=%zz", "&%ff=%c3%28", "&", "&a[]=1&a[__proto__]=2", "&%"])
    : "";
  return { ...sound, target: tail === "" || target.includes("?") ? `${target}${tail}` : `${target}?${tail}` };
}

function damagedJson(json: unknown, random: SeededRandom, strangers: readonly string[]): Bytes {
  const choice = random.next();
  if (choice < 0.65) return utf8(textOf(mutateJson(json, random)));
  const text = JSON.stringify(json);
  const bytes = utf8(text);
  if (choice < 0.75) return bytes.slice(0, random.whole(0, bytes.length - 1));
  if (choice < 0.85) return mutateBytes(bytes, random);
  if (choice < 0.9) return utf8(withStranger(text, random, strangers));
  return choice < 0.97 ? utf8(random.pick(ODD_JSON)) : withBrokenUtf8(bytes, random);
}

/** What is nested too deeply for the writer of JSON is written as brackets nested as deeply. */
function textOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? "";
  } catch {
    return '{"content":['.repeat(12_000) + "]}".repeat(12_000);
  }
}

/** One's own id in the body gives way to another unit's. */
function withStranger(text: string, random: SeededRandom, strangers: readonly string[]): string {
  const [first, ...rest] = strangers;
  return first === undefined
    ? text
    : text.replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/u, random.pick([first, ...rest]));
}

function withBrokenUtf8(bytes: Bytes, random: SeededRandom): Bytes {
  const at = random.whole(0, bytes.length);
  const broken = [0xff, 0xc3, 0x28, 0xed, 0xa0, 0x80];
  return new Uint8Array([...bytes.subarray(0, at), ...broken, ...bytes.subarray(at)]);
}

function damagedFiles(files: readonly SentFile[], random: SeededRandom): Bytes {
  const choice = random.next();
  if (choice < 0.3) return mutateBytes(multipartBody(files), random);
  if (choice < 0.4) {
    const whole = multipartBody(files);
    return whole.slice(0, random.whole(0, whole.length));
  }
  if (choice < 0.45)
    return multipartBody(Array.from({ length: 1_500 }, () => files[0]).filter((file) => file !== undefined));
  if (choice < 0.5) return utf8(`--${BOUNDARY}\r\n`.repeat(2_000));
  return multipartBody(
    files.map((file) => ({
      field: random.chance(0.4) ? random.pick(ODD_TEXTS) : file.field,
      name: random.chance(0.4) ? random.pick(ODD_TEXTS) : file.name,
      bytes: random.chance(0.7) ? mutateBytes(new Uint8Array(file.bytes), random) : new Uint8Array(),
    })),
  );
}

/** Blanks before it: as good JSON as before, if anybody reads that much. */
function oversize(body: Bytes | null): Bytes {
  return new Uint8Array(Buffer.concat([Buffer.alloc(OVERSIZE_BYTES, " "), body ?? new Uint8Array()]));
}
