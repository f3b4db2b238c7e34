import { withKeys } from "@/components/ui/with-keys";
import type { MarkedPiece } from "@/lib/compare/mark-words";

/** Words of two wordings as one: removed ones struck out, added ones underlined. */
export function MarkedWords({ pieces }: { pieces: readonly MarkedPiece[] }) {
  return withKeys(pieces).map(({ key, item: { type, text } }) => {
    if (type === "removed") return <del key={key}>{text}</del>;
    if (type === "added") return <ins key={key}>{text}</ins>;
    return <span key={key}>{text}</span>;
  });
}
