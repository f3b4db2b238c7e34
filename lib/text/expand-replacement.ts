/**
 * The words that replace one match of a regular expression: `$1` to `$99` stand for its groups, `$&` for all of it,
 * `$<名>` for a named group, `$$` for a dollar sign. A group there is none of stays as written.
 */
export function expandReplacement(template: string, match: RegExpExecArray): string {
  return template.replace(/\$(?:(\$)|(&)|<([^>]+)>|(\d{1,2}))/gu, (token, dollar, whole, name, number) => {
    if (dollar !== undefined) return "$";
    if (whole !== undefined) return match[0];
    if (name !== undefined) return match.groups?.[name] ?? "";
    const index = Number(number);
    return index > 0 && index < match.length ? (match[index] ?? "") : token;
  });
}
