import { memo } from "react";
import { withKeys } from "@/components/ui/with-keys";
import { linePieces } from "@/lib/export/reading-copy/line-pieces";
import type { PrompterLine } from "@/lib/export/reading-copy/prompter-script";

/** Height of a row by the size of its type: room for pinyin. */
export const ROW_EM = 1.65;

const TITLE_EM = 28 / 22;
const CENTRED: ReadonlySet<string> = new Set(["title", "subtitle", "subLine"]);

/** The lines of the speech, each at its place; the whole moves as one. */
export const PrompterLines = memo(function PrompterLines({ lines }: { lines: readonly PrompterLine[] }) {
  return withKeys(lines).map(({ key, item }) => <Line key={key} place={item} />);
});

function Line({ place: { line, topRows } }: { place: PrompterLine }) {
  const { block, first } = line;
  const indented = first && (block.kind === "body" || block.kind === "heading");
  const placing = CENTRED.has(block.kind) ? "text-center" : block.kind === "signature" ? "text-right" : "";
  return (
    <p
      className={`absolute inset-x-0 whitespace-nowrap ${placing} ${block.kind === "heading" ? "font-bold text-[#ffd98a]" : ""}`}
      style={{ top: `${topRows * ROW_EM}em`, lineHeight: `${ROW_EM}em`, paddingLeft: indented ? "2em" : 0 }}
    >
      <span style={block.kind === "title" ? { fontSize: `${TITLE_EM}em` } : undefined}>
        {withKeys(linePieces(block, line.from, line.to)).map(({ key, item: piece }) =>
          piece.kind === "breath" ? (
            <span key={key} aria-hidden className="inline-block w-[0.5em] text-center text-[#9a9a9a]">
              /
            </span>
          ) : piece.kind === "reading" ? (
            <ruby key={key}>
              {piece.text}
              <rt className="text-[0.45em] text-[#9fd3ff]">{piece.reading}</rt>
            </ruby>
          ) : (
            <span key={key} className={piece.open ? "bg-[#ffff00] text-black" : ""}>
              {piece.text}
            </span>
          ),
        )}
      </span>
    </p>
  );
}
