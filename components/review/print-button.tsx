"use client";

import { Button } from "@mantine/core";
import { Printer } from "lucide-react";

/** Prints the page, or keeps it as a PDF by the browser's own dialog. */
export function PrintButton() {
  return (
    <p className="mx-auto mt-4 max-w-[210mm] text-right print:hidden">
      <Button
        size="xs"
        variant="default"
        leftSection={<Printer size={14} aria-hidden />}
        onClick={() => window.print()}
      >
        打印
      </Button>
    </p>
  );
}
