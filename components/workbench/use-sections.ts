"use client";

import { useEffect, useState } from "react";
import { fetchJson } from "@/components/ui/fetch-json";
import type { SectionTemplate } from "@/lib/mining/section-template";
import type { Failure } from "@/lib/result";
import type { DocumentKind } from "@/lib/speech/document-kind";
import type { Level } from "@/lib/speech/level";

/** Template sections for the draft's kind; `sections` is null while they are on their way. */
export function useSections(kind: DocumentKind, level: Level | null) {
  const [sections, setSections] = useState<readonly SectionTemplate[] | null>(null);
  const [problem, setProblem] = useState<Failure | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    const query = new URLSearchParams({ kind, level: level ?? "" });
    fetchJson<{ sections: SectionTemplate[] }>(`/api/suggest/sections?${query}`, {
      signal: controller.signal,
    })
      .then((result) => {
        setProblem(result.ok ? null : result.error);
        if (result.ok) setSections(result.value.sections);
      })
      .catch(() => undefined);
    return () => controller.abort();
  }, [kind, level]);
  return { sections, problem };
}
