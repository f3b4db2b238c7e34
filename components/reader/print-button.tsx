"use client";

import { Printer } from "lucide-react";

export function PrintButton() {
  return (
    <button
      type="button"
      onClick={() => window.print()}
      className="flex items-center gap-1.5 rounded border border-line bg-sheet px-3 py-1 hover:bg-desk"
    >
      <Printer size={14} aria-hidden /> 打印
    </button>
  );
}
