import { Download, FilePlus2 } from "lucide-react";
import Link from "next/link";
import { DownloadLink } from "@/components/ui/download-link";
import { moveColour } from "@/components/ui/share-bar";
import { SlottedText } from "@/components/ui/slotted-text";
import { withKeys } from "@/components/ui/with-keys";
import type { LibraryDocument } from "@/lib/corpus/library-document";
import { otherTextChars } from "@/lib/corpus/other-text-chars";
import { DOCUMENT_KIND_NAMES } from "@/lib/speech/document-kind";
import { LEVEL_NAMES } from "@/lib/speech/level";
import { MOVE_NAMES } from "@/lib/speech/move";
import { type ReadingBlock, readingBlocks } from "./reading-blocks";
import { RemoveDocumentButton } from "./remove-document-button";

type Props = {
  id: string;
  fileName: string;
  builtIn: boolean;
  document: LibraryDocument;
  removeDocument: (id: string) => Promise<boolean>;
};

/** A library document to read: outline on the left, the cleaned text on paper, what was cleaned away below. */
export function ReadingView({ id, fileName, builtIn, document, removeDocument }: Props) {
  const blocks = readingBlocks(document);
  const otherChars = otherTextChars(document);
  const { kind, level, year, charCount } = document;
  const facts = [
    kind === null ? "文种未定" : DOCUMENT_KIND_NAMES[kind],
    level === null ? null : LEVEL_NAMES[level],
    year === null ? null : `${year} 年`,
    `${charCount} 字`,
    builtIn ? "内置" : fileName,
  ].filter((fact) => fact !== null);
  return (
    <div className="mx-auto max-w-6xl p-4 md:p-6">
      <div className="mb-4 flex flex-wrap items-center gap-3">
        <Link href="/library" className="text-sm text-seal">
          ← 语料库
        </Link>
        <p className="order-last w-full text-xs text-ink-soft sm:order-none sm:w-auto sm:min-w-0 sm:flex-1 sm:truncate">
          {facts.join(" · ")}
        </p>
        <div className="ml-auto flex flex-wrap gap-2">
          {builtIn ? null : (
            <RemoveDocumentButton id={id} title={document.title} removeDocument={removeDocument} />
          )}
          <DownloadLink
            href={`/api/library/${id}/original`}
            className="flex items-center gap-1.5 rounded border border-line bg-sheet px-3 py-1.5 text-ink no-underline hover:bg-desk"
          >
            <Download size={14} aria-hidden /> 原文件
          </DownloadLink>
          <Link
            href={`/new?outline=${id}`}
            className="flex items-center gap-1.5 rounded bg-seal px-3 py-1.5 font-bold text-white no-underline hover:bg-[#871416]"
          >
            <FilePlus2 size={14} aria-hidden /> 以此为提纲
          </Link>
        </div>
      </div>
      <div className="grid gap-4 lg:grid-cols-[16rem_1fr]">
        <nav
          aria-label="提纲"
          className="lg:sticky lg:top-4 lg:max-h-[calc(100dvh-7rem)] lg:self-start lg:overflow-auto"
        >
          <Outline document={document} />
        </nav>
        <article className="rounded-sm border border-line bg-sheet px-5 py-8 shadow-sm sm:px-12 sm:py-12 font-[family-name:var(--font-fangsong)] text-[17px] leading-[1.85]">
          <h1 className="mb-6 text-center font-[family-name:var(--font-xiaobiaosong)] text-2xl leading-snug">
            <SlottedText text={document.title} />
            {document.subtitle === null ? null : (
              <span className="mt-2 block font-[family-name:var(--font-kaiti)] text-lg">
                <SlottedText text={document.subtitle} />
              </span>
            )}
          </h1>
          <FrontLines document={document} />
          {blocks.map((block) => (
            <Block key={block.key} block={block} />
          ))}
          {otherChars === 0 ? null : (
            <p className="mt-6 border-t border-line pt-3 font-sans text-xs text-ink-soft">
              这个文件里另有约 {otherChars} 字的文稿没有导入。请把原文件拆成单篇，再分别导入。
            </p>
          )}
          {document.incomplete ? (
            <p className="mt-6 border-t border-line pt-3 font-sans text-xs text-ink-soft">
              这份原文有删节（网站预览等），提纲和表述只取自现有部分。
            </p>
          ) : null}
        </article>
      </div>
      {document.removed.length === 0 ? null : (
        <details className="mt-4 rounded-md border border-line bg-sheet p-4 text-sm lg:ml-[17rem]">
          <summary className="cursor-pointer">清理掉的内容（{document.removed.length} 处）</summary>
          <ul className="mt-2 space-y-1 text-xs text-ink-soft">
            {withKeys(document.removed).map(({ key, item: line }) => (
              <li key={key} className="line-clamp-2">
                {line.text}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function FrontLines({ document }: { document: LibraryDocument }) {
  return (
    <>
      {[document.dateLine, document.speakerLine].map((line) =>
        line === null ? null : (
          <p key={line} className="text-center font-[family-name:var(--font-kaiti)]">
            {line}
          </p>
        ),
      )}
      {document.salutation === null ? null : <p className="mt-4">{document.salutation}</p>}
    </>
  );
}

function Outline({ document }: { document: LibraryDocument }) {
  if (document.headings.length === 0) return <p className="text-sm text-ink-soft">这篇没有编号标题。</p>;
  return (
    <ol className="space-y-0.5 text-sm">
      {withKeys(document.headings).map(({ key, item: heading, place: index }) => (
        <li key={key} style={{ paddingLeft: `${(heading.level - 1) * 0.9}rem` }}>
          <a
            href={`#heading-${index}`}
            className="flex gap-2 rounded px-1.5 py-1 leading-snug text-ink no-underline hover:bg-desk-deep"
          >
            <span className={`w-0.5 shrink-0 self-stretch rounded ${moveColour(heading.move)}`} aria-hidden />
            <span>
              {heading.number}
              <SlottedText text={heading.text} />
              <span className="sr-only">（{MOVE_NAMES[heading.move]}）</span>
            </span>
          </a>
        </li>
      ))}
    </ol>
  );
}

const HEADING_FACES = {
  1: "font-[family-name:var(--font-heiti)]",
  2: "font-[family-name:var(--font-kaiti)]",
  3: "",
} as const;

function Block({ block }: { block: ReadingBlock }) {
  if (block.type === "heading") {
    return (
      <h2
        id={`heading-${block.headingIndex}`}
        className={`mt-1 scroll-mt-4 indent-[2em] ${HEADING_FACES[block.level]}`}
      >
        {block.number}
        <SlottedText text={block.text} />
      </h2>
    );
  }
  return (
    <p className="indent-[2em]">
      {block.pieces.map((piece) =>
        piece.headingIndex === null ? (
          <SlottedText key={piece.key} text={piece.text} />
        ) : (
          <span
            key={piece.key}
            id={`heading-${piece.headingIndex}`}
            className="scroll-mt-4 font-[family-name:var(--font-kaiti)] font-bold"
          >
            <SlottedText text={piece.text} />
          </span>
        ),
      )}
    </p>
  );
}
