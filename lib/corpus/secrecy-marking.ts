/** GB/T 9704-2012, 7.2.2: grade and period stand alone at the head of the page; only the first lines are looked at closely. */
const HEAD_LINES = 15;

const WITH_STAR = /^(?:密级[:：]?)?(绝密|机密|秘密)[★☆✩⭐*]/;
const WITH_PERIOD =
  /^(?:密级[:：]?)?(绝密|机密|秘密)[·,，]?(?:\d{1,2}年|[一二三五十]{1,3}年|\d{1,2}个?月|长期)$/;
const WITH_LABEL = /^密级[:：](绝密|机密|秘密)/;

/**
 * The secrecy marking (绝密、机密、秘密) a text carries, or null.
 *
 * Counts only as a line of its own: with ★ or a period anywhere in the text, alone or labelled 密级 among the first
 * lines. A sentence that speaks of such markings is none.
 */
export function findSecrecyMarking(lines: readonly string[]): string | null {
  let seen = 0;
  for (const line of lines) {
    const text = line.length > 60 ? "" : line.replace(/[\s\u3000\u00a0]+/g, "");
    if (line.trim() === "") continue;
    seen += 1;
    if (text.length === 0 || text.length > 24) continue;
    if (WITH_STAR.test(text) || WITH_PERIOD.test(text)) return text;
    if (seen <= HEAD_LINES && (WITH_LABEL.test(text) || /^(?:绝密|机密|秘密)$/.test(text))) return text;
  }
  return null;
}
