/** Words that a party's text writes with the character some sites mask (X建引领、*员干部、X的二十大). */
const MASKED =
  /(?<![A-Za-z×*])[Xx×*](?=建(?![筑造])|员|组织|支部|总支|工委|委|的[一二十]|的建设|的领导|的组织|性|课|章|风|纪|史|校|群|务|费|龄|内|政)/gu;
const POLITICS = /(?<![A-Za-z])ZZ(?=\p{Script=Han})/gu;
/** So many masked words in a text that never writes the character are no blanks. */
const MANY = 3;

/** Gives the masked character back to the lines of a text that has it nowhere else. */
export function unmaskParty(lines: readonly string[]): string[] {
  if (lines.some((line) => line.includes("党"))) return [...lines];
  let count = 0;
  const unmasked = lines.map((line) =>
    line.replace(MASKED, () => {
      count += 1;
      return "党";
    }),
  );
  return count < MANY ? [...lines] : unmasked.map((line) => line.replace(POLITICS, "政治"));
}
