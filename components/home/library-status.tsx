import Link from "next/link";
import type { DocumentKind } from "@/lib/speech/document-kind";

type Props = {
  own: number;
  builtIn: number;
  phrases: number;
  skeletons: readonly {
    id: string;
    name: string;
    kind: DocumentKind;
    kindName: string;
    documentFrequency: number;
  }[];
  mayWrite: boolean;
};

/** How much the suggestions rest on, and the architectures most used. */
export function LibraryStatus({ own, builtIn, phrases, skeletons, mayWrite }: Props) {
  return (
    <aside aria-label="语料库概况" className="space-y-4">
      <section className="rounded-md border border-line bg-sheet p-4">
        <h2 className="mb-2 font-bold">语料库</h2>
        <dl className="grid grid-cols-3 gap-2 text-center">
          <Figure label="本单位文稿" value={own} />
          <Figure label="内置范文" value={builtIn} />
          <Figure label="可用表述" value={phrases} />
        </dl>
        <Link href="/library" className="mt-3 block text-center text-sm text-seal">
          {own === 0 && mayWrite ? "导入本单位旧稿" : "打开语料库"}
        </Link>
      </section>
      {skeletons.length === 0 || !mayWrite ? null : (
        <section className="rounded-md border border-line bg-sheet p-4">
          <h2 className="mb-2 font-bold">常用提纲</h2>
          <ul className="space-y-1.5">
            {skeletons.map((skeleton) => (
              <li key={skeleton.id}>
                <Link
                  href={`/new?kind=${skeleton.kind}`}
                  className="flex items-baseline gap-2 rounded px-1 text-sm text-ink no-underline hover:bg-desk"
                >
                  <span className="min-w-0 flex-1">
                    {skeleton.name}
                    <span className="block text-xs text-ink-soft">{skeleton.kindName}</span>
                  </span>
                  <span className="text-xs tabular-nums text-ink-soft">{skeleton.documentFrequency} 篇</span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  );
}

function Figure({ label, value }: { label: string; value: number }) {
  return (
    <div className="flex flex-col-reverse">
      <dt className="text-xs text-ink-soft">{label}</dt>
      <dd className="text-xl tabular-nums">{value}</dd>
    </div>
  );
}
