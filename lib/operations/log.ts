import "server-only";

export type LogLevel = "info" | "warn" | "error";

/** Short facts: codes, counts, ids, routes. Never a user's words. */
export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>;

/** Length beyond which a value is cut: whoever logs a text by mistake logs little of it. */
const MAX_VALUE_CHARS = 4_000;

/**
 * Writes one entry to the log: a line of JSON with `SHUBI_LOG=json`, otherwise a line a person reads.
 *
 * @param event - what happened, a fixed word such as `request-failed`.
 */
export function log(level: LogLevel, event: string, fields: LogFields = {}): void {
  const entry = formatEntry(new Date(), level, event, fields, process.env.SHUBI_LOG === "json");
  (level === "info" ? process.stdout : process.stderr).write(`${entry}\n`);
}

/** The line that `log` writes, without its end. */
export function formatEntry(
  time: Date,
  level: LogLevel,
  event: string,
  fields: LogFields,
  asJson: boolean,
): string {
  const kept = Object.entries(fields).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, cut(value)] as const],
  );
  if (asJson) return JSON.stringify({ time: time.toISOString(), level, event, ...Object.fromEntries(kept) });
  const { stack, ...rest } = Object.fromEntries(kept);
  const words = Object.entries(rest).map(([key, value]) => `${key}=${plain(value)}`);
  const line = [time.toISOString(), level.toUpperCase(), event, ...words].join(" ");
  return stack === undefined ? line : `${line}\n${stack}`;
}

function cut(value: string | number | boolean): string | number | boolean {
  return typeof value === "string" && value.length > MAX_VALUE_CHARS
    ? `${value.slice(0, MAX_VALUE_CHARS)}…`
    : value;
}

function plain(value: string | number | boolean): string {
  const text = String(value);
  return /^[\w./:[\]@…-]+$/.test(text) ? text : JSON.stringify(text);
}
