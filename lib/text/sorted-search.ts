/** Index of the first number that is no smaller than a value, in numbers that rise; their count when all are smaller. */
export function firstFrom(numbers: ArrayLike<number>, value: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Which of some stretches laid end to end holds a place.
 *
 * @param starts - starts of the stretches, rising, and behind the last one the length of all.
 */
export function stretchAt(starts: ArrayLike<number>, place: number): number {
  return Math.max(0, Math.min(firstFrom(starts, place + 1) - 1, starts.length - 2));
}
