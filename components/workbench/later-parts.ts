import { laterPart } from "@/components/ui/later-part";

/*
 * What nobody needs to see the paper and write on it. The panel looked at comes with its first drawing, everything else
 * when the browser has nothing to do.
 */
export const PhrasePanel = laterPart(() =>
  import("@/components/phrases/phrase-panel").then((module) => module.PhrasePanel),
);
export const SectionPanel = laterPart(() => import("./section-panel").then((module) => module.SectionPanel));
export const FactsPanel = laterPart(() => import("./facts-panel").then((module) => module.FactsPanel));
export const ReviewPanel = laterPart(() =>
  import("@/components/review/review-panel").then((module) => module.ReviewPanel),
);
export const OriginalitySection = laterPart(() =>
  import("@/components/review/originality-section").then((module) => module.OriginalitySection),
);
export const CommentsPanel = laterPart(() =>
  import("@/components/comments/comments-panel").then((module) => module.CommentsPanel),
);
export const VersionPanel = laterPart(() => import("./version-panel").then((module) => module.VersionPanel));
export const FindBar = laterPart(() => import("@/components/find/find-bar").then((module) => module.FindBar));
export const DroppedFileDialog = laterPart(() =>
  import("./dropped-file-dialog").then((module) => module.DroppedFileDialog),
);
export const ReturnedDialog = laterPart(() =>
  import("@/components/returned/returned-dialog").then((module) => module.ReturnedDialog),
);

const PARTS = [
  FindBar,
  PhrasePanel,
  SectionPanel,
  FactsPanel,
  ReviewPanel,
  OriginalitySection,
  CommentsPanel,
  VersionPanel,
  DroppedFileDialog,
  ReturnedDialog,
];

/** Fetches every part ahead; one that does not come is asked for again when it is drawn. */
export function prepareLaterParts(): void {
  for (const part of PARTS) part.prepare().catch(() => undefined);
}
