import type { DraftKey } from "./draft-key";
import { type DocumentRef, lengthOfMany } from "./independent-sources";
import { documentAt, type OverlapSegment } from "./overlap-segment";
import { commonUnits, walkNeighbours } from "./walk-neighbours";

/** Wording that draft and library have in common, as far as it goes in both directions. Counted in units. */
export type Hit = {
  readonly segment: OverlapSegment;
  readonly document: number;
  /** Place in the draft. */
  readonly at: number;
  /** Place in the segment. */
  readonly place: number;
  readonly length: number;
};

export type Hits = {
  readonly hits: readonly Hit[];
  /** For every place of the draft how many units from there on stand in enough independent documents, if 8 or more. */
  readonly common: Uint16Array;
};

export type HitOptions = {
  /** Independent documents that make a wording common. */
  readonly commonDocuments: number;
  /** Documents to leave out, such as the draft's own copy in the library. */
  readonly isLeftOut: (documentId: string) => boolean;
};

/** Shorter pieces say nothing; every sentence with up to 15 % of its characters edited keeps a piece of this length. */
export const LEAST_HIT = 5;

/** Places looked at for every place of the draft and segment, those with the most in common first. */
const MOST_PLACES = 96;

/** Shorter wording in common is not asked for how common it is. */
const LEAST_COMMON = 8;

type Lender = DocumentRef & { readonly length: number };

/**
 * Everything of five letters and more that a draft has in common with a library. Of wording that stands in more than about
 * a hundred places of a segment, those are left out that have the least in common with the draft around it.
 */
export function findHits(segments: readonly OverlapSegment[], draft: DraftKey, options: HitOptions): Hits {
  const hits: Hit[] = [];
  const common = new Uint16Array(draft.units.length);
  const collectors = segments.map((segment) => new HitCollector(segment, draft.units, options, hits));
  for (let at = 0; at < draft.units.length; at += 1) {
    const lenders: Lender[] = [];
    for (const collector of collectors) collector.collect(at, lenders);
    common[at] = lengthOfMany(lenders, options.commonDocuments);
  }
  return { hits, common };
}

class HitCollector {
  /** 1 for places of the draft where too many places of the segment have wording in common with it. */
  private readonly cut: Uint8Array;
  private readonly leftOut: Uint8Array;
  /** Beginnings of hits found where places were left out. */
  private readonly seen = new Set<number>();

  constructor(
    private readonly segment: OverlapSegment,
    private readonly draft: Uint16Array,
    private readonly options: HitOptions,
    private readonly hits: Hit[],
  ) {
    this.cut = new Uint8Array(draft.length);
    this.leftOut = Uint8Array.from(segment.sources, ({ id }) => (options.isLeftOut(id) ? 1 : 0));
  }

  collect(at: number, lenders: Lender[]): void {
    const { segment, draft } = this;
    const known: number[] = [];
    const mostLenders = this.options.commonDocuments * 2;
    const isCut = walkNeighbours(segment, draft, at, LEAST_HIT, MOST_PLACES, (place, length) => {
      const isNew = this.begins(at, place);
      const mayLend = length >= LEAST_COMMON && known.length < mostLenders;
      if (!isNew && !mayLend) return;
      const document = documentAt(segment, place);
      if (this.leftOut[document] === 1) return;
      if (mayLend && !known.includes(document)) {
        known.push(document);
        lenders.push({ segment, document, length });
      }
      if (isNew) this.add(at, place, document);
    });
    if (isCut) this.cut[at] = 1;
  }

  /** Whether the hit has not been met at an earlier place of the draft, where it began. */
  private begins(at: number, place: number): boolean {
    if (at === 0 || this.draft[at - 1] !== this.segment.units[place - 1]) return true;
    return this.cut[at - 1] === 1;
  }

  private add(at: number, place: number, document: number): void {
    const { segment, draft } = this;
    let before = 0;
    while (
      before < at &&
      draft[at - before - 1] === segment.units[place - before - 1] &&
      draft[at - before - 1] !== 0
    )
      before += 1;
    const start = at - before;
    if (before > 0 && this.cut[start] !== 1) return;
    const mark = start * 0x1_0000_0000 + (place - before);
    if (this.seen.has(mark)) return;
    this.seen.add(mark);
    const length = before + commonUnits(draft, at, segment.units, place, draft.length);
    this.hits.push({ segment, document, at: start, place: place - before, length });
  }
}
