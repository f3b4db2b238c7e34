import "server-only";

/** Text as PostgreSQL can hold it: without NUL, and half a surrogate pair becomes the replacement character. */
export function storableText(text: string): string {
  return text.replaceAll("\0", "").replace(/\p{Cs}/gu, "\ufffd");
}
