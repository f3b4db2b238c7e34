import { memo, useMemo } from "react";
import { useStored } from "@/components/ui/value-store";
import { estimateLength } from "@/lib/export/estimate-length";
import type { PageProfile } from "@/lib/export/page-profile";
import type { DraftDocument } from "@/lib/speech/draft-document";
import type { FactSheet } from "@/lib/speech/fact-sheet";
import type { PreviewLoader } from "./preview-loader";

type Props = {
  readonly loader: PreviewLoader;
  readonly content: { readonly document: DraftDocument; readonly facts: FactSheet };
  /** How the draft is laid out. */
  readonly profile: PageProfile;
  readonly shown: boolean;
  readonly onToggle: () => void;
};

/** Pages and lines of the printed draft as they were last typeset; estimated until then, and where that fails. */
export const PageCount = memo(function PageCount({ loader, content, profile, shown, onToggle }: Props) {
  const { layout, problem } = useStored(loader.state);
  const counted = problem === null ? layout : null;
  const { pageCount, lineCount } = useMemo(
    () => counted ?? estimateLength(content.document, content.facts, profile),
    [counted, content, profile],
  );
  return (
    <button
      type="button"
      aria-pressed={shown}
      onClick={onToggle}
      title={`${counted === null ? "按字宽估算" : "按排版计"}，共 ${lineCount} 行；点按${shown ? "关闭" : "打开"}版面预览`}
      className="whitespace-nowrap tabular-nums text-ink-soft hover:underline"
    >
      {counted === null ? "约 " : ""}
      {pageCount} 页<span className="hidden xl:inline"> {lineCount} 行</span>
    </button>
  );
});
