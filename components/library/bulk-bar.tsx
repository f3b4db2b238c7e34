"use client";

import { Button, NumberInput, Select } from "@mantine/core";
import { modals } from "@mantine/modals";
import { notifications } from "@mantine/notifications";
import { Trash2 } from "lucide-react";
import { useState, useTransition } from "react";
import { notifyFailure } from "@/components/ui/notify-failure";
import type { Result } from "@/lib/result";
import {
  DOCUMENT_KIND_NAMES,
  DOCUMENT_KINDS,
  type DocumentKind,
  isDocumentKind,
} from "@/lib/speech/document-kind";

export type BulkActions = {
  readonly removeDocuments: (ids: readonly string[]) => Promise<Result<number>>;
  readonly setDocumentFields: (
    ids: readonly string[],
    change: { kind?: DocumentKind | null; year?: number | null },
  ) => Promise<Result<number>>;
};

type Props = BulkActions & { ids: readonly string[]; onDone: () => void };

const KIND_OPTIONS = DOCUMENT_KINDS.map((value) => ({ value, label: DOCUMENT_KIND_NAMES[value] }));

/** What can be done with the documents selected. */
export function BulkBar({ ids, removeDocuments, setDocumentFields, onDone }: Props) {
  const [isPending, startTransition] = useTransition();
  const [year, setYear] = useState<number | string>("");
  const run = (action: () => Promise<Result<number>>, told: (count: number) => string) =>
    startTransition(async () => {
      const result = await action().catch(
        (): Result<number> => ({ ok: false, error: { code: "server-unreachable" } }),
      );
      if (!result.ok) return notifyFailure(result.error);
      notifications.show({ message: told(result.value) });
      onDone();
    });
  const askRemoval = () =>
    modals.openConfirmModal({
      title: `移出 ${ids.length} 篇`,
      children: "选中的文稿及其原文件将从语料库删除，已写进文稿的内容不受影响。此操作不能撤销。",
      labels: { confirm: "移出", cancel: "取消" },
      onConfirm: () =>
        run(
          () => removeDocuments(ids),
          (count) => `已移出 ${count} 篇。`,
        ),
    });
  const isYear = typeof year === "number" && year >= 1949 && year <= 2099;
  return (
    <section
      aria-label="批量操作"
      aria-busy={isPending}
      className="sticky bottom-0 z-10 flex flex-wrap items-center gap-2 border-t border-line bg-sheet px-4 py-2 shadow-[0_-2px_6px_rgb(0_0_0/0.06)]"
    >
      <span className="mr-2 font-bold" role="status">
        已选 {ids.length} 篇
      </span>
      <Select
        size="xs"
        aria-label="设为文种"
        placeholder="设为文种"
        data={KIND_OPTIONS}
        value={null}
        disabled={isPending}
        className="w-40"
        onChange={(kind) => {
          if (isDocumentKind(kind))
            run(
              () => setDocumentFields(ids, { kind }),
              (count) => `已改 ${count} 篇的文种。`,
            );
        }}
      />
      <NumberInput
        size="xs"
        aria-label="设为年度"
        placeholder="年度"
        hideControls
        allowDecimal={false}
        value={year}
        onChange={setYear}
        className="w-20"
      />
      <Button
        size="xs"
        variant="default"
        disabled={!isYear || isPending}
        onClick={() =>
          run(
            () => setDocumentFields(ids, { year: Number(year) }),
            (count) => `已改 ${count} 篇的年度。`,
          )
        }
      >
        设为年度
      </Button>
      <Button
        size="xs"
        variant="default"
        leftSection={<Trash2 size={13} aria-hidden />}
        disabled={isPending}
        onClick={askRemoval}
      >
        移出
      </Button>
      <Button size="xs" variant="subtle" color="gray" className="ml-auto" onClick={onDone}>
        取消选择
      </Button>
    </section>
  );
}
