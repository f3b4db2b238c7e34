import type { ComponentProps } from "react";
import { lazy, Suspense } from "react";
import type { PreviewPane as Pane } from "@/components/preview/preview-pane";
import type { usePagePreview } from "@/components/preview/use-page-preview";
import { Waiting } from "@/components/ui/waiting";

const PreviewPane = lazy(() =>
  import("@/components/preview/preview-pane").then((module) => ({ default: module.PreviewPane })),
);

type Props = Pick<ComponentProps<typeof Pane>, "fit" | "onFit" | "onLeave" | "onClose"> & {
  preview: ReturnType<typeof usePagePreview>;
};

/** The typeset pages beside the paper; their code comes when they are first asked for. */
export function PreviewAside({ preview, ...view }: Props) {
  return (
    <aside
      aria-label="版面预览"
      data-pane="preview"
      className="w-[42%] max-w-180 shrink-0 contain-content border-l border-line bg-desk print:hidden"
    >
      <Suspense fallback={<Waiting label="正在打开版面预览" />}>
        <PreviewPane loader={preview.loader} cursor={preview.cursor} onGo={preview.goTo} {...view} />
      </Suspense>
    </aside>
  );
}
