/**
 * Outcome of work that can fail in a foreseeable way.
 *
 * The code is stable and machine-readable; `lib/messages/zh.ts` turns it and its data into a sentence.
 */
export type Failure<Code extends string = string> = {
  readonly code: Code;
  readonly data?: Readonly<Record<string, string | number>>;
};

export type Result<Value, Code extends string = string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure<Code> };

export function ok<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

export function fail<Code extends string>(
  code: Code,
  data?: Readonly<Record<string, string | number>>,
): { readonly ok: false; readonly error: Failure<Code> } {
  return { ok: false, error: data === undefined ? { code } : { code, data } };
}
