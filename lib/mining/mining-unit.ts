import type { DocumentKind } from "@/lib/speech/document-kind";
import type { Level } from "@/lib/speech/level";
import { viewDocument } from "./document-view";
import type { MiningDocument } from "./mine-library";
import type { PhraseCandidate } from "./phrase-candidate";
import { phraseCandidates } from "./phrase-candidates";
import type { SectionTemplate } from "./section-template";
import { sectionTemplates } from "./section-templates";
import type { SourceRef } from "./skeleton";
import { type SkeletonUnit, skeletonUnit } from "./skeleton-unit";

/**
 * What one document gives to mining, worked out from that document alone: plain JSON that may be stored beside it and
 * merged again and again without reading the document.
 */
export type MiningUnit = {
  readonly id: string;
  readonly source: SourceRef;
  readonly kind: DocumentKind | null;
  readonly level: Level | null;
  readonly phrases: readonly PhraseCandidate[];
  /** Null where the document says nothing of how speeches are built. */
  readonly skeleton: SkeletonUnit | null;
  readonly sections: readonly SectionTemplate[];
};

/** Raised whenever extraction improves, so that stored units are made again. */
export const MINING_UNIT_VERSION = 1;

/** The costly half of mining, once a document. Pure: same document, same unit. */
export function extractMiningUnit(document: MiningDocument): MiningUnit {
  const view = viewDocument(document);
  return {
    id: view.id,
    source: view.source,
    kind: view.document.kind,
    level: view.document.level,
    phrases: phraseCandidates(view),
    skeleton: skeletonUnit(view),
    sections: sectionTemplates(view),
  };
}
