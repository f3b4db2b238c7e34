import { findSecrecyMarking } from "@/lib/corpus/secrecy-marking";

/**
 * Whether lines carry a secrecy marking: one with ★ anywhere, since what is pasted may be cut out of the middle of a
 * page, or by any of the signs that refuse a file at import (GB/T 9704-2012, 7.2.2).
 */
export function hasSecretMarking(lines: readonly string[]): boolean {
  return lines.some((line) => /[绝机秘]\s*密\s*★/u.test(line)) || findSecrecyMarking(lines) !== null;
}
