import { notifications } from "@mantine/notifications";
import { copyHtml } from "@/components/ui/copy-html";
import { fetchJson } from "@/components/ui/fetch-json";
import { notifyFailure } from "@/components/ui/notify-failure";
import type { PageProfile } from "@/lib/export/page-profile";
import type { ProfileName } from "@/lib/export/profile-name";
import type { DraftDocument } from "@/lib/speech/draft-document";
import type { FactSheet } from "@/lib/speech/fact-sheet";

type Content = { readonly document: DraftDocument; readonly facts: FactSheet };

/**
 * Copies the whole draft as it stands on the screen, laid out by the profile, for pasting into Word or WPS. The writers of
 * formats are loaded with the first copy: the workbench needs them for nothing else.
 */
export async function copyDraft({ document, facts }: Content, name: ProfileName): Promise<void> {
  const [{ exportHtml }, { exportText }, { BUILT_IN_PROFILES }] = await Promise.all([
    import("@/lib/export/export-html"),
    import("@/lib/export/export-text"),
    import("@/lib/export/built-in-profiles"),
  ]);
  const own = name === "own" ? await fetchJson<PageProfile>("/api/unit/page-profile") : null;
  if (own !== null && !own.ok) return notifyFailure(own.error);
  const profile = name === "own" ? (own?.value ?? BUILT_IN_PROFILES.speech) : BUILT_IN_PROFILES[name];
  const isCopied = await copyHtml(exportHtml(document, facts, profile), exportText(document, facts));
  if (!isCopied) return notifyFailure({ code: "clipboard-refused" });
  notifications.show({ message: "全文已复制，可以粘贴到 Word 或 WPS。" });
}
