/** Short groups of printable ASCII set apart by blanks: what forums put into posts against copying. */
const GROUPS = /(?:(?<=^|[^!-~])|^)(?:[!-~]{1,3}[ \u00a0]){5,}[!-~]{1,3}/gu;

/**
 * Takes out the random characters of forums (`5 S% a3 j$ C0 p. o$`): at least six groups of one to three characters,
 * with at least two marks and three letters or digits among them. Masks (X X X) and figures have no such marks.
 */
export function stripForumJunk(text: string): { text: string; removed: string } {
  if (!/[!-~] [!-~]/u.test(text)) return { text, removed: "" };
  const removed: string[] = [];
  const rest = text.replace(GROUPS, (match) => {
    const marks = match.match(/[^A-Za-z0-9 \u00a0]/gu)?.length ?? 0;
    const letters = match.match(/[A-Za-z0-9]/gu)?.length ?? 0;
    if (marks < 2 || letters < 3) return match;
    removed.push(match);
    return "";
  });
  return { text: rest, removed: removed.join(" ") };
}
