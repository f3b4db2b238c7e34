"use client";

import { useCallback, useRef, useState } from "react";
import { fetchJson } from "@/components/ui/fetch-json";
import { type Failure, fail } from "@/lib/result";
import type { ReturnedWork } from "@/lib/returned/describe-return";

/** A file that came back, on its way to be decided on. */
export type ReturnedState =
  | { readonly state: "reading"; readonly name: string }
  | { readonly state: "failed"; readonly name: string; readonly problem: Failure }
  | { readonly state: "read"; readonly name: string; readonly work: ReturnedWork };

/** A dropped file that bears no mark of ours must be this much the draft to be taken for it. */
const LEAST_DROPPED_SHARE = 0.6;

/**
 * Reads files that came back to a draft.
 *
 * @param flush - saves what is unsaved: the server compares with what it holds.
 */
export function useReturned(draftId: string, flush: () => Promise<boolean>) {
  const [returned, setReturned] = useState<ReturnedState | null>(null);
  const asking = useRef<AbortController | null>(null);

  const ask = useCallback(
    async (file: File, signal: AbortSignal) => {
      if (!(await flush())) return fail("returned-unsaved");
      const body = new FormData();
      body.append("file", file);
      return fetchJson<ReturnedWork>(`/api/drafts/${draftId}/returned`, { method: "POST", body, signal });
    },
    [draftId, flush],
  );
  const start = useCallback(() => {
    asking.current?.abort();
    asking.current = new AbortController();
    return asking.current.signal;
  }, []);

  /** Reads a file that was chosen as a returned one. */
  const read = useCallback(
    (file: File) => {
      const { name } = file;
      setReturned({ state: "reading", name });
      ask(file, start())
        .then((result) => {
          if (result.ok) setReturned({ state: "read", name, work: result.value });
          else setReturned({ state: "failed", name, problem: result.error });
        })
        .catch(() => undefined);
    },
    [ask, start],
  );

  /** Reads a file that was dropped, if it is this draft come back; otherwise tells that it is something else. */
  const readDropped = useCallback(
    async (file: File, onOther: () => void) => {
      if (!/\.docx$/i.test(file.name)) return onOther();
      const result = await ask(file, start()).catch(() => null);
      if (result?.ok && (result.value.isMarked || result.value.share >= LEAST_DROPPED_SHARE)) {
        setReturned({ state: "read", name: file.name, work: result.value });
      } else onOther();
    },
    [ask, start],
  );

  const dismiss = useCallback(() => {
    asking.current?.abort();
    setReturned(null);
  }, []);
  return { returned, read, readDropped, dismiss };
}
