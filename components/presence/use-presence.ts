"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { fetchJson } from "@/components/ui/fetch-json";
import { useSteady } from "@/components/ui/use-steady";
import type { ValueStore } from "@/components/ui/value-store";
import type { SaveState } from "@/components/workbench/draft-saver";
import type { Presence } from "@/lib/speech/draft-presence";
import { watchDraftNews } from "./watch-draft-news";

/** Words that somebody saved over those on this page; `by` null for another window of one's own. */
export type SavedElsewhere = { readonly revision: number; readonly by: string | null };

type Props = {
  readonly draftId: string;
  readonly revision: () => number;
  readonly saveState: ValueStore<SaveState>;
  readonly onPresence: (presence: Presence) => void;
};

/** Well within the time after which a tab counts as gone; also how late one learns of others whose news does not come. */
const BEAT_MS = 20_000;
/** Writing that begins is told of, and asked about, if that was not done just now. */
const JUST_NOW_MS = 2_500;
/** Changes that come together are asked about once. */
const GATHER_MS = 150;
const NOBODY: Presence["others"] = [];

/**
 * Tells the server that this tab has the draft open, and what it says about the others.
 *
 * Asked at once when the server tells of news, and as soon as writing begins after a rest, so that another's save is
 * announced before one's own runs into it; not asked while an input method composes or nobody looks at the page.
 */
export function usePresence({ draftId, revision, saveState, onPresence }: Props) {
  const [others, setOthers] = useState(NOBODY);
  const [elsewhere, setElsewhere] = useState<SavedElsewhere | null>(null);
  const latest = useRef({ revision, onPresence });
  latest.current = { revision, onPresence };

  const follow = useCallback((presence: Presence, isSure: boolean) => {
    setOthers(presence.others);
    const known = latest.current.revision();
    if (isSure && presence.revision > known)
      setElsewhere({ revision: presence.revision, by: presence.savedBy });
    else setElsewhere((before) => (before !== null && before.revision <= known ? null : before));
    latest.current.onPresence(presence);
  }, []);

  useEffect(() => {
    const tab = crypto.randomUUID();
    let wrote = false;
    let isComposing = false;
    let isEnded = false;
    let askedAtMs = 0;
    let isMissed = false;
    let gathering: ReturnType<typeof setTimeout> | undefined;
    // A save under way may already count on the server and not yet here.
    const isQuiet = () => ["saved", "dirty"].includes(saveState.get().type);
    const beat = async () => {
      if (document.visibilityState === "hidden") return;
      if (isComposing) {
        isMissed = true;
        return;
      }
      isMissed = false;
      askedAtMs = Date.now();
      const wasQuiet = isQuiet();
      const known = latest.current.revision();
      const sent = { tab, wrote };
      wrote = false;
      const answer = await fetchJson<Presence>(`/api/drafts/${draftId}/presence`, post(sent));
      if (isEnded || !answer.ok) return;
      follow(answer.value, wasQuiet && isQuiet() && latest.current.revision() === known);
    };
    const stopWatching = saveState.subscribe(() => {
      if (saveState.get().type !== "dirty") return;
      wrote = true;
      if (Date.now() - askedAtMs > JUST_NOW_MS) void beat();
    });
    const leave = () =>
      void fetchJson(`/api/drafts/${draftId}/presence`, {
        ...post({ tab, wrote: false, leaving: true }),
        keepalive: true,
      });
    const handleShown = () => void beat();
    const begin = () => {
      isComposing = true;
    };
    const end = () => {
      isComposing = false;
      if (isMissed) void beat();
    };
    const stopNews = watchDraftNews(draftId, () => {
      clearTimeout(gathering);
      gathering = setTimeout(() => void beat(), GATHER_MS);
    });
    const timer = setInterval(() => void beat(), BEAT_MS);
    void beat();
    window.addEventListener("pagehide", leave);
    document.addEventListener("visibilitychange", handleShown);
    document.addEventListener("compositionstart", begin);
    document.addEventListener("compositionend", end);
    return () => {
      isEnded = true;
      clearInterval(timer);
      clearTimeout(gathering);
      stopNews();
      stopWatching();
      leave();
      window.removeEventListener("pagehide", leave);
      document.removeEventListener("visibilitychange", handleShown);
      document.removeEventListener("compositionstart", begin);
      document.removeEventListener("compositionend", end);
    };
  }, [draftId, saveState, follow]);

  return { others: useSteady(others), elsewhere: useSteady(elsewhere), forget: () => setElsewhere(null) };
}

function post(body: object): RequestInit {
  return { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) };
}
