"use client";

import { Button, Chip } from "@mantine/core";
import { useState } from "react";
import { FactsForm } from "@/components/facts/facts-form";
import { notifyFailure } from "@/components/ui/notify-failure";
import { Waiting } from "@/components/ui/waiting";
import { failureMessage } from "@/lib/messages/zh";
import type { Result } from "@/lib/result";
import {
  DOCUMENT_KIND_NAMES,
  DOCUMENT_KINDS,
  type DocumentKind,
  isDocumentKind,
} from "@/lib/speech/document-kind";
import { type FactSheet, readFactSheet } from "@/lib/speech/fact-sheet";
import { SkeletonCard } from "./skeleton-card";
import { useSkeletons } from "./use-skeletons";

/** What the new draft starts from. */
export type DraftOrigin =
  | { readonly type: "blank" }
  | { readonly type: "skeleton"; readonly skeletonId: string; readonly headingsOf: string }
  | { readonly type: "document"; readonly documentId: string };

export type NewDraftInput = {
  readonly kind: DocumentKind;
  readonly facts: FactSheet;
  readonly origin: DraftOrigin;
};

type Props = {
  defaults: FactSheet;
  initialKind: DocumentKind;
  /** Library document chosen by 以此为提纲. */
  outline: { readonly id: string; readonly title: string } | null;
  /** Creates the draft; the page goes on to the editor. */
  createDraft: (input: NewDraftInput) => Promise<Result<{ id: string }>>;
};

/** 文种 → 要素 → 提纲, on one screen. */
export function NewDraftForm({ defaults, initialKind, outline, createDraft }: Props) {
  const [kind, setKind] = useState(initialKind);
  const [facts, setFacts] = useState(defaults);
  const [busy, setBusy] = useState<string | null>(null);
  const loaded = useSkeletons(kind, facts.level);

  const start = async (key: string, origin: DraftOrigin) => {
    setBusy(key);
    const created = await createDraft({ kind, facts: readFactSheet(facts), origin }).catch(() => unreachable);
    if (created.ok) {
      window.location.assign(`/drafts/${created.value.id}`);
      return;
    }
    setBusy(null);
    notifyFailure(created.error);
  };

  return (
    <div className="grid gap-4 lg:grid-cols-[22rem_1fr]">
      <div className="space-y-4">
        <section aria-labelledby="kind-heading" className="rounded-md border border-line bg-sheet p-4">
          <h2 id="kind-heading" className="mb-3 font-bold">
            1. 文种
          </h2>
          <Chip.Group value={kind} onChange={(value) => isDocumentKind(value) && setKind(value)}>
            <div className="flex flex-wrap gap-1.5" role="radiogroup" aria-labelledby="kind-heading">
              {DOCUMENT_KINDS.map((each) => (
                <Chip key={each} value={each} size="xs" radius="sm">
                  {DOCUMENT_KIND_NAMES[each]}
                </Chip>
              ))}
            </div>
          </Chip.Group>
        </section>
        <section aria-labelledby="facts-heading" className="rounded-md border border-line bg-sheet p-4">
          <h2 id="facts-heading" className="mb-1 font-bold">
            2. 要素
          </h2>
          <p className="mb-3 text-xs text-ink-soft">可先留空，起草时随时补；改一处，全文跟着变。</p>
          <FactsForm facts={facts} onChange={setFacts} />
        </section>
      </div>
      <section aria-labelledby="skeleton-heading">
        <div className="mb-3 flex items-center gap-3">
          <h2 id="skeleton-heading" className="font-bold">
            3. 提纲
          </h2>
          <Button
            size="xs"
            variant="default"
            className="ml-auto"
            loading={busy === "blank"}
            onClick={() => void start("blank", { type: "blank" })}
          >
            不用提纲，空白起草
          </Button>
        </div>
        {outline === null ? null : (
          <div className="mb-3 flex items-center gap-3 rounded-md border border-seal/40 bg-seal-soft p-3">
            <p className="min-w-0 flex-1">
              以库内文稿为提纲：<b>《{outline.title}》</b>
            </p>
            <Button
              loading={busy === "document"}
              onClick={() => void start("document", { type: "document", documentId: outline.id })}
            >
              以此为提纲
            </Button>
          </div>
        )}
        <Skeletons
          loaded={loaded}
          busy={busy}
          kindName={DOCUMENT_KIND_NAMES[kind]}
          onChoose={(skeletonId, headingsOf) =>
            void start(skeletonId, { type: "skeleton", skeletonId, headingsOf })
          }
        />
      </section>
    </div>
  );
}

const unreachable = { ok: false as const, error: { code: "server-unreachable" } };

type SkeletonsProps = {
  loaded: ReturnType<typeof useSkeletons>;
  busy: string | null;
  kindName: string;
  onChoose: (skeletonId: string, headingsOf: string) => void;
};

function Skeletons({ loaded, busy, kindName, onChoose }: SkeletonsProps) {
  if (loaded.state === "loading") {
    return <Waiting label="正在查找提纲" className="h-60" />;
  }
  if (loaded.state === "failed") {
    return (
      <div className="rounded-md border border-line bg-sheet p-8 text-center" role="alert">
        <p className="mb-3">{failureMessage(loaded.error)}</p>
        <Button size="xs" variant="default" onClick={loaded.retry}>
          重试
        </Button>
      </div>
    );
  }
  if (loaded.skeletons.length === 0) {
    return (
      <p className="rounded-md border border-dashed border-line bg-sheet p-8 text-center text-ink-soft">
        语料库里还没有“{kindName}”，挖不出提纲。可到语料库导入几篇旧稿，或先空白起草。
      </p>
    );
  }
  return (
    <div className="grid gap-4 md:grid-cols-2 2xl:grid-cols-3">
      {loaded.skeletons.map((skeleton) => (
        <SkeletonCard
          key={skeleton.id}
          skeleton={skeleton}
          busy={busy === skeleton.id}
          onChoose={(headingsOf) => onChoose(skeleton.id, headingsOf)}
        />
      ))}
    </div>
  );
}
