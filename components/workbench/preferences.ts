import { z } from "zod";
import { ZOOM_RANGE } from "@/components/editor/paper-view";
import { PROFILE_NAMES, type ProfileName, profileOfKind } from "@/lib/export/profile-name";
import { DOCUMENT_KINDS, type DocumentKind } from "@/lib/speech/document-kind";

/** How somebody likes the workbench; every part that cannot be read falls back by itself. */
const preferencesSchema = z.object({
  zoom: z
    .union([z.literal("auto"), z.literal("fit"), z.number().min(ZOOM_RANGE.min).max(ZOOM_RANGE.max)])
    .catch("auto"),
  layout: z.enum(["sheet", "flow"]).catch("sheet"),
  outline: z.boolean().catch(true),
  assistant: z.boolean().catch(true),
  /** Layout last chosen for a kind of document. */
  profiles: z.partialRecord(z.enum(DOCUMENT_KINDS), z.enum(PROFILE_NAMES)).catch({}),
  /** The typeset pages; they stand where the assistant does. */
  preview: z.boolean().catch(false),
  previewFit: z.enum(["width", "page"]).catch("width"),
  tab: z.enum(["phrases", "sections", "facts", "review", "comments", "versions"]).catch("phrases"),
});

export type Preferences = z.infer<typeof preferencesSchema>;

export const DEFAULT_PREFERENCES: Preferences = preferencesSchema.parse({});

/** The layout a person has drafts of a kind in. */
export function preferredProfile({ profiles }: Preferences, kind: DocumentKind): ProfileName {
  return profiles[kind] ?? profileOfKind(kind);
}

const KEY_PREFIX = "shubi:preferences:";

/** What is kept in this browser for a person, by what was written last; the defaults where nothing can be read. */
export function parsePreferences(stored: string | null): Preferences {
  if (stored === null) return DEFAULT_PREFERENCES;
  try {
    const parsed = preferencesSchema.safeParse(JSON.parse(stored));
    return parsed.success ? parsed.data : DEFAULT_PREFERENCES;
  } catch {
    return DEFAULT_PREFERENCES;
  }
}

export const preferencesStore = {
  read(personId: string): string | null {
    try {
      return localStorage.getItem(KEY_PREFIX + personId);
    } catch {
      // A browser that forbids storage works with the defaults.
      return null;
    }
  },

  /** @returns false when the browser refuses: the choice then holds for this visit only. */
  write(personId: string, preferences: Preferences): boolean {
    try {
      localStorage.setItem(KEY_PREFIX + personId, JSON.stringify(preferences));
      return true;
    } catch {
      return false;
    }
  },
};
