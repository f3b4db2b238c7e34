"use client";

import { modals } from "@mantine/modals";
import { Trash2 } from "lucide-react";
import { hasWorked } from "@/components/ui/has-worked";
import type { Result } from "@/lib/result";

type Props = { id: string; title: string; removeDocument: (id: string) => Promise<Result<null>> };

export function RemoveDocumentButton({ id, title, removeDocument }: Props) {
  const handleClick = () =>
    modals.openConfirmModal({
      title: "移出语料库",
      children: `《${title}》及其原文件将从语料库删除，已写进文稿的内容不受影响。此操作不能撤销。`,
      labels: { confirm: "移出", cancel: "取消" },
      onConfirm: async () => {
        if (await hasWorked(removeDocument(id))) window.location.assign("/library");
      },
    });
  return (
    <button
      type="button"
      onClick={handleClick}
      className="flex items-center gap-1.5 rounded border border-line bg-sheet px-3 py-1.5 hover:bg-desk"
    >
      <Trash2 size={14} aria-hidden /> 移出
    </button>
  );
}
