"use client";

import { notifications } from "@mantine/notifications";
import { useTransition } from "react";
import { notifyFailure } from "@/components/ui/notify-failure";
import type { Phrase } from "@/lib/mining/phrase";
import { phraseIds } from "@/lib/mining/phrase-ids";
import type { Result } from "@/lib/result";

type Named = { readonly id: string; readonly text: string };

/** Server actions the browser decides with. */
export type PhraseActions = {
  readonly retire: (phrases: readonly Named[]) => Promise<Result<null>>;
  readonly merge: (main: Named, others: readonly Named[]) => Promise<Result<null>>;
  readonly undo: (ids: readonly string[]) => Promise<Result<null>>;
  readonly favourite: (
    phrase: Named,
    knownIds: readonly string[],
    isFavourite: boolean,
  ) => Promise<Result<null>>;
};

/** Decisions about phrases, each told when it is done or why it could not be. */
export function usePhraseDecisions(
  actions: PhraseActions,
  onDone: () => void,
  onFailed: () => void = () => undefined,
) {
  const [isPending, startTransition] = useTransition();
  const run = (action: () => Promise<Result<null>>, told: string | null) =>
    startTransition(async () => {
      const result = await action().catch(
        (): Result<null> => ({ ok: false, error: { code: "server-unreachable" } }),
      );
      if (!result.ok) {
        notifyFailure(result.error);
        return onFailed();
      }
      if (told !== null) notifications.show({ message: told });
      onDone();
    });
  return {
    isPending,
    retire: (phrases: readonly Phrase[]) =>
      run(
        () => actions.retire(phrases.map(named)),
        "已不再推荐，对全单位有效。到语料库“表述”的“不再推荐”里可以撤销。",
      ),
    merge: (main: Phrase, others: readonly Phrase[]) =>
      run(() => actions.merge(named(main), others.map(named)), "已合并，可在“已合并”里撤销。"),
    undo: (ids: readonly string[]) => run(() => actions.undo(ids), "已撤销。"),
    favourite: (phrase: Phrase, isFavourite: boolean) =>
      run(() => actions.favourite(named(phrase), phraseIds(phrase), isFavourite), null),
  };
}

function named({ id, text }: Phrase): Named {
  return { id, text };
}
