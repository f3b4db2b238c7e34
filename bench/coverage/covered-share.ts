/**
 * Share (0 to 1) of a wording's letters that stand in a stretch of at least `stretchChars` letters which one of the
 * phrases has too. Marks, slots and ordinal tokens part the stretches on both sides.
 */
export function coveredShare(wording: string, phrases: readonly string[], stretchChars: number): number {
  const offered = new Set<string>();
  for (const phrase of phrases)
    for (const run of letterRuns(phrase))
      for (let at = 0; at + stretchChars <= run.length; at += 1)
        offered.add(run.slice(at, at + stretchChars));
  let letters = 0;
  let covered = 0;
  for (const run of letterRuns(wording)) {
    letters += run.length;
    let coveredTo = 0;
    for (let at = 0; at + stretchChars <= run.length; at += 1) {
      if (!offered.has(run.slice(at, at + stretchChars))) continue;
      covered += at + stretchChars - Math.max(at, coveredTo);
      coveredTo = at + stretchChars;
    }
  }
  return letters === 0 ? 0 : covered / letters;
}

function letterRuns(text: string): string[] {
  return text.replace(/〔[^〔〕]*〕|⟦[^⟧]*⟧/gu, "，").match(/[\p{Letter}\p{Number}]+/gu) ?? [];
}
