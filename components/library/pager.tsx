import { Button } from "@mantine/core";

type Props = { label: string; page: number; pageCount: number; onPage: (page: number) => void };

/** Steps through the pages of a list; nothing to show for a single one. */
export function Pager({ label, page, pageCount, onPage }: Props) {
  if (pageCount <= 1) return null;
  const step = (text: string, to: number) => (
    <Button size="xs" variant="default" disabled={to < 1 || to > pageCount} onClick={() => onPage(to)}>
      {text}
    </Button>
  );
  return (
    <nav aria-label={label} className="flex items-center justify-center gap-3 border-t border-line px-4 py-2">
      {step("上一页", page - 1)}
      <span className="text-xs tabular-nums text-ink-soft">
        第 {page} 页，共 {pageCount} 页
      </span>
      {step("下一页", page + 1)}
    </nav>
  );
}
