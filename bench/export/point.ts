/** One thing the standard or the issue asks of a file, as read from the file itself. */
export type Point = { readonly name: string; readonly holds: boolean; readonly seen: string };

export function point(name: string, holds: boolean, seen: string | number = ""): Point {
  return { name, holds, seen: String(seen) };
}
