import { fetchJson } from "@/components/ui/fetch-json";
import { matching } from "@/components/ui/match-text";
import { DOCUMENT_KIND_NAMES, type DocumentKind } from "@/lib/speech/document-kind";
import type { PaletteCommand, PaletteSource } from "./palette-store";

type Desk = {
  readonly go: (path: (typeof PLACES)[number]["path"]) => void;
  readonly openDraft: (id: string) => void;
  readonly showHelp: () => void;
  readonly helpKeys: string;
};

type DraftEntry = { readonly id: string; readonly title: string; readonly kind: DocumentKind };

const PLACES = [
  { path: "/", title: "工作台" },
  { path: "/new", title: "新建文稿" },
  { path: "/library", title: "语料库" },
  { path: "/library/phrases", title: "表述库" },
  { path: "/settings/review", title: "审校设置" },
  { path: "/settings/export", title: "版式设置" },
] as const;

const DRAFTS_SHOWN = 8;

/** What every page can do: go to the places of the desk, open a draft, show the shortcuts. */
export function deskCommands({ go, openDraft, showHelp, helpKeys }: Desk): PaletteSource {
  const fixed: readonly PaletteCommand[] = [
    ...PLACES.map(({ path, title }) => ({
      id: `place-${path}`,
      group: "places" as const,
      title,
      run: () => go(path),
    })),
    { id: "help", group: "commands", title: "快捷键一览", keys: helpKeys, run: showHelp },
  ];
  return {
    commands: () => fixed,
    search: async (query, signal) => {
      const result = await fetchJson<{ drafts: DraftEntry[] }>("/api/drafts", { signal });
      if (!result.ok) return [];
      return matching(result.value.drafts, query, ({ title }) => title)
        .slice(0, DRAFTS_SHOWN)
        .map(({ id, title, kind }) => ({
          id: `draft-${id}`,
          group: "drafts",
          title: title.trim() || "未命名文稿",
          detail: DOCUMENT_KIND_NAMES[kind],
          run: () => openDraft(id),
        }));
    },
  };
}
