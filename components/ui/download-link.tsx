"use client";

import type { ReactNode } from "react";
import { downloadFile } from "./download-file";

type Props = { href: string; className: string; children: ReactNode };

/** A link to a file of ours; a refusal is told on the page. */
export function DownloadLink({ href, className, children }: Props) {
  return (
    <a
      href={href}
      className={className}
      onClick={(event) => {
        event.preventDefault();
        void downloadFile(href);
      }}
    >
      {children}
    </a>
  );
}
