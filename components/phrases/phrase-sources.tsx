import Link from "next/link";
import { withKeys } from "@/components/ui/with-keys";
import type { Phrase } from "@/lib/mining/phrase";
import { sourceHref } from "./source-href";

type Props = {
  phrase: Pick<Phrase, "sources" | "text">;
  /** Leaves the page open that the writer works on. */
  inNewTab?: boolean;
};

/** Where a phrase was found; each place leads to the library document, with the wording marked. */
export function PhraseSources({ phrase: { sources, text }, inNewTab = false }: Props) {
  const target = inNewTab ? { target: "_blank", rel: "noreferrer" } : {};
  return (
    <div className="text-xs">
      <p className="mb-1 font-bold">出处</p>
      <ul className="max-h-64 space-y-0.5 overflow-auto">
        {withKeys(sources).map(({ key, item: source }) => (
          <li key={key}>
            <Link href={sourceHref(source, text)} className="text-seal" {...target}>
              《{source.title}》
            </Link>
            <span className="text-ink-soft">
              {source.year === null ? "" : ` ${source.year}`}
              {source.heading === null ? "" : ` · ${source.heading}`}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
