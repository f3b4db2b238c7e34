import { fetchJson } from "@/components/ui/fetch-json";
import { matching } from "@/components/ui/match-text";
import type { Abilities } from "@/lib/people/abilities";
import { DOCUMENT_KIND_NAMES, type DocumentKind } from "@/lib/speech/document-kind";
import type { PaletteCommand, PaletteSource } from "./palette-store";

type Desk = {
  readonly go: (path: (typeof PLACES)[number]["path"]) => void;
  readonly openDraft: (id: string) => void;
  readonly showHelp: () => void;
  readonly helpKeys: string;
  readonly abilities: Abilities;
};

type DraftEntry = { readonly id: string; readonly title: string; readonly kind: DocumentKind };

type Place = { readonly path: string; readonly title: string; readonly needs?: keyof Abilities };

const PLACES = [
  { path: "/", title: "工作台" },
  { path: "/new", title: "新建文稿", needs: "mayWrite" },
  { path: "/library", title: "语料库" },
  { path: "/library/phrases", title: "表述库" },
  { path: "/settings/review", title: "审校设置" },
  { path: "/settings/export", title: "版式设置" },
  { path: "/settings/people", title: "人员", needs: "mayAdminister" },
  { path: "/settings/audit", title: "操作记录", needs: "mayAdminister" },
  { path: "/settings/sessions", title: "登录设备" },
] as const satisfies readonly Place[];

const DRAFTS_SHOWN = 8;

/** What every page can do: go to the places of the desk, open a draft, show the shortcuts. */
export function deskCommands({ go, openDraft, showHelp, helpKeys, abilities }: Desk): PaletteSource {
  const fixed: readonly PaletteCommand[] = [
    ...PLACES.filter((place: Place) => place.needs === undefined || abilities[place.needs]).map(
      ({ path, title }) => ({
        id: `place-${path}`,
        group: "places" as const,
        title,
        run: () => go(path),
      }),
    ),
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
