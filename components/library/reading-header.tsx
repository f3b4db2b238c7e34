import { Download, FilePlus2, PencilLine } from "lucide-react";
import Link from "next/link";
import { DownloadLink } from "@/components/ui/download-link";
import type { Reading } from "@/lib/corpus/reading";
import type { Result } from "@/lib/result";
import { DOCUMENT_KIND_NAMES } from "@/lib/speech/document-kind";
import { LEVEL_NAMES } from "@/lib/speech/level";
import { RemoveDocumentButton } from "./remove-document-button";

type Props = {
  reading: Reading;
  mayWrite: boolean;
  isCorrecting: boolean;
  onCorrect: () => void;
  removeDocument: (id: string) => Promise<Result<null>>;
};

const BUTTON =
  "flex items-center gap-1.5 rounded border border-line px-3 py-1.5 text-ink no-underline hover:bg-desk";

/** Way back, facts, near-duplicates, and what can be done with the document. */
export function ReadingHeader({ reading, mayWrite, isCorrecting, onCorrect, removeDocument }: Props) {
  const { id, builtIn, document, corrections } = reading;
  return (
    <div className="mb-4 space-y-2">
      <div className="flex flex-wrap items-center gap-3">
        <Link href="/library" className="text-sm text-seal">
          ← 语料库
        </Link>
        <p className="order-last w-full text-xs text-ink-soft md:order-none md:w-auto md:min-w-0 md:flex-1 md:truncate">
          {factsOf(reading).join(" · ")}
          {corrections.items.length === 0 ? null : (
            <span className="ml-2 rounded-xs border border-line px-1">
              已校正 {corrections.items.length} 处
            </span>
          )}
        </p>
        <div className="flex flex-wrap gap-2 md:ml-auto">
          {builtIn || !mayWrite ? null : (
            <>
              <button
                type="button"
                aria-pressed={isCorrecting}
                onClick={onCorrect}
                className={`${BUTTON} ${isCorrecting ? "bg-seal-soft text-seal" : "bg-sheet"}`}
              >
                <PencilLine size={14} aria-hidden /> {isCorrecting ? "结束校正" : "校正"}
              </button>
              <RemoveDocumentButton id={id} title={document.title} removeDocument={removeDocument} />
            </>
          )}
          <DownloadLink href={`/api/library/${id}/original`} className={`${BUTTON} bg-sheet`}>
            <Download size={14} aria-hidden /> 原文件
          </DownloadLink>
          {mayWrite ? (
            <Link
              href={`/new?outline=${id}`}
              className="flex items-center gap-1.5 rounded bg-seal-solid px-3 py-1.5 font-bold text-white no-underline hover:bg-seal-solid-hover"
            >
              <FilePlus2 size={14} aria-hidden /> 以此为提纲
            </Link>
          ) : null}
        </div>
      </div>
      {builtIn && mayWrite ? (
        <p className="text-xs text-ink-soft">
          内置文稿各单位共用，不能校正；要改的话，可下载原文件另行导入。
        </p>
      ) : null}
      <NearDuplicates reading={reading} />
    </div>
  );
}

function NearDuplicates({ reading: { nearDuplicates } }: { reading: Reading }) {
  if (nearDuplicates.length === 0) return null;
  return (
    <p className="text-xs text-ink-soft">
      {nearDuplicates.map(({ id, title, similarity }, index) => (
        <span key={id}>
          {index === 0 ? "与" : "、"}
          <Link href={`/library/${id}`} className="text-seal">
            《{title}》
          </Link>
          相近 {Math.round(similarity * 100)}%
        </span>
      ))}
      。取表述时只算一篇。
    </p>
  );
}

function factsOf({ document, builtIn, fileName }: Reading): string[] {
  const { kind, level, sector, year, charCount } = document;
  return [
    kind === null ? "文种未定" : DOCUMENT_KIND_NAMES[kind],
    level === null ? "" : LEVEL_NAMES[level],
    sector ?? "",
    year === null ? "" : `${year} 年`,
    `${charCount} 字`,
    builtIn ? "内置" : fileName,
  ].filter((fact) => fact !== "");
}
