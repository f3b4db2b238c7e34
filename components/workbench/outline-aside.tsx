import type { ComponentProps } from "react";
import { OutlinePane } from "@/components/outline/outline-pane";

/** The outline beside the paper. */
export function OutlineAside(props: ComponentProps<typeof OutlinePane>) {
  return (
    <nav
      aria-label="提纲"
      data-pane="outline"
      className="w-56 shrink-0 contain-content overflow-auto border-r border-line bg-desk xl:w-64 print:hidden"
    >
      <OutlinePane {...props} />
    </nav>
  );
}
