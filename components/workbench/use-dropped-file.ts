"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { fetchJson } from "@/components/ui/fetch-json";
import type { FileText } from "@/lib/corpus/file-text";
import type { Failure } from "@/lib/result";

/** A file on its way into the draft. */
export type DroppedFile =
  | { readonly state: "reading"; readonly name: string }
  | { readonly state: "failed"; readonly name: string; readonly problem: Failure }
  | { readonly state: "read"; readonly name: string; readonly texts: readonly FileText[] };

/** Reads a file dropped on the paper, so that its text can be offered. A file let fall beside the paper does nothing. */
export function useDroppedFile() {
  const [dropped, setDropped] = useState<DroppedFile | null>(null);
  const asking = useRef<AbortController | null>(null);
  const read = useCallback((file: File) => {
    const { name } = file;
    const controller = new AbortController();
    asking.current?.abort();
    asking.current = controller;
    setDropped({ state: "reading", name });
    const body = new FormData();
    body.append("file", file);
    fetchJson<{ texts: FileText[] }>("/api/drafts/read-file", {
      method: "POST",
      body,
      signal: controller.signal,
    })
      .then((result) => {
        if (result.ok) setDropped({ state: "read", name, texts: result.value.texts });
        else setDropped({ state: "failed", name, problem: result.error });
      })
      .catch(() => undefined);
  }, []);
  const dismiss = useCallback(() => {
    asking.current?.abort();
    setDropped(null);
  }, []);
  useEffect(() => {
    // The browser would open the file in place of the draft.
    const refuse = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes("Files") && !event.defaultPrevented) event.preventDefault();
    };
    window.addEventListener("dragover", refuse);
    window.addEventListener("drop", refuse);
    return () => {
      window.removeEventListener("dragover", refuse);
      window.removeEventListener("drop", refuse);
    };
  }, []);
  return { dropped, read, dismiss };
}
