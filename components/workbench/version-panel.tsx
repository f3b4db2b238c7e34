"use client";

import { Button, TextInput } from "@mantine/core";
import { useRouter } from "next/navigation";
import { useCallback, useEffect, useState } from "react";
import { FlowHistory } from "@/components/flow/flow-history";
import { ImportReturnedButton } from "@/components/returned/import-returned-button";
import { chinaDateTime } from "@/components/ui/china-time";
import { fetchJson } from "@/components/ui/fetch-json";
import { Waiting } from "@/components/ui/waiting";
import { failureMessage } from "@/lib/messages/zh";
import type { Failure } from "@/lib/result";
import type { HistoryEntry } from "@/lib/speech/draft-history";
import type { DraftContent } from "./draft-saver";
import { keepVersion } from "./keep-version";

type Version = {
  readonly id: string;
  readonly name: string | null;
  readonly charCount: number;
  readonly savedAt: string;
};

type Props = {
  draftId: string;
  /** Saves what is unsaved, so that a named version holds what the writer sees. */
  flush: () => Promise<boolean>;
  onRestore: (content: DraftContent) => void;
  /** A .docx that came back was chosen. */
  onReturned: (file: File) => void;
  /** The words cannot be changed: versions are there to look at. */
  isLocked: boolean;
};

/** Versions of the draft: name the present state, put an earlier one back. */
export function VersionPanel({ draftId, flush, onRestore, onReturned, isLocked }: Props) {
  const router = useRouter();
  const [versions, setVersions] = useState<readonly Version[] | null>(null);
  const [history, setHistory] = useState<readonly HistoryEntry[]>([]);
  const [problem, setProblem] = useState<Failure | null>(null);
  const [name, setName] = useState("");
  const [busy, setBusy] = useState(false);

  const load = useCallback(async () => {
    const result = await fetchJson<{ versions: Version[]; history: HistoryEntry[] }>(
      `/api/drafts/${draftId}/versions`,
    );
    setProblem(result.ok ? null : result.error);
    if (!result.ok) return;
    setVersions(result.value.versions);
    setHistory(result.value.history);
  }, [draftId]);

  useEffect(() => void load(), [load]);

  const keepAs = (given: string) => keepVersion(draftId, flush, given);

  const openCompare = async (old: string | null) => {
    // The present state is compared as the server holds it.
    if (!(await flush())) setProblem({ code: "version-unsaved" });
    else if (old === null) router.push(`/drafts/${draftId}/compare`);
    else router.push(`/drafts/${draftId}/compare?old=${old}`);
  };

  const handleName = async () => {
    const kept = await keepAs(name.trim());
    if (kept.ok) {
      setName("");
      await load();
    } else setProblem(kept.error);
  };

  const handleRestore = async (id: string) => {
    setBusy(true);
    const version = await fetchJson<DraftContent>(`/api/versions/${id}`);
    // Restoring replaces words that no automatic version may hold yet, so they are kept under a name first.
    const kept = version.ok ? await keepAs("恢复之前的内容") : version;
    setBusy(false);
    if (!kept.ok) setProblem(kept.error);
    else if (version.ok) {
      onRestore(version.value);
      await load();
    }
  };

  return (
    <section aria-label="版本" className="p-3">
      {isLocked ? null : (
        <form
          className="flex items-end gap-2"
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim() !== "") void handleName();
          }}
        >
          <TextInput
            size="xs"
            className="flex-1"
            label="给当前内容留个版本"
            placeholder="送审稿、修改稿、定稿……"
            maxLength={40}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button size="xs" variant="default" type="submit" disabled={name.trim() === ""}>
            留存
          </Button>
        </form>
      )}
      <p className={`flex flex-wrap gap-2 ${isLocked ? "" : "mt-3"}`}>
        {isLocked ? null : <ImportReturnedButton onFile={onReturned} />}
        <Button size="xs" variant="default" onClick={() => void openCompare(null)}>
          比较版本
        </Button>
      </p>
      {problem === null ? null : (
        <p role="alert" className="mt-3 text-sm">
          {failureMessage(problem)}
        </p>
      )}
      {versions === null ? (
        problem === null && <Waiting label="正在读取版本" />
      ) : versions.length === 0 ? (
        <p className="mt-6 text-center text-sm text-ink-soft">还没有版本。起草中每隔几分钟会自动留一个。</p>
      ) : (
        <ul className="mt-3 divide-y divide-line rounded-md border border-line bg-sheet">
          {versions.map((version) => (
            <li key={version.id} className="flex items-center gap-2 px-3 py-2">
              <span className="min-w-0 flex-1">
                <span className={`block truncate ${version.name === null ? "text-ink-soft" : "font-bold"}`}>
                  {version.name ?? "自动保存"}
                </span>
                <span className="text-xs tabular-nums text-ink-soft">
                  {chinaDateTime(version.savedAt)} · {version.charCount} 字
                </span>
              </span>
              <Button
                size="compact-xs"
                variant="subtle"
                aria-label={`与当前内容比较：${version.name ?? "自动保存"}`}
                onClick={() => void openCompare(version.id)}
              >
                比较
              </Button>
              {isLocked ? null : (
                <Button
                  size="compact-xs"
                  variant="subtle"
                  disabled={busy}
                  onClick={() => void handleRestore(version.id)}
                >
                  恢复
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      <FlowHistory entries={history} />
    </section>
  );
}
