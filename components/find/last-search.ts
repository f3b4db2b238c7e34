import type { SearchQuery } from "@/lib/text/search-pattern";

/** What the find bar was last set to; kept while the page is open, for the next time it is opened. */
export type Search = SearchQuery & { readonly replacement: string };

let last: Search = { text: "", isRegExp: false, isExact: false, skipQuoted: false, replacement: "" };

export function lastSearch(): Search {
  return last;
}

export function rememberSearch(search: Search): void {
  last = search;
}
