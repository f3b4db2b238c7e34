import { describe, expect, it } from "vitest";
import { fitClause } from "./fit-clause";
import { foldedUnits } from "./overlap-key";

function fitInto(clause: string, source: string) {
  const draft = foldedUnits(clause);
  const { from, to, distance } = fitClause(draft, 0, draft.length, foldedUnits(source), 0, source.length);
  return { words: source.slice(from, to), distance };
}

describe("fitClause", () => {
  it.each([
    ["压实工作责任", "要层层压实工作责任不放松", "压实工作责任", 0],
    ["压实主体责任", "要层层压实工作责任不放松", "压实工作责任", 2],
    ["压实责任", "要层层压实工作责任不放松", "压实", 2],
    ["压紧压实工作责任", "要层层压实工作责任不放松", "压实工作责任", 2],
    ["另起炉灶", "要层层压实工作责任不放松", "", 4],
  ])("fits %s into %s", (clause, source, words, distance) => {
    const found = fitInto(clause, source);
    expect(found.distance).toBe(distance);
    if (distance < 2) expect(found.words).toBe(words);
  });

  it("fits two breaks nowhere", () => {
    const breaks = new Uint16Array(3);
    expect(fitClause(breaks, 0, 3, breaks, 0, 3).distance).toBe(3);
  });
});
