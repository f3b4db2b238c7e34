/*
 * SA-IS (Nong, Zhang, Chan 2009): suffixes are sorted in linear time by sorting only the few that begin a rising stretch
 * (LMS suffixes) and inducing all others from them. Where two of the pieces between LMS places are equal, the pieces'
 * ranks form a shorter text that is sorted by the same method. Everything is typed arrays over a dense alphabet, because
 * comparing suffixes of formulaic texts, where long passages repeat, would take n² steps in the worst case.
 */

const EMPTY = -1;

/**
 * Sorts all suffixes of a text by code units; a suffix comes before its own continuations.
 *
 * Time and memory grow linearly, about 20 bytes a unit while it runs.
 *
 * @returns the start offsets of the suffixes in rising order.
 */
export function buildSuffixArray(text: Uint16Array): Int32Array {
  const { dense, size } = toDenseAlphabet(text);
  return sortSuffixes(dense, size);
}

/** Numbers the code units that occur 0, 1, 2 … in their order, so that buckets are as many as characters in use. */
function toDenseAlphabet(text: Uint16Array): { dense: Int32Array; size: number } {
  const rank = new Int32Array(65536);
  for (let at = 0; at < text.length; at += 1) rank[text[at] ?? 0] = 1;
  let size = 0;
  for (let unit = 0; unit < rank.length; unit += 1) {
    if (rank[unit] !== 1) continue;
    rank[unit] = size;
    size += 1;
  }
  const dense = new Int32Array(text.length);
  for (let at = 0; at < text.length; at += 1) dense[at] = rank[text[at] ?? 0] ?? 0;
  return { dense, size };
}

function sortSuffixes(text: Int32Array, alphabet: number): Int32Array {
  const length = text.length;
  const sorted = new Int32Array(length).fill(EMPTY);
  if (length < 2) return sorted.fill(0);
  const rising = risingFlags(text);
  const starts = bucketStarts(text, alphabet);
  const places = lmsPlaces(rising);
  induce(text, sorted, rising, starts, places);
  if (places.length < 2) return sorted;
  const { names, count } = namePieces(text, sorted, rising, places);
  const order = count === places.length ? invert(names) : sortSuffixes(names, count);
  const ordered = new Int32Array(places.length);
  for (let at = 0; at < order.length; at += 1) ordered[at] = places[order[at] ?? 0] ?? 0;
  induce(text, sorted, rising, starts, ordered);
  return sorted;
}

/** 1 where a suffix is smaller than the one behind it (S-type). */
function risingFlags(text: Int32Array): Uint8Array {
  const rising = new Uint8Array(text.length);
  for (let at = text.length - 2; at >= 0; at -= 1) {
    const here = text[at] ?? 0;
    const next = text[at + 1] ?? 0;
    rising[at] = here < next || (here === next && rising[at + 1] === 1) ? 1 : 0;
  }
  return rising;
}

function isLms(rising: Uint8Array, at: number): boolean {
  return at > 0 && rising[at] === 1 && rising[at - 1] === 0;
}

function lmsPlaces(rising: Uint8Array): Int32Array {
  let count = 0;
  for (let at = 1; at < rising.length; at += 1) if (isLms(rising, at)) count += 1;
  const places = new Int32Array(count);
  let next = 0;
  for (let at = 1; at < rising.length; at += 1) {
    if (!isLms(rising, at)) continue;
    places[next] = at;
    next += 1;
  }
  return places;
}

/** Start of every symbol's bucket, and behind the last one the length of the text. */
function bucketStarts(text: Int32Array, alphabet: number): Int32Array {
  const starts = new Int32Array(alphabet + 1);
  for (let at = 0; at < text.length; at += 1) {
    const next = (text[at] ?? 0) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let symbol = 0; symbol < alphabet; symbol += 1) {
    starts[symbol + 1] = (starts[symbol + 1] ?? 0) + (starts[symbol] ?? 0);
  }
  return starts;
}

/** Puts the LMS suffixes at the ends of their buckets in the order given, then induces falling and rising suffixes. */
function induce(
  text: Int32Array,
  sorted: Int32Array,
  rising: Uint8Array,
  starts: Int32Array,
  lmsOrder: Int32Array,
): void {
  sorted.fill(EMPTY);
  const ends = starts.slice(1);
  for (let index = lmsOrder.length - 1; index >= 0; index -= 1) {
    const place = lmsOrder[index] ?? 0;
    const slot = (ends[text[place] ?? 0] ?? 0) - 1;
    ends[text[place] ?? 0] = slot;
    sorted[slot] = place;
  }
  induceFalling(text, sorted, rising, starts.slice(0, -1));
  induceRising(text, sorted, rising, starts.slice(1));
}

function induceFalling(text: Int32Array, sorted: Int32Array, rising: Uint8Array, heads: Int32Array): void {
  const last = text.length - 1;
  const lastSymbol = text[last] ?? 0;
  // The end of the text counts as smaller than every symbol, so the last suffix comes first in its bucket.
  sorted[heads[lastSymbol] ?? 0] = last;
  heads[lastSymbol] = (heads[lastSymbol] ?? 0) + 1;
  for (let index = 0; index < sorted.length; index += 1) {
    const before = (sorted[index] ?? EMPTY) - 1;
    if (before < 0 || rising[before] === 1) continue;
    const symbol = text[before] ?? 0;
    const slot = heads[symbol] ?? 0;
    heads[symbol] = slot + 1;
    sorted[slot] = before;
  }
}

function induceRising(text: Int32Array, sorted: Int32Array, rising: Uint8Array, tails: Int32Array): void {
  for (let index = sorted.length - 1; index >= 0; index -= 1) {
    const before = (sorted[index] ?? EMPTY) - 1;
    if (before < 0 || rising[before] === 0) continue;
    const symbol = text[before] ?? 0;
    const slot = (tails[symbol] ?? 0) - 1;
    tails[symbol] = slot;
    sorted[slot] = before;
  }
}

/** Numbers the pieces between LMS places by their order, equal pieces alike. */
function namePieces(
  text: Int32Array,
  sorted: Int32Array,
  rising: Uint8Array,
  places: Int32Array,
): { names: Int32Array; count: number } {
  // Neighbouring places are at least two apart, so half the place is free for each.
  const nameAt = new Int32Array((text.length >> 1) + 1);
  let count = 0;
  let previous = EMPTY;
  for (let index = 0; index < sorted.length; index += 1) {
    const place = sorted[index] ?? 0;
    if (!isLms(rising, place)) continue;
    if (previous === EMPTY || !isSamePiece(text, rising, previous, place)) count += 1;
    nameAt[place >> 1] = count - 1;
    previous = place;
  }
  const names = new Int32Array(places.length);
  for (let index = 0; index < places.length; index += 1)
    names[index] = nameAt[(places[index] ?? 0) >> 1] ?? 0;
  return { names, count };
}

function isSamePiece(text: Int32Array, rising: Uint8Array, a: number, b: number): boolean {
  for (let offset = 0; ; offset += 1) {
    const inA = a + offset < text.length;
    const inB = b + offset < text.length;
    if (!inA || !inB) return false;
    if (text[a + offset] !== text[b + offset] || rising[a + offset] !== rising[b + offset]) return false;
    if (offset === 0) continue;
    const endsA = isLms(rising, a + offset);
    const endsB = isLms(rising, b + offset);
    if (endsA || endsB) return endsA && endsB;
  }
}

function invert(ranks: Int32Array): Int32Array {
  const order = new Int32Array(ranks.length);
  for (let at = 0; at < ranks.length; at += 1) order[ranks[at] ?? 0] = at;
  return order;
}
