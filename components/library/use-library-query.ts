"use client";

import { useRouter } from "next/navigation";
import { useOptimistic, useTransition } from "react";
import { type LibraryQuery, libraryAddress } from "@/lib/corpus/library-query";

/**
 * The list's query, kept in the address. A change shows in the controls at once, and the list shown stays until the next
 * one is here.
 */
export function useLibraryQuery(shown: LibraryQuery) {
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  const [query, setQuery] = useOptimistic(shown);
  const change = (next: LibraryQuery) =>
    startTransition(() => {
      setQuery(next);
      router.push(libraryAddress(next), { scroll: next.page !== shown.page });
    });
  return { query, change, isPending };
}
