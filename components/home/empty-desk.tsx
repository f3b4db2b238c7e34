import { FilePlus2, FolderInput } from "lucide-react";
import Link from "next/link";

/** The desk before the first draft: what to do next, and the way there. */
export function EmptyDesk({ mayWrite }: { mayWrite: boolean }) {
  if (!mayWrite) {
    return (
      <section className="rounded-md border border-dashed border-line bg-sheet px-6 py-12 text-center">
        <h2 className="mb-1 text-base font-bold">还没有文稿</h2>
        <p className="text-ink-soft">起草人建了文稿，这里就会列出来，点开即可审阅。</p>
      </section>
    );
  }
  return (
    <section className="rounded-md border border-dashed border-line bg-sheet px-6 py-12 text-center">
      <h2 className="mb-1 text-base font-bold">还没有文稿</h2>
      <p className="mb-6 text-ink-soft">
        从一个提纲开始起草，或者先把本单位的旧稿导入语料库，提纲和表述会更贴近你们的写法。
      </p>
      <div className="flex flex-wrap justify-center gap-3">
        <Link
          href="/new"
          className="flex items-center gap-2 rounded bg-seal-solid px-4 py-2 font-bold text-white no-underline hover:bg-seal-solid-hover"
        >
          <FilePlus2 size={16} aria-hidden /> 新建文稿
        </Link>
        <Link
          href="/library"
          className="flex items-center gap-2 rounded border border-line px-4 py-2 text-ink no-underline hover:bg-desk"
        >
          <FolderInput size={16} aria-hidden /> 导入旧稿
        </Link>
      </div>
    </section>
  );
}
